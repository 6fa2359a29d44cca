// The table `kit_persons`: for whom a kit is packed, whose copies it brought, and who was let go afterwards.
#pragma once

#include "app/casework/kit.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::casework
{
struct Recorded;
}

namespace tabian::storage
{

/** Takes the place of an earlier choice; copies that only that one brought are erased. Inside a transaction. */
domain::Outcome choosePersons(Database& db, const Sealer& sealer, Randomness& random,
                              const std::vector<domain::CitizenId>& persons);
/** After a kit was packed its people are out; after it came back the copies that only it brought are erased, but for people
 *  with an open case, whose copies go with its end. In the entry's transaction. */
domain::Outcome movePersons(Database& db, const casework::Recorded& entry);

/** The people of the kit, or those chosen, in the list's order; a case counts that was open or touched since. */
domain::Result<std::vector<casework::KitPerson>> readKitPersons(Database& db, const Sealer& sealer,
                                                                const casework::KitBook& of);

/** Whether a kit brought him, and let him go: his record comes only when it is asked for. */
domain::Result<bool> wasLetGo(Database& db, const QByteArray& token);
/** He was asked for again. */
domain::Outcome comesAgain(Database& db, const QByteArray& token);

} // namespace tabian::storage
