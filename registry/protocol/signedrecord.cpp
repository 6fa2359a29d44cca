#include "registry/protocol/signedrecord.h"

#include "registry/protocol/canonical.h"

#include <QCborArray>

namespace tabian::protocol
{

namespace
{

constexpr Bounds bounds{.bytes = 2 * 1024 * 1024 + 256, .depth = 1, .items = 3};

QByteArray messageOf(const QString& type, const QByteArray& record)
{
    return "tabian.signed.1:" + type.toLatin1() + ':' + record;
}

struct Parts
{
    QByteArray record, signature;
};

domain::Result<Parts> partsOf(const QString& type, const QByteArray& bytes)
{
    const auto value = readCanonical(bytes, type, bounds);
    if (!value)
        return tl::unexpected(value.error());
    const QCborArray parts = value->toArray();
    if (parts.size() != 2 || !parts[0].isByteArray() || !parts[1].isByteArray())
        return tl::unexpected(malformed(type));
    return Parts{parts[0].toByteArray(), parts[1].toByteArray()};
}

} // namespace

QByteArray signedBytes(const QString& type, const QByteArray& record, const SigningKey& key)
{
    return signedBytes(type, record, [&](const QByteArray& message) { return key.sign(message); });
}

QByteArray signedBytes(const QString& type, const QByteArray& record, const Signer& sign)
{
    return canonicalBytes(QCborArray{record, sign(messageOf(type, record))});
}

domain::Result<QByteArray> verifiedBytes(const QString& type, const QByteArray& bytes, const QByteArray& publicKey)
{
    const auto parts = partsOf(type, bytes);
    if (!parts)
        return tl::unexpected(parts.error());
    if (!isSignedBy(publicKey, messageOf(type, parts->record), parts->signature))
        return domain::fail(domain::FailureCode::WireSignature, type);
    return parts->record;
}

domain::Result<QByteArray> unverifiedBytes(const QString& type, const QByteArray& bytes)
{
    return partsOf(type, bytes).map([](const Parts& parts) { return parts.record; });
}

} // namespace tabian::protocol
