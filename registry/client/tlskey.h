// The key by which a station shows who it is on the wire: ECDSA on P-256.
#pragma once

#include <QByteArray>

namespace tabian::client
{

struct TlsKey
{
    QByteArray pem;       // PKCS #8: secret
    QByteArray publicDer; // SubjectPublicKeyInfo
};

/** A new one, from OpenSSL. */
TlsKey newTlsKey();
/** The key of this secret half; both parts empty when it is none. */
TlsKey tlsKeyOf(const QByteArray& pem);

} // namespace tabian::client
