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

/** StoreUnopenable when there are Tabian's tables already. */
domain::Outcome refuseSecondStore(Database& db);
/** Begins a copy of the store in `from` as a file in `folder`, under a passing name: its key is there, its tables are not yet.
 *  StoreExists, StoreUnopenable, StoreDiskFull, … */
domain::Result<std::unique_ptr<Database>> beginCopy(const QString& from, const QString& folder, int busyMilliseconds);
/** The row of the station whose key is open. */
domain::Outcome putStation(Database& db, const Unlocked& unlocked, const QString& name);

/** By his login, as the table shows him. OfficerUnknown, OfficerRevoked. */
domain::Result<casework::Officer> findOfficer(Database& db, const QString& login);
/** As the sealed journal knows him: roles come from there, not from the table. OfficerRevoked. */
domain::Result<casework::Officer> knownOfficer(Database& db, const Sealer& sealer, const QUuid& id);

struct OpenedKey
{
    casework::Officer officer;
    Sealer sealer;
};
/** The data key by an officer's login and password; wrong ones are counted and make the next wait. OfficerUnknown,
 *  OfficerRevoked, PasswordWrong, SignInDelayed, KeyMemory. */
domain::Result<OpenedKey> openKey(Database& db, const QString& login, const QString& password, qint64 nowMs);

} // namespace tabian::storage
