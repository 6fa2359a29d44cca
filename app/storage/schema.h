// The tables, made and brought up to date by numbered steps that only go forward.
#pragma once

#include "app/storage/database.h"

namespace tabian::storage
{

/** The version this program writes. */
constexpr int schemaVersion = 7;

/** Runs the steps that are missing, each with its number in one transaction given by the caller. */
domain::Outcome bringUpToDate(Database& db, int from);

// The same in two halves, for a store whose rows come from another one.
/** Every table of the newest version, without what guards them. */
domain::Outcome makeTables(Database& db);
domain::Outcome makeGuards(Database& db);
/** All tables, those that others refer to first. */
QStringList tablesOfSchema();

/** Whether the projections were made for older tables: new ones are empty until they are made again. */
domain::Result<bool> projectionsAreDue(Database& db);
domain::Outcome noteProjectionsMade(Database& db);

/** The version of the store. StoreDamaged when it is no store of ours, StoreNewer when a newer program made it. */
domain::Result<int> versionOf(Database& db);

} // namespace tabian::storage
