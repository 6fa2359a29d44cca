// The feed's conflicts: sealed as they come, opened for the supervisor who decides.
#include "app/storage/feed.h"
#include "app/storage/syncstate.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::ConflictRow;
using domain::Outcome;
using domain::Result;

namespace
{

QByteArray boundTo(const QByteArray& id)
{
    return "registry_conflicts" + id;
}

ConflictRow rowOf(const protocol::ConflictRecord& record)
{
    return {.id = record.id,
            .kind = protocol::wordOf(record.kind),
            .citizenId = record.citizen,
            .office = record.office,
            .entry = record.entry,
            .caseId = record.caseId,
            .at = QDateTime::fromMSecsSinceEpoch(record.atMs, Qt::UTC),
            .otherOffice = record.with.office,
            .otherSerial = record.with.serial,
            .otherAt = record.with.atMs > 0 ? QDateTime::fromMSecsSinceEpoch(record.with.atMs, Qt::UTC) : QDateTime(),
            .settled = record.settled,
            .decision = record.decision};
}

} // namespace

Outcome feedConflict(FeedContext& context, const QByteArray& body)
{
    const auto record = protocol::recordOf<protocol::ConflictRecord>(body);
    if (!record)
        return passOn(record);
    const QByteArray id = record->id.toRfc4122();
    return context.db.run(
        u"INSERT INTO registry_conflicts (id, at_ms, settled, record) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET at_ms = excluded.at_ms, settled = excluded.settled, record = excluded.record"_s,
        {id, record->atMs, int(record->settled), context.sealer.seal(Purpose::Row, body, boundTo(id), context.random)});
}

Result<std::vector<ConflictRow>> readConflicts(Database& db, const Sealer& sealer)
{
    std::vector<ConflictRow> rows;
    const auto walked = db.each(
        u"SELECT id, record FROM registry_conflicts ORDER BY settled, at_ms DESC, id"_s, {}, [&](const Row& row) {
            return sealer.open(Purpose::Row, row.bytes(1), boundTo(row.bytes(0)), u"registry_conflicts"_s)
                .and_then([](const QByteArray& bytes) { return protocol::recordOf<protocol::ConflictRecord>(bytes); })
                .map([&](const protocol::ConflictRecord& record) { rows.push_back(rowOf(record)); });
        });
    if (!walked)
        return passOn(walked);
    return rows;
}

Outcome checkConflictWaits(Database& db, const QUuid& id)
{
    // A decision waits for the registry's answer; one that it refused may be made anew.
    const auto waits =
        db.integer(u"SELECT count(*) FROM registry_conflicts c WHERE c.id = ? AND c.settled = 0 AND NOT EXISTS "
                   "(SELECT 1 FROM conflict_decisions d WHERE d.id = c.id AND NOT EXISTS "
                   "(SELECT 1 FROM entry_answers a WHERE a.sequence = d.sequence AND a.verdict = 'rejected'))"_s,
                   {blob(id)});
    if (!waits)
        return passOn(waits);
    return *waits == 1 ? Outcome() : domain::fail(domain::FailureCode::ConflictUnknown);
}

} // namespace tabian::storage
