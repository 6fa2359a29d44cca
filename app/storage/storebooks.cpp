// What screens and registers ask of the office's books.
#include "app/storage/booklists.h"
#include "app/storage/daytables.h"
#include "app/storage/finetables.h"
#include "app/storage/journalstore.h"

namespace tabian::storage
{

using domain::Result;

Result<casework::Books> JournalStore::books()
{
    return readBooks(*m_db, m_environment.clock.now().date(), m_unlocked ? m_unlocked->station : 0,
                     m_environment.table.remitAbove);
}

Result<std::vector<casework::ReceiptRow>> JournalStore::receiptsOf(QDate day)
{
    return unlocked().and_then([&](Unlocked* open) { return readReceipts(*m_db, open->sealer, day); });
}

Result<std::vector<casework::FineOrderRow>> JournalStore::fineOrders()
{
    return unlocked().and_then([&](Unlocked* open) { return readFineOrders(*m_db, open->sealer); });
}

Result<std::vector<casework::CallBackRow>> JournalStore::callBacks()
{
    return unlocked().and_then([&](Unlocked* open) { return readCallBacks(*m_db, open->sealer); });
}

Result<std::vector<casework::RemittanceRow>> JournalStore::remittances()
{
    return readRemittances(*m_db);
}

Result<std::vector<casework::ReceiptRangeRow>> JournalStore::receiptRanges()
{
    return readRanges(*m_db);
}

} // namespace tabian::storage
