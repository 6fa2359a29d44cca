// What screens and registers ask of the office's books, and of its appointments.
#include "app/casework/actroles.h"
#include "app/storage/appointmentstable.h"
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

domain::Outcome JournalStore::importAppointments(const std::vector<protocol::AppointmentRecord>& appointments,
                                                 const QDateTime& asOf)
{
    const auto open = unlocked();
    if (!open)
        return passOn(open);
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    for (const protocol::AppointmentRecord& record : appointments) {
        const AppointmentTold told{.record = record, .answered = 0};
        if (auto done = applyAppointment(*m_db, (*open)->sealer, m_environment.random, told); !done)
            return done;
    }
    return noteAppointmentsTold(*m_db, asOf.toMSecsSinceEpoch()).and_then([&] { return transaction->commit(); });
}

Result<casework::AppointmentDay> JournalStore::appointments(const casework::Session& session, QDate day)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    if (auto may = casework::mayByRole(casework::AppointmentKept{}, known->officer); !may)
        return passOn(may);
    return readAppointments(*m_db, m_unlocked->sealer, day);
}

Result<std::vector<casework::AppointmentCount>> JournalStore::appointmentsAhead(QDate from, QDate until)
{
    return countAppointments(*m_db, from, until);
}

} // namespace tabian::storage
