#include "app/storage/journal.h"

#include "app/casework/actcodec.h"
#include "app/storage/schema.h"
#include "app/storage/storefailure.h"

#include <limits>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Act;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

const QString& columns()
{
    static const QString names = u"SELECT sequence, id, station, kind, version, at_ms, offset_s, officer, case_id, "
                                 "payload, previous, hash, signature FROM journal "_s;
    return names;
}

Entry entryOf(const Row& row)
{
    return {.sequence = quint64(row.integer(0)),
            .id = row.uuid(1),
            .station = row.small(2),
            .kind = row.text(3),
            .version = row.small(4),
            .atMs = row.integer(5),
            .offsetSeconds = row.small(6),
            .officer = row.uuid(7),
            .caseId = row.uuid(8),
            .payload = row.bytes(9),
            .previous = row.bytes(10),
            .hash = row.bytes(11),
            .signature = row.bytes(12)};
}

} // namespace

QByteArray Journal::markOf(quint64 sequence, const QByteArray& link, const Sealer& sealer)
{
    return sealer.mark("tabian.head.1:" + QByteArray::number(sequence) + ':' + link);
}

Outcome Journal::begin(const Sealer& sealer, quint64 sequence, const QByteArray& link, qint64 atMs)
{
    return m_db.run(u"INSERT INTO head (one, sequence, link, at_ms, mark) VALUES (1, ?, ?, ?, ?)"_s,
                    {number(sequence), link, atMs, markOf(sequence, link, sealer)});
}

Result<Head> Journal::head()
{
    const auto row =
        m_db.one<Head>(u"SELECT h.sequence, h.link, h.at_ms, m.version, j.station FROM meta m, head h "
                       "LEFT JOIN journal j ON j.sequence = h.sequence"_s,
                       {}, [](const Row& r) {
                           return Head{quint64(r.integer(0)), r.bytes(1), r.integer(2), r.small(3), r.small(4)};
                       });
    if (!row)
        return passOn(row);
    if (!*row)
        return tl::unexpected(storeFailure(Trouble::Damaged, u"the journal has no head"_s));
    return **row;
}

Result<Entry> Journal::append(const Heading& heading, const Act& act, const Sealer& sealer, const StationKey& key,
                              Randomness& random)
{
    const auto last = head();
    if (!last)
        return passOn(last);
    if (last->version > schemaVersion)
        return tl::unexpected(storeFailure(Trouble::Newer, u"version %1"_s.arg(last->version)));
    if (heading.atMs < last->atMs)
        return fail(FailureCode::DateBeforeLast);
    Entry entry{.sequence = last->sequence + 1,
                .id = heading.id,
                .station = heading.station,
                .kind = casework::kindOf(act),
                .version = casework::versionOf(act),
                .atMs = heading.atMs,
                .offsetSeconds = heading.offsetSeconds,
                .officer = heading.officer,
                .caseId = heading.caseId,
                .payload = {},
                .previous = last->link,
                .hash = {},
                .signature = {}};
    entry.payload = sealer.seal(Purpose::Payload, casework::encode(act), boundBytes(entry), random);
    entry.hash = hashOf(entry);
    entry.signature = key.sign(entry.hash);
    if (auto done = insert(entry); !done)
        return passOn(done);
    const QByteArray link = linkOf(entry);
    if (auto done = m_db.run(u"UPDATE head SET sequence = ?, link = ?, at_ms = ?, mark = ?"_s,
                             {number(entry.sequence), link, entry.atMs, markOf(entry.sequence, link, sealer)});
        !done)
        return passOn(done);
    return entry;
}

Outcome Journal::insert(const Entry& entry)
{
    return m_db.run(u"INSERT INTO journal (sequence, id, station, kind, version, at_ms, offset_s, officer, case_id, "
                    "payload, previous, hash, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {number(entry.sequence), blob(entry.id), entry.station, entry.kind, entry.version, entry.atMs,
                     entry.offsetSeconds, blob(entry.officer), blob(entry.caseId), entry.payload, entry.previous,
                     entry.hash, entry.signature});
}

Outcome Journal::walk(const Take& take)
{
    constexpr int atOnce = 2000;
    qint64 after = std::numeric_limits<qint64>::min(); // not 0: a forged entry may stand before the first
    for (;;) {
        int taken = 0;
        const auto walked = m_db.each(columns() + u"WHERE sequence > ? ORDER BY sequence LIMIT ?"_s, {after, atOnce},
                                      [&](const Row& row) {
                                          ++taken;
                                          after = row.integer(0);
                                          return take(entryOf(row));
                                      });
        if (!walked || taken < atOnce)
            return walked;
    }
}

Outcome Journal::walkCase(const QUuid& caseId, quint64 after, const Take& take)
{
    return m_db.each(columns() + u"WHERE case_id = ? AND sequence > ? ORDER BY sequence"_s,
                     {blob(caseId), number(after)}, [&take](const Row& row) { return take(entryOf(row)); });
}

Outcome Journal::walkSome(quint64 after, int most, const Take& take)
{
    return m_db.each(columns() + u"WHERE sequence > ? ORDER BY sequence LIMIT ?"_s, {number(after), most},
                     [&take](const Row& row) { return take(entryOf(row)); });
}

Outcome Journal::walkOfficers(const Take& take)
{
    return m_db.each(columns() + u"WHERE kind = 'officerAdded' ORDER BY sequence"_s, {},
                     [&take](const Row& row) { return take(entryOf(row)); });
}

Outcome Journal::walkOne(quint64 sequence, const Take& take)
{
    return m_db.each(columns() + u"WHERE sequence = ?"_s, {number(sequence)},
                     [&take](const Row& row) { return take(entryOf(row)); });
}

Outcome Journal::walkLastPolicy(const Take& take)
{
    return m_db.each(columns() + u"WHERE kind = 'policySet' ORDER BY sequence DESC LIMIT 1"_s, {},
                     [&take](const Row& row) { return take(entryOf(row)); });
}

Outcome Journal::walkLast(const Take& take)
{
    return m_db.each(columns() + u"ORDER BY sequence DESC LIMIT 1"_s, {},
                     [&take](const Row& row) { return take(entryOf(row)); });
}

Result<QByteArray> Journal::openPayload(const Entry& entry, const Sealer& sealer)
{
    return sealer.open(Purpose::Payload, entry.payload, boundBytes(entry), u"entry %1"_s.arg(entry.sequence));
}

Result<Act> Journal::open(const Entry& entry, const Sealer& sealer)
{
    const auto payload = openPayload(entry, sealer);
    if (!payload)
        return passOn(payload);
    return casework::decode(entry.kind, entry.version, *payload);
}

} // namespace tabian::storage
