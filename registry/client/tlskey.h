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
/** The key of this secret half, or a new one where it is none. */
TlsKey tlsKeyOrNew(const QByteArray& pem);

} // namespace tabian::client
