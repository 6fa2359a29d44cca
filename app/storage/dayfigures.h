// What the day report prints, counted from the projections.
#pragma once

#include "app/casework/store.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

/** `endOfDay`: the first moment after it in the office's zone, for the journal's last entry of that day. A day that is
 *  over gives the same figures whenever it is asked for. `sealer` null: the store is locked, free words stay out. */
domain::Result<casework::DayFigures> readDay(Database& db, const Sealer* sealer, QDate day, const QDateTime& endOfDay);

} // namespace tabian::storage
