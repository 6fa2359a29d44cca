// What is true at two places at once: recorded, told to the offices concerned, decided by their supervisors. Legal facts are
// never overwritten by whoever comes last: two offices must agree, or the registry's administrator decides.
#pragma once

#include "registry/server/judging.h"

namespace tabian::registry
{

/** Records a conflict of the entry, for the supervisors of both offices. `conflict.id` is filled. */
domain::Outcome noteConflict(const Judged& judged, const QString& citizen, protocol::ConflictWith& conflict,
                             FeedDraft& feed);

/** Whether the office may decide it: it waits, concerns the office, and the office has not decided yet. Holds the conflict until
 *  the commit. ConflictNotOpen. */
domain::Outcome mayDecide(const Judged& judged, const casework::ConflictDecided& act);
/** Notes the office's decision. Where it settles the conflict (the other office concerned said the same, or there is none) the
 *  cards follow; both offices are told either way. */
domain::Outcome decideConflict(const Judged& judged, const casework::ConflictDecided& act, FeedDraft& feed);

/** The registry's administrator: `stands` is the code of the office whose fact stands, or "none" where no card hangs on it.
 *  Settles it whatever the offices said. A transaction of its own. ConflictNotOpen. */
struct Ruling
{
    QUuid conflict;
    QString stands, reason;
};
domain::Outcome ruleOnConflict(database::Database& db, const RegistryKeys& keys, const Ruling& ruling, qint64 nowMs);

/** The conflicts that wait, oldest first. */
domain::Result<std::vector<protocol::ConflictRecord>> openConflicts(database::Database& db);

} // namespace tabian::registry
