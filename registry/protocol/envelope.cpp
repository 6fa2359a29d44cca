#include "registry/protocol/envelope.h"

#include "registry/protocol/canonical.h"

#include <QCborArray>
#include <sodium.h>

namespace tabian::protocol
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Bounds bounds{.bytes = 2 * 1024 * 1024, .depth = 1, .items = 5};

} // namespace

Belonging grantBelonging(qint64 stationNumber)
{
    QByteArray id(16, '\0');
    id[14] = char(stationNumber >> 8 & 0xff);
    id[15] = char(stationNumber & 0xff);
    return {QUuid::fromRfc4122(id), u"keyGrant"_s, 1};
}

QByteArray sealedTo(const QByteArray& receiver, const Belonging& belonging, const QByteArray& contents)
{
    const QByteArray plain =
        canonicalBytes(QCborArray{belonging.id.toRfc4122(), belonging.kind, belonging.version, contents});
    QByteArray envelope(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (receiver.size() != boxKeyBytes ||
        crypto_box_seal(raw(envelope), raw(plain), std::size_t(plain.size()), raw(receiver)) != 0)
        return {}; // no key at all: nothing can be sealed to it, and nothing opens what is empty
    return envelope;
}

domain::Result<QByteArray> openEnvelope(const QByteArray& envelope, const BoxKey& key, const Belonging& expected)
{
    constexpr auto overhead = qsizetype(crypto_box_SEALBYTES);
    if (envelope.size() > overhead) {
        QByteArray plain(envelope.size() - overhead, Qt::Uninitialized);
        if (crypto_box_seal_open(raw(plain), raw(envelope), std::size_t(envelope.size()), raw(key.publicKey()),
                                 key.secret()) == 0) {
            const auto parts = readCanonical(plain, u"envelope"_s, bounds);
            if (!parts)
                return tl::unexpected(parts.error());
            const QCborArray array = parts->toArray();
            const Belonging found{QUuid::fromRfc4122(array.at(0).toByteArray()), array.at(1).toString(),
                                  array.at(2).toInteger()};
            if (array.size() == 4 && array.at(3).isByteArray() && found == expected)
                return array.at(3).toByteArray();
        }
    }
    return domain::fail(domain::FailureCode::EnvelopeBroken, expected.kind);
}

} // namespace tabian::protocol
