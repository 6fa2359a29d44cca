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

} // namespace

QByteArray signedBytes(const QString& type, const QByteArray& record, const SigningKey& key)
{
    return canonicalBytes(QCborArray{record, key.sign(messageOf(type, record))});
}

domain::Result<QByteArray> verifiedBytes(const QString& type, const QByteArray& bytes, const QByteArray& publicKey)
{
    const auto value = readCanonical(bytes, type, bounds);
    if (!value)
        return tl::unexpected(value.error());
    const QCborArray parts = value->toArray();
    if (parts.size() != 2 || !parts[0].isByteArray() || !parts[1].isByteArray())
        return tl::unexpected(malformed(type));
    const QByteArray record = parts[0].toByteArray();
    if (!isSignedBy(publicKey, messageOf(type, record), parts[1].toByteArray()))
        return domain::fail(domain::FailureCode::WireSignature, type);
    return record;
}

} // namespace tabian::protocol
