#include "registry/protocol/pushbatch.h"

#include "registry/protocol/canonical.h"
#include "registry/protocol/signing.h"

#include <QCborArray>
#include <QtEndian>
#include <limits>

namespace tabian::protocol
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char magic[] = {'T', 'B', 'P', 1};
constexpr qsizetype journalBytes = 32;
constexpr qsizetype headerBytes = qsizetype(sizeof magic) + journalBytes + 2;
constexpr Bounds entryBounds{.bytes = mostSingleBytes, .depth = 1, .items = 14};

template <typename Number> void appendBig(QByteArray& bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

bool isUuid(const QCborValue& v)
{
    return v.isByteArray() && v.toByteArray().size() == 16 && !QUuid::fromRfc4122(v.toByteArray()).isNull();
}
bool isBytes(const QCborValue& v, qsizetype size)
{
    return v.isByteArray() && v.toByteArray().size() == size;
}
bool isNumber(const QCborValue& v, qint64 least, qint64 most)
{
    return v.isInteger() && v.toInteger() >= least && v.toInteger() <= most;
}

bool isEntry(const QCborArray& a)
{
    constexpr qint64 mostMs = 253'402'300'799'999; // the end of the year 9999
    return a.size() == 13 && isNumber(a[0], 1, std::numeric_limits<qint64>::max()) && isUuid(a[1]) &&
           isNumber(a[2], 1, 65535) && a[3].isString() && !a[3].toString().isEmpty() && a[3].toString().size() <= 64 &&
           isNumber(a[4], 1, 999) && isNumber(a[5], 0, mostMs) && isNumber(a[6], -18 * 3600, 18 * 3600) &&
           isUuid(a[7]) && (a[8].isNull() || isUuid(a[8])) && a[9].isByteArray() && isBytes(a[10], 32) &&
           isBytes(a[11], 32) && isBytes(a[12], signatureBytes);
}

} // namespace

QByteArray entryBytes(const Entry& entry)
{
    return canonicalBytes(QCborArray{qint64(entry.sequence), entry.id.toRfc4122(), entry.station, entry.kind,
                                     entry.version, entry.atMs, entry.offsetSeconds, entry.officer.toRfc4122(),
                                     entry.caseId.isNull() ? QCborValue(nullptr) : QCborValue(entry.caseId.toRfc4122()),
                                     entry.payload, entry.previous, entry.hash, entry.signature});
}

domain::Result<Entry> entryOf(const QByteArray& bytes)
{
    const auto value = readCanonical(bytes, u"entry"_s, entryBounds);
    if (!value)
        return tl::unexpected(value.error());
    const QCborArray a = value->toArray();
    if (!isEntry(a))
        return tl::unexpected(malformed(u"entry"_s));
    return Entry{.sequence = quint64(a[0].toInteger()),
                 .id = QUuid::fromRfc4122(a[1].toByteArray()),
                 .station = int(a[2].toInteger()),
                 .kind = a[3].toString(),
                 .version = int(a[4].toInteger()),
                 .atMs = a[5].toInteger(),
                 .offsetSeconds = int(a[6].toInteger()),
                 .officer = QUuid::fromRfc4122(a[7].toByteArray()),
                 .caseId = a[8].isNull() ? QUuid() : QUuid::fromRfc4122(a[8].toByteArray()),
                 .payload = a[9].toByteArray(),
                 .previous = a[10].toByteArray(),
                 .hash = a[11].toByteArray(),
                 .signature = a[12].toByteArray()};
}

BatchWriter::BatchWriter(const JournalId& journal)
{
    m_bytes.append(magic, sizeof magic);
    m_bytes.append(journal.leftJustified(journalBytes, '\0', true));
    appendBig(m_bytes, quint16(0));
}

bool BatchWriter::add(const Entry& entry)
{
    const QByteArray bytes = entryBytes(entry);
    const qsizetype most = m_count == 0 ? mostSingleBytes : mostBatchBytes;
    if (m_count >= mostBatchEntries || m_bytes.size() + 4 + bytes.size() > most)
        return false;
    appendBig(m_bytes, quint32(bytes.size()));
    m_bytes.append(bytes);
    ++m_count;
    return true;
}

QByteArray BatchWriter::bytes() const
{
    QByteArray whole = m_bytes;
    qToBigEndian(quint16(m_count), whole.data() + headerBytes - 2);
    return whole;
}

domain::Result<PushBatch> batchOf(const QByteArray& bytes)
{
    const auto broken = [](const QString& where) { return tl::unexpected(malformed(u"batch, "_s + where)); };
    if (bytes.size() > mostSingleBytes)
        return tl::unexpected(tooLarge(u"batch"_s));
    if (bytes.size() < headerBytes || !bytes.startsWith(QByteArrayView(magic, sizeof magic)))
        return broken(u"header"_s);
    const auto count = qFromBigEndian<quint16>(bytes.constData() + headerBytes - 2);
    if (count > mostBatchEntries || (count > 1 && bytes.size() > mostBatchBytes))
        return tl::unexpected(tooLarge(u"batch"_s));
    PushBatch batch{.journal = bytes.mid(sizeof magic, journalBytes), .entries = {}};
    qsizetype at = headerBytes;
    for (int i = 0; i < count; ++i) {
        if (bytes.size() - at < 4)
            return broken(u"frame %1"_s.arg(i));
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        at += 4;
        if (length > bytes.size() - at)
            return broken(u"frame %1"_s.arg(i));
        auto entry = entryOf(bytes.mid(at, length));
        if (!entry)
            return tl::unexpected(entry.error());
        batch.entries.push_back(std::move(*entry));
        at += length;
    }
    if (at != bytes.size())
        return broken(u"end"_s);
    return batch;
}

} // namespace tabian::protocol
