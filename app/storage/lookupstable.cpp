// The table `lookups`: who looked for whom, and why.
#include "app/storage/change.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;

domain::Outcome projectLookUp(Database& db, const Sealer& sealer, const Change& change)
{
    const auto* act = change.as<casework::PersonLookedUp>();
    if (!act)
        return {};
    return db.run(u"INSERT INTO lookups (sequence, citizen, officer, reason, found, day) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {change.sequence(), sealer.token(act->citizenId), change.officer(), act->reason, int(act->found),
                   change.day()});
}

} // namespace tabian::storage
