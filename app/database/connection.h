// A connection to a database, as its kind makes them.
#pragma once

#include "app/database/statement.h"

#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace tabian::database
{

/** Ends with its destructor, and what it prepared with it. */
class Connection
{
  public:
    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    virtual std::unique_ptr<Statement> statement() = 0;
    /** A statement without values, of whatever kind: a setting, a transaction, a table. */
    virtual std::optional<SqlError> command(const QString& sql) = 0;

  protected:
    Connection() = default;
};

using Connected = tl::expected<std::unique_ptr<Connection>, SqlError>;

/** SQLite by Qt SQL. For the thread that opens it. */
Connected openFile(const QString& path, int busyMilliseconds, bool readOnly);

/** PostgreSQL by its own library; `words` as libpq's connection string has them. For one thread after another. */
Connected openServer(const QString& words);

} // namespace tabian::database
