// A statement in PostgreSQL's extended protocol.
#pragma once

#include "app/database/libpq.h"
#include "app/database/statement.h"

#include <memory>

namespace tabian::database
{

struct ClearResult
{
    const Libpq* pq = nullptr;
    void operator()(PGresult* result) const { pq->PQclear(result); }
};
using ServerResult = std::unique_ptr<PGresult, ClearResult>;

/** What the server, or the connection, says of a failure. */
SqlError serverError(const Libpq& pq, PGconn* connection, const PGresult* result);

/** Whether a result is that of a statement that was carried out. */
bool isGood(const Libpq& pq, const PGresult* result);

std::unique_ptr<Statement> serverStatement(const Libpq& pq, PGconn* connection);

} // namespace tabian::database
