// The rules of the office's books (facts: rules, section 6), each with its own code, each in one place.
#include "app/casework/actroles.h"
#include "app/casework/books.h"
#include "app/casework/case.h"

#include <algorithm>

namespace tabian::casework
{

using domain::Baht;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;

namespace
{

bool blank(const QString& text)
{
    return text.trimmed().isEmpty();
}

template <typename T> bool is(const Act& act)
{
    return std::holds_alternative<T>(act);
}

/** Acts that no one does alone, whatever the case. */
bool wantsTwo(const Act& act)
{
    if (const auto* close = std::get_if<DayClosed>(&act))
        return countedBy(*close) != close->expected;
    return is<StockReceived>(act) || is<StockReturned>(act) || is<ReceiptVoided>(act) || is<ClockAccepted>(act);
}

Outcome mayOpen(const Books& books)
{
    if (books.openDay == books.today)
        return fail(FailureCode::DayOpenAlready);
    return {};
}

Outcome mayClose(const DayClosed& act, const Books& books)
{
    if (books.openDay != act.day)
        return fail(FailureCode::DayNotToClose);
    if (countedBy(act) != books.expected && blank(act.explanation))
        return fail(FailureCode::DayBreakUnexplained);
    return {};
}

Outcome mayRemit(const CashRemitted& act, const Books& books)
{
    const bool there = act.fines <= books.cashFines && act.fees <= books.cashFees;
    return there ? Outcome() : fail(FailureCode::RemittanceAboveCash);
}

/** Whether today is a day on which something may move. */
Outcome dayAllows(const Act& act, const Books& books)
{
    const bool dayItself = is<DayOpened>(act) || is<DayClosed>(act);
    if (books.openDay && *books.openDay != books.today && !is<DayClosed>(act))
        return fail(FailureCode::DayStillOpen);
    if (books.todayClosed)
        return fail(FailureCode::DayIsClosed);
    if (!dayItself && books.begun && !books.openDay)
        return fail(FailureCode::DayNotOpen);
    return {};
}

} // namespace

std::optional<QDate> remittanceDue(const Books& books, const domain::OfficeTable& table,
                                   const domain::Holidays& holidays)
{
    if (!books.cashHighSince)
        return std::nullopt;
    return holidays.workingDaysAfter(*books.cashHighSince, table.remitWithin);
}

Baht sumOf(const std::vector<CashPiece>& cash)
{
    Baht sum;
    for (const CashPiece& piece : cash)
        sum += Baht::ofSatang(piece.each.satang() * piece.count);
    return sum;
}

const std::vector<Baht>& denominations()
{
    static const std::vector<Baht> all{Baht::ofBaht(1000), Baht::ofBaht(500),  Baht::ofBaht(100), Baht::ofBaht(50),
                                       Baht::ofBaht(20),   Baht::ofBaht(10),   Baht::ofBaht(5),   Baht::ofBaht(2),
                                       Baht::ofBaht(1),    Baht::ofSatang(50), Baht::ofSatang(25)};
    return all;
}

DayCount countedBy(const DayClosed& act)
{
    return {.cash = sumOf(act.cash), .cards = act.cards, .receipts = act.receipts, .slips = act.slips};
}

bool isDayWork(const Act& act)
{
    if (isLook(act))
        return false; // neither money nor cards move
    static const std::size_t firstOfCase = Act(std::in_place_type<RequestDecided>).index();
    return act.index() >= firstOfCase || is<CaseOpened>(act) || is<StockReceived>(act) || is<StockReturned>(act) ||
           is<DayOpened>(act) || is<DayClosed>(act) || is<CashRemitted>(act) || is<FinesForwarded>(act);
}

Second* secondOf(Act& act)
{
    return std::visit(
        [](auto& value) -> Second* {
            if constexpr (requires { value.second; })
                return &value.second;
            else
                return nullptr;
        },
        act);
}

Outcome allowedTogether(const Act& act, const Officer& by, const Officer* second)
{
    if (!second)
        return wantsTwo(act) ? fail(FailureCode::SecondPersonMissing) : Outcome();
    const bool same = second->id == by.id || (!by.citizenId.isEmpty() && second->citizenId == by.citizenId);
    if (same)
        return fail(FailureCode::SecondPersonSame);
    const bool led = (by.roles | second->roles).testFlag(Role::Supervisor);
    return led ? Outcome() : fail(FailureCode::SecondPersonRole);
}

Outcome allowedByBooks(const Act& act, const Books& books)
{
    if (!isDayWork(act))
        return {};
    if (Outcome day = dayAllows(act, books); !day)
        return day;
    if (is<DayOpened>(act))
        return mayOpen(books);
    if (const auto* close = std::get_if<DayClosed>(&act))
        return mayClose(*close, books);
    if (const auto* remitted = std::get_if<CashRemitted>(&act))
        return mayRemit(*remitted, books);
    return {};
}

Outcome fineAgainstUsual(const FineDecided& act, const RequestDecided& request, const domain::OfficeTable& table)
{
    const bool set = act.outcome == FineOutcome::Agreed || act.outcome == FineOutcome::Refused;
    const auto usual = table.usualFines.amount(request.daysLate, request.fine);
    const bool departs = set && usual && act.amount != *usual;
    return departs && blank(act.reason) ? fail(FailureCode::FineNotUsual) : Outcome();
}

Outcome believable(const QDateTime& now, const QDateTime& lastEntry, const domain::OfficeTable& table,
                   const domain::Holidays& holidays)
{
    if (table.clockAhead == 0 || now <= lastEntry)
        return {};
    const int between = holidays.workingDaysBetween(lastEntry.date(), now.date(), table.clockAhead + 1);
    return between > table.clockAhead ? fail(FailureCode::ClockAhead) : Outcome();
}

domain::Result<std::optional<QDateTime>> acceptable(const QDateTime& now, const QDateTime& lastEntry,
                                                    const domain::OfficeTable& table, const domain::Holidays& holidays)
{
    const bool behind = now < lastEntry;
    const bool ahead = !believable(now, lastEntry, table, holidays);
    if ((!behind && !ahead) || (behind && now.date() != lastEntry.toOffsetFromUtc(now.offsetFromUtc()).date()))
        return fail(FailureCode::ClockNotAcceptable);
    return behind ? std::optional(lastEntry) : std::nullopt;
}

} // namespace tabian::casework
