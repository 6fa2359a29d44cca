// The store's own failures: from what a database driver says to the codes of the 4000 block, in one place.
#pragma once

#include "app/database/statement.h"
#include "app/domain/failure.h"

namespace tabian::database
{

/** What can be wrong with the store as a whole. */
enum class Trouble : quint8 {
    Unopenable, // cannot be opened or created
    DiskFull,
    ReadOnly,
    Damaged,   // not a database of ours, or its check fails
    Newer,     // made by a newer version
    Setting,   // a required setting could not be made
    Statement, // a statement failed
    Busy,      // another program holds it
    Disk,      // the disk reports an error
    Server     // the database server does not answer
};

/** The coded failure. `detail` names the file, the setting or the statement; never a value. */
domain::Failure storeFailure(Trouble trouble, const QString& detail);

/** The failure of one statement on SQLite. `statement` is its text, of which the beginning is named. */
domain::Failure sqliteFailure(const SqlError& error, const QString& statement);

/** The failure of one statement on PostgreSQL, by its SQLSTATE. */
domain::Failure postgresFailure(const SqlError& error, const QString& statement);

} // namespace tabian::database
