// The months of `entries`: on PostgreSQL each is a table of its own, made ahead of need. SQLite has one table for all.
#pragma once

#include "app/database/database.h"

namespace tabian::registry
{

constexpr int monthsAhead = 12;

/** Makes what is lacking of the months from now on; the month of `nowMs` among them. An entry belongs to the month in which it
 *  was received. A transaction of its own. */
domain::Outcome makeMonths(database::Database& db, qint64 nowMs);

} // namespace tabian::registry
