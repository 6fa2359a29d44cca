// The table `lookups`: who looked for whom, and why; and who had the number on a card's back shown.
#include "app/storage/change.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;

domain::Outcome projectLookUp(Database& db, const Sealer& sealer, const Change& change)
{
    const auto insert = [&](const QString& citizen, const QString& reason, bool found) {
        return db.run(
            u"INSERT INTO lookups (sequence, citizen, officer, reason, found, day) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {change.sequence(), sealer.token(citizen), change.officer(), reason, int(found), change.day()});
    };
    if (const auto* act = change.as<casework::PersonLookedUp>())
        return insert(act->citizenId, act->reason, act->found);
    if (const auto* act = change.as<casework::CardNumberRevealed>())
        return insert(act->citizenId, u"cardNumber:"_s + act->reason, true);
    return {};
}

} // namespace tabian::storage
