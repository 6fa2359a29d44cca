// The tables `stock_received`, `blanks` and `cards`: every blank card by its serial, used once.
#pragma once

#include "app/casework/acts.h"
#include "app/casework/store.h"
#include "app/storage/database.h"

namespace tabian::storage
{

/** SerialUsed: a serial of the range is in stock, or was. CardSerialFormat. */
domain::Outcome checkNewSerials(Database& db, const casework::StockReceived& act);
/** StockEmpty when no blank is on hand at all, SerialUsed when this one is not. */
domain::Outcome checkOnHand(Database& db, const QString& serial);

/** StockNotOnHand, with how many of the range are. CardSerialFormat. */
domain::Outcome checkAllOnHand(Database& db, const casework::StockReturned& act);

domain::Result<casework::StockLevel> readStock(Database& db, QDate today);

/** Serials in their order as ranges: "TB00000001-TB00000040", a single one alone. */
QStringList rangesOf(const QStringList& sortedSerials);

} // namespace tabian::storage
