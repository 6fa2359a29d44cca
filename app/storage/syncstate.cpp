#include "app/storage/syncstate.h"

#include <algorithm>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::CarriedOut;
using casework::OutboxFacts;
using casework::RejectedEntry;
using casework::SyncFacts;
using domain::Outcome;
using domain::Result;

namespace
{

/** What an entry is on the wire beside its payload: ids, hash, signature, link, and their heads. */
constexpr qint64 frameBytes = 250;

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Result<std::vector<RejectedEntry>> readRejected(Database& db)
{
    return db.all<RejectedEntry>(
        u"SELECT j.sequence, j.at_ms, j.offset_s, j.kind, a.code, j.case_id FROM entry_answers a "
        "JOIN journal j ON j.sequence = a.sequence WHERE a.verdict = 'rejected' ORDER BY a.sequence DESC LIMIT 200"_s,
        {}, [](const Row& row) {
            return RejectedEntry{.sequence = row.integer(0),
                                 .at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::OffsetFromUTC, row.small(2)),
                                 .kind = row.text(3),
                                 .code = row.text(4),
                                 .caseId = row.isNull(5) ? QUuid() : row.uuid(5)};
        });
}

Result<std::vector<QUuid>> readCasesWaiting(Database& db)
{
    auto cases = db.all<QUuid>(u"SELECT DISTINCT case_id FROM journal WHERE case_id IS NOT NULL AND "
                               "sequence > (SELECT acknowledged FROM sync)"_s,
                               {}, [](const Row& row) { return row.uuid(0); });
    if (cases)
        std::ranges::sort(*cases);
    return cases;
}

Result<std::optional<CarriedOut>> readOnStick(Database& db)
{
    return db.one<CarriedOut>(u"SELECT first_sequence, last_sequence, at_ms FROM carried_files "
                              "WHERE last_sequence > (SELECT acknowledged FROM sync) ORDER BY sequence DESC LIMIT 1"_s,
                              {}, [](const Row& row) {
                                  return CarriedOut{row.integer(0), row.integer(1), timeOf(row.integer(2))};
                              });
}

struct SyncRow
{
    qint64 acknowledged, position, heardMs, offsetMs, copyMs;
};

Result<SyncRow> readRow(Database& db)
{
    const auto row = db.one<SyncRow>(
        u"SELECT acknowledged, feed_position, heard_ms, offset_ms, copy_ms FROM sync"_s, {}, [](const Row& r) {
            return SyncRow{r.integer(0), r.integer(1), r.integer(2), r.integer(3), r.integer(4)};
        });
    if (!row)
        return passOn(row);
    return row->value_or(SyncRow{});
}

Outcome writeVerdict(Database& db, const protocol::Answer& answer, qint64 atMs)
{
    const protocol::Verdict verdict = answer.stands.value_or(answer.verdict); // of a duplicate: how it stands
    const bool rejected = verdict == protocol::Verdict::Rejected;
    if (!answer.kept || (!rejected && verdict != protocol::Verdict::Conflict))
        return {};
    return db.run(u"INSERT INTO entry_answers (sequence, verdict, code, at_ms) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (sequence) DO NOTHING"_s,
                  {answer.sequence, protocol::wordOf(verdict), filled(answer.code), atMs});
}

} // namespace

Result<OutboxFacts> readOutbox(Database& db)
{
    // A case counts where an entry of it waits; what belongs to none (signing in, looking up) is no case.
    const auto facts = db.one<OutboxFacts>(
        u"SELECT count(*), COALESCE(sum(length(payload) + ?), 0), count(DISTINCT case_id), COALESCE(min(at_ms), 0), "
        u"(SELECT acknowledged FROM sync), (SELECT receipt_ms FROM sync) FROM journal "
        "WHERE sequence > (SELECT acknowledged FROM sync)"_s,
        {frameBytes}, [](const Row& row) {
            return OutboxFacts{.entries = row.integer(0),
                               .bytes = row.integer(1),
                               .cases = row.small(2),
                               .oldest = row.integer(0) > 0 ? timeOf(row.integer(3)) : QDateTime(),
                               .acknowledged = row.integer(4),
                               .receipt = row.integer(5) > 0 ? timeOf(row.integer(5)) : QDateTime()};
        });
    if (!facts)
        return passOn(facts);
    return facts->value_or(OutboxFacts());
}

Result<bool> endedByRegistry(Database& db, const QUuid& officer)
{
    const auto ended = db.integer(u"SELECT count(*) FROM registry_officers r JOIN officers o ON o.citizen = r.citizen "
                                  "WHERE o.id = ? AND r.revoked_ms > 0"_s,
                                  {blob(officer)});
    if (!ended)
        return passOn(ended);
    return *ended > 0;
}

Result<SyncFacts> readSyncFacts(Database& db)
{
    const auto row = readRow(db);
    if (!row)
        return passOn(row);
    auto waiting = readOutbox(db);
    if (!waiting)
        return passOn(waiting);
    auto cases = readCasesWaiting(db);
    if (!cases)
        return passOn(cases);
    auto rejected = readRejected(db);
    if (!rejected)
        return passOn(rejected);
    const auto conflicts = db.integer(u"SELECT count(*) FROM registry_conflicts WHERE settled = 0"_s);
    if (!conflicts)
        return passOn(conflicts);
    const auto onStick = readOnStick(db);
    if (!onStick)
        return passOn(onStick);
    const bool heard = row->heardMs > 0;
    return SyncFacts{.waiting = std::move(*waiting),
                     .casesWaiting = std::move(*cases),
                     .feedPosition = row->position,
                     .lastHeard = heard ? timeOf(row->heardMs) : QDateTime(),
                     .clockOffsetMs = heard ? std::optional(row->offsetMs) : std::nullopt,
                     .copyAsOf = row->copyMs > 0 ? timeOf(row->copyMs) : QDateTime(),
                     .rejected = std::move(*rejected),
                     .conflicts = int(*conflicts),
                     .onStick = *onStick};
}

Outcome writeAnswers(Database& db, const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs,
                     qint64 nowMs)
{
    for (const protocol::Answer& answer : answers.answers) {
        if (auto written = writeVerdict(db, answer, answers.atMs); !written)
            return written;
    }
    const auto written =
        db.run(u"UPDATE sync SET acknowledged = ?, heard_ms = ?, receipt_ms = ?"_s, {answers.sequence, nowMs, nowMs});
    return written && clockOffsetMs ? db.run(u"UPDATE sync SET offset_ms = ?"_s, {*clockOffsetMs}) : written;
}

Outcome projectCarried(Database& db, const Sealer&, const Change& change)
{
    const auto* carried = change.as<casework::EntriesCarried>();
    if (!carried)
        return {};
    return db.run(u"INSERT INTO carried_files (sequence, first_sequence, last_sequence, sha256, at_ms) "
                  "VALUES (?, ?, ?, ?, ?)"_s,
                  {change.sequence(), carried->first, carried->last, carried->sha256, change.entry.atMs});
}

} // namespace tabian::storage
