// The address of a PostgreSQL database.
#pragma once

#include "app/domain/failure.h"

#include <QString>

namespace tabian::database
{

/** What libpq is told for postgresql://[user@][host][:port]/database[?host=/socket/folder&sslmode=verify-full&…].
 *  StoreAddress: no such form, an unknown parameter, or a password, which belongs into ~/.pgpass (mode 0600). */
domain::Result<QString> partsOfDatabaseUrl(const QString& url);

} // namespace tabian::database
