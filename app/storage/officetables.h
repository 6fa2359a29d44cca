// The tables `office` and `officers`.
#pragma once

#include "app/casework/store.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

domain::Result<casework::OfficeInfo> readOffice(Database& db);
/** All officers, by login. Without their citizen numbers, which stand only in the journal. */
domain::Result<std::vector<casework::Officer>> readOfficers(Database& db);
/** nullopt when there is none of that login. Spaces around it do not count. */
domain::Result<std::optional<casework::Officer>> officerByLogin(Database& db, const QString& login);
/** The officer's name as it is printed; empty for one that is not (yet) there. */
domain::Result<QString> officerName(Database& db, const QUuid& id);
/** OfficerTwice: another account has this login or belongs to the same person. */
domain::Outcome checkSingleAccount(Database& db, const Sealer& sealer, const casework::Officer& officer);

} // namespace tabian::storage
