// Every table of one store copied into an empty place, whichever databases the two are.
#pragma once

#include "app/storage/database.h"

namespace tabian::storage
{

/** Makes the tables in `to`, which holds none, and fills them with the rows of `from`. In a reading transaction of `from`
 *  and a writing one of `to`, both the caller's. BackupDiffers when what was written is not what was read. */
domain::Outcome copyStore(Database& from, Database& to);

/** The rows of one table, into one that is there; up to the first that cannot be read. */
domain::Outcome copyTable(Database& from, Database& to, const QString& table);

} // namespace tabian::storage
