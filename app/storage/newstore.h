// What making, opening and joining a store have in common.
#pragma once

#include "app/storage/recorder.h"
#include "app/storage/storeplace.h"

namespace tabian::storage
{

struct Environment;

/** Opens what is there, makes and checks its settings, brings its tables up to date, and looks at the journal's end.
 *  StoreUnopenable, StoreDamaged, StoreNewer, StorePragma, ChainBroken, … */
domain::Result<std::unique_ptr<Database>> openDatabase(const StorePlace& place, const Environment& environment);

/** The row of the station whose key is open. */
domain::Outcome putStation(Database& db, const Unlocked& unlocked, const QString& name);

struct OpenedKey
{
    casework::Officer officer; // as the sealed journal knows him
    Sealer sealer;
};
/** The data key by an officer's login and password. OfficerUnknown, OfficerRevoked, PasswordWrong, KeyMemory. */
domain::Result<OpenedKey> openKey(Database& db, const QString& login, const QString& password);

} // namespace tabian::storage
