#include "registry/protocol/digitalid.h"

#include "registry/protocol/canonical.h"
#include "registry/protocol/signedrecord.h"

#include <QCborArray>

namespace tabian::protocol
{

using namespace Qt::StringLiterals;

namespace
{

const QString& type()
{
    static const QString name = u"digitalIdToken"_s;
    return name;
}
constexpr qint64 version = 1;
constexpr qint64 clocksDiffer = 60; // seconds
constexpr Bounds bounds{.bytes = 200, .depth = 1, .items = 7};

} // namespace

QByteArray tokenBytes(const DigitalIdToken& token, const SigningKey& registry)
{
    // an array and not a map: the code on the screen is to be coarse
    const QByteArray record = canonicalBytes(QCborArray{version, token.id, token.enrolment.toRfc4122(), token.office,
                                                        token.issuedS, token.expiresS - token.issuedS});
    return signedBytes(type(), record, registry);
}

domain::Result<DigitalIdToken> verifiedToken(const QByteArray& bytes, const QByteArray& registryKey, qint64 nowS)
{
    const auto record = verifiedBytes(type(), bytes, registryKey);
    if (!record)
        return tl::unexpected(record.error());
    const auto value = readCanonical(*record, type(), bounds);
    if (!value)
        return tl::unexpected(value.error());
    const QCborArray a = value->toArray();
    if (a.size() != 6 || a[0] != QCborValue(version) || a[1].toByteArray().size() != 16 ||
        a[2].toByteArray().size() != 16 || !a[3].isString() || !a[4].isInteger() || !a[5].isInteger())
        return tl::unexpected(malformed(type()));
    const qint64 issued = a[4].toInteger();
    const qint64 lasts = a[5].toInteger();
    const bool inForce = lasts >= leastTokenSeconds && lasts <= mostTokenSeconds && issued >= 0 &&
                         issued - clocksDiffer <= nowS && nowS - issued < lasts;
    if (!inForce)
        return domain::fail(domain::FailureCode::TokenNotInForce);
    return DigitalIdToken{a[1].toByteArray(), QUuid::fromRfc4122(a[2].toByteArray()), a[3].toString(), issued,
                          issued + lasts};
}

} // namespace tabian::protocol
