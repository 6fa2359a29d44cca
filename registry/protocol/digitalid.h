// The digital-ID token: what the phone scans from the officer's screen. Signed by the registry, good once, for one to five
// minutes; it holds no citizen number and no name (facts: services, section 1). The QR code holds its bytes in base45.
#pragma once

#include "app/domain/failure.h"
#include "registry/protocol/signing.h"

#include <QByteArray>
#include <QUuid>

namespace tabian::protocol
{

struct DigitalIdToken
{
    QByteArray id;       // 16 random bytes: used once, and never again
    QUuid enrolment;     // whose states the counter follows
    QString office;      // four digits
    qint64 issuedS = 0;  // seconds since 1970, UTC
    qint64 expiresS = 0; // 60 to 300 seconds later
    friend bool operator==(const DigitalIdToken&, const DigitalIdToken&) = default;
};

inline constexpr qint64 leastTokenSeconds = 60;
inline constexpr qint64 mostTokenSeconds = 300;

QByteArray tokenBytes(const DigitalIdToken& token, const SigningKey& registry);
/** WireMalformed, WireSignature; TokenNotInForce: expired, not yet valid by more than a minute of clocks' difference, or valid
 *  for another time than one to five minutes. That it is used once is the registry's to see. */
domain::Result<DigitalIdToken> verifiedToken(const QByteArray& bytes, const QByteArray& registryKey, qint64 nowS);

} // namespace tabian::protocol
