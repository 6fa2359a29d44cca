// Where a store's tables are: a SQLite file in the store's folder, or a PostgreSQL database.
#pragma once

#include "app/database/databaseurl.h"
#include "app/domain/failure.h"
#include "app/storage/dialect.h"

#include <QString>

namespace tabian::storage
{

struct StorePlace
{
    QString where; // path of the file, or postgresql://…
    const Dialect& dialect;
};

/** The place of the store in this folder: the database named in its file `database.url`, else the file `store.db`.
 *  StoreAddress. */
domain::Result<StorePlace> placeIn(const QString& folder);
/** The place a new store is to have: the database of `url`, or a file when it is empty. */
StorePlace newPlace(const QString& folder, const QString& url);
/** From now on the folder's store is the one in the database. StoreDiskFull, StoreReadOnly, StoreDisk. */
domain::Outcome rememberDatabase(const QString& folder, const QString& url);
/** Whether the folder holds a store, or names one. */
bool isStoreIn(const QString& folder);

} // namespace tabian::storage
