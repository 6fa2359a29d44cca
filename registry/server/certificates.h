// X.509 for the registry's own authority: ECDSA on P-256, signed with SHA-256 (OpenSSL). Pure but for the clock; any thread.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace tabian::registry
{

struct KeyAndCertificate
{
    QByteArray keyPem, certificatePem;
};

/** A new authority, good for twenty years. CertificateUnmade. */
domain::Result<KeyAndCertificate> makeAuthority();
/** A server's, for names and IP addresses, five years. CertificateUnmade. */
domain::Result<KeyAndCertificate> makeServerCertificate(const KeyAndCertificate& authority, const QStringList& hosts);

/** A station's, for its own public key (SubjectPublicKeyInfo, DER), in DER; `name` is its common name. CertificateUnmade, also
 *  for a key that is not on P-256. */
domain::Result<QByteArray> makeStationCertificate(const KeyAndCertificate& authority, const QByteArray& publicKey,
                                                  const QString& name, const QDateTime& from, const QDateTime& until);

QByteArray derOf(const QByteArray& certificatePem);
/** SHA-256 of the certificate. */
QByteArray fingerprintOf(const QByteArray& certificateDer);

} // namespace tabian::registry
