// What the office's books say at a moment: the day, its money, the receipts and the clock. Read by rules and screens.
#pragma once

#include "app/casework/acts.h"
#include "app/domain/failure.h"
#include "app/domain/holidays.h"
#include "app/domain/officetable.h"

#include <QDateTime>
#include <optional>

namespace tabian::casework
{

struct Case;

/** A day of the day book. Equations that hold: what is expected = brought forward + opening + received - remitted. */
struct DayBook
{
    QDate day;
    QString openedBy;
    QDateTime openedAt;
    QString selfTest;
    domain::Baht opening;        // laid in the drawer in the morning, taken out again at the close
    domain::Baht broughtForward; // taken on earlier days and not remitted yet
    domain::Baht received;       // receipts of the day without void ones
    domain::Baht remitted;
    DayCount expected; // closed: as it was counted against; open: as of now
    // closed days only
    bool closed = false;
    QDateTime closedAt;
    QString closedBy, countersignedBy;
    std::vector<CashPiece> cash;
    DayCount counted;
    QString explanation; // empty while the store is locked
};

/** The state that acts outside and inside of cases are held against. */
struct Books
{
    QDate today;
    bool begun = false;           // a day was opened once: from then on nothing moves outside of an open day
    std::optional<QDate> openDay; // opened and not closed
    bool todayClosed = false;
    domain::Baht cash;                  // taken and not remitted, without opening money
    domain::Baht cashFines, cashFees;   // the same, by kind
    std::optional<QDate> cashHighSince; // the day since which cash stands above the office's limit
    DayCount expected;                  // of the open day, as of now
    int receiptsLeft = -1;              // of this station's ranges; -1: no ranges
};

// --- lists that screens and registers show; names are opened from their seals
struct ReceiptRow
{
    QString number;
    QUuid caseId;
    QString caseNumber, payer;
    domain::Baht fine, fee;
    QDateTime at;
    QString officer;
    bool isVoid = false;
};

/** A fine order from the day it is due until it is paid, forwarded or fallen away. */
enum class FineOrderState : quint8 { Due = 0, Set, Paid, Refused, Forwarded, Waived, Cancelled };
struct FineOrderRow
{
    QString number; // empty while it is only due
    QUuid caseId;
    QString caseNumber, name;
    FineOrderState state = FineOrderState::Due;
    domain::Baht amount, most;
    int daysLate = 0;
    QDate day; // of the last change
    bool caseOver = false;
};

/** A citizen who waits for a card with a ใบรับ in his hand; the oldest first. */
struct CallBackRow
{
    QUuid caseId;
    QString caseNumber, name, phone;
    QDateTime since;
    Step step = Step::Approval;
    int calls = 0;
    bool reached = false;
};

struct RemittanceRow
{
    QString number, reference, officer;
    domain::Baht fines, fees;
    QDateTime at;
};

struct ReceiptRangeRow
{
    int station = 1, fiscalYear = 0, first = 0, last = 0;
    int used = 0; // how many are written
};

/** By when cash above the office's limit must be remitted; nullopt while it is not above. */
std::optional<QDate> remittanceDue(const Books& books, const domain::OfficeTable& table,
                                   const domain::Holidays& holidays);

domain::Baht sumOf(const std::vector<CashPiece>& cash);
/** The notes and coins in circulation, the largest first. */
const std::vector<domain::Baht>& denominations();
DayCount countedBy(const DayClosed& act);

/** Work that belongs to a day at the counter, as against signing in, looking, printing and looking after officers. */
bool isDayWork(const Act& act);

/** The field of an act that holds the second person; nullptr where no act of this kind wants one. */
Second* secondOf(Act& act);
/** Two people do this act, or one: `second` is nullptr when one came. SecondPersonMissing, SecondPersonSame,
 *  SecondPersonRole. For DayClosed the store's `expected` must be filled in. */
domain::Outcome allowedTogether(const Act& act, const Officer& by, const Officer* second);

/** The rules of the books for one act: DayNotOpen, DayIsClosed, DayStillOpen, DayOpenAlready, DayBreakUnexplained,
 *  RemittanceAboveCash. The screen asks it to know what is allowed; the store asks it inside the transaction. */
domain::Outcome allowedByBooks(const Act& act, const Books& books);

/** FineNotUsual: a departure from the office's table without a reason. */
domain::Outcome fineAgainstUsual(const FineDecided& act, const RequestDecided& request,
                                 const domain::OfficeTable& table);

/** Whether a clock may be believed after the last entry: ClockAhead when more working days went by without an entry
 *  than the office believes. (A clock that stands before the last entry is the journal's to refuse.) */
domain::Outcome believable(const QDateTime& now, const QDateTime& lastEntry, const domain::OfficeTable& table,
                           const domain::Holidays& holidays);
/** Whether there is a clock to accept, and how: the time to hold entries at until the clock has passed it, or none
 *  when it is merely ahead. ClockNotAcceptable: nothing is wrong, or the day itself would go back. */
domain::Result<std::optional<QDateTime>> acceptable(const QDateTime& now, const QDateTime& lastEntry,
                                                    const domain::OfficeTable& table, const domain::Holidays& holidays);

} // namespace tabian::casework
