// The projection `kits`: what went along with a field kit, and what came back; and what there is to take along.
#pragma once

#include "app/casework/kit.h"
#include "app/casework/kitrules.h"
#include "app/storage/change.h"

namespace tabian::storage
{

/** Whose numbers, and of which year. */
struct KitPlace
{
    int station = 0;
    QDate day;
};

/** Fills in who goes along, and the first card and receipt. Inside the transaction. KitIsOut, KitImpossible. */
domain::Outcome checkPacking(Database& db, casework::KitPacked& act, const KitPlace& place);
/** KitIsOut, ReasonMissing. */
domain::Outcome checkReturn(Database& db, const casework::KitReturned& act);
domain::Result<bool> kitIsOut(Database& db);

/** The latest kit, and what is on hand; without the people. */
domain::Result<casework::KitBook> readKit(Database& db, const Sealer& sealer, const KitPlace& place);

} // namespace tabian::storage
