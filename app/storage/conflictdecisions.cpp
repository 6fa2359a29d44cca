// The table `conflict_decisions`: what this office's supervisor has decided, each conflict once.
#include "app/storage/change.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;

domain::Outcome projectConflictDecision(Database& db, const Sealer& sealer, const Change& change)
{
    const auto* decided = change.as<casework::ConflictDecided>();
    if (!decided)
        return {};
    const QByteArray id = decided->conflict.toRfc4122();
    return db.run(u"INSERT INTO conflict_decisions (id, choice, reason, sequence, at_ms, at_offset, officer) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET choice = excluded.choice, "
                  "reason = excluded.reason, sequence = excluded.sequence, at_ms = excluded.at_ms, "
                  "at_offset = excluded.at_offset, officer = excluded.officer"_s,
                  {id, int(decided->choice), sealer.sealRepeatably(Purpose::Row, decided->reason.toUtf8(), id),
                   change.sequence(), number(change.entry.atMs), change.entry.offsetSeconds, change.officer()});
}

} // namespace tabian::storage
