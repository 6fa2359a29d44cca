// The tables `days` and `day_pieces`, and what the office's books say now.
#pragma once

#include "app/casework/books.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

/** Only what the rules of the day want: which day is open, whether today is closed. One statement. */
domain::Result<casework::Books> readDayState(Database& db, QDate today);
/** And the money that is not remitted, by kind. */
domain::Outcome addCash(Database& db, casework::Books& books);
/** What the open day is counted against, as of now. */
domain::Result<casework::DayCount> expectedOf(Database& db, QDate day);
/** Everything, for the screen. `limit`: the cash above which it must be remitted. */
domain::Result<casework::Books> readBooks(Database& db, QDate today, int station, domain::Baht limit);
/** A day that was opened. `sealer` null: without the explanation. */
domain::Result<std::optional<casework::DayBook>> readDayBook(Database& db, const Sealer* sealer, QDate day);

} // namespace tabian::storage
