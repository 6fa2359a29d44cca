// Lists of the office's books for the screen: receipts, remittances, ranges, citizens to call. Names are unsealed.
#pragma once

#include "app/casework/books.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

domain::Result<std::vector<casework::ReceiptRow>> readReceipts(Database& db, const Sealer& sealer, QDate day);
domain::Result<std::vector<casework::RemittanceRow>> readRemittances(Database& db);
domain::Result<std::vector<casework::ReceiptRangeRow>> readRanges(Database& db);
domain::Result<std::vector<casework::CallBackRow>> readCallBacks(Database& db, const Sealer& sealer);
/** VoidAfterDay: the receipt is not of that day. */
domain::Outcome checkOfDay(Database& db, const QString& receipt, QDate day);

} // namespace tabian::storage
