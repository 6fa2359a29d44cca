// The table `accounts`: what is known of an account beside the officer himself.
#pragma once

#include "app/casework/store.h"
#include "app/storage/journal.h"

namespace tabian::storage
{

domain::Result<bool> mustChangePassword(Database& db, const QUuid& officer);
/** FingersNotEnrolled; SealBroken, EntryMalformed. */
domain::Result<casework::OfficerFingers> fingersOfOfficer(Database& db, Journal& journal, const Sealer& sealer,
                                                          const QUuid& officer);
/** Password, fingers, where he is signed in and wrong tries, of the given officers. */
domain::Result<std::vector<casework::AccountState>> statesOf(Database& db,
                                                             const std::vector<casework::Officer>& officers);
/** LastAdministrator: the change would leave nobody to look after officers. */
domain::Outcome checkAdministratorRemains(Database& db, const casework::Officer& changed);

} // namespace tabian::storage
