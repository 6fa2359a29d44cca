#include "registry/protocol/carried.h"

#include "registry/protocol/canonical.h"

#include <QCborArray>

namespace tabian::protocol
{

using namespace Qt::StringLiterals;
using domain::Result;

namespace
{

constexpr Bounds fileBounds{.bytes = mostCarriedBytes + 4'000'000, .depth = 3, .items = 100'000};

Belonging belongingOf(const QUuid& id)
{
    return {.id = id, .kind = u"carriedEntries"_s, .version = 1};
}

tl::unexpected<domain::Failure> unreadable(const QString& what)
{
    return domain::fail(domain::FailureCode::CarriedUnreadable, what);
}

QCborArray packed(const QByteArrayList& list)
{
    QCborArray array;
    for (const QByteArray& bytes : list)
        array.append(bytes);
    return array;
}

std::optional<QByteArrayList> unpacked(const QCborValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    QByteArrayList list;
    const QCborArray array = value.toArray();
    for (const QCborValue& item : array) {
        if (!item.isByteArray())
            return std::nullopt;
        list << item.toByteArray();
    }
    return list;
}

/** [word, 1, id, …]: the fields after the frame; nullopt when it is another file. */
std::optional<QCborArray> framed(const QByteArray& bytes, const QString& word, qsizetype fields)
{
    const auto value = readCanonical(bytes, word, fileBounds);
    const QCborArray array = value ? value->toArray() : QCborArray();
    const bool right = array.size() == fields && array[0].toString() == word && array[1].toInteger() == 1 &&
                       array[2].toByteArray().size() == 16;
    return right ? std::optional(array) : std::nullopt;
}

} // namespace

QByteArray carriedBytes(const CarriedEntries& entries, const QByteArray& envelopeKey)
{
    QByteArrayList envelopes;
    for (const QByteArray& batch : entries.batches)
        envelopes << sealedTo(envelopeKey, belongingOf(entries.id), batch);
    return canonicalBytes(
        QCborArray{u"tabian.carried"_s, 1, entries.id.toRfc4122(), entries.journal, packed(envelopes)});
}

Result<CarriedEntries> carriedEntriesOf(const QByteArray& bytes, const BoxKey& key)
{
    const auto file = framed(bytes, u"tabian.carried"_s, 5);
    const auto envelopes = file ? unpacked(file->at(4)) : std::nullopt;
    CarriedEntries entries;
    bool whole = envelopes && file->at(3).toByteArray().size() == 32;
    if (whole) {
        entries.id = QUuid::fromRfc4122(file->at(2).toByteArray());
        entries.journal = file->at(3).toByteArray();
        for (const QByteArray& envelope : *envelopes) {
            const auto batch = openEnvelope(envelope, key, belongingOf(entries.id));
            whole = whole && batch;
            entries.batches << batch.value_or(QByteArray());
        }
    }
    return whole ? Result<CarriedEntries>(std::move(entries)) : unreadable(u"entries"_s);
}

QByteArray carriedBytes(const CarriedReceipts& receipts)
{
    return canonicalBytes(QCborArray{u"tabian.receipt"_s, 1, receipts.id.toRfc4122(), packed(receipts.receipts)});
}

Result<CarriedReceipts> carriedReceiptsOf(const QByteArray& bytes)
{
    const auto file = framed(bytes, u"tabian.receipt"_s, 4);
    const auto receipts = file ? unpacked(file->at(3)) : std::nullopt;
    if (!receipts)
        return unreadable(u"receipts"_s);
    return CarriedReceipts{QUuid::fromRfc4122(file->at(2).toByteArray()), *receipts};
}

} // namespace tabian::protocol
