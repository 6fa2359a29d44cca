#include "app/shell/dayreportfigures.h"

namespace tabian::shell
{

namespace
{

reports::DayReport::Close closeOf(const casework::DayBook& book)
{
    reports::DayReport::Close close{.broughtForward = book.broughtForward,
                                    .opening = book.opening,
                                    .remitted = book.remitted,
                                    .cash = {book.expected.cash.satang(), {}},
                                    .cards = {book.expected.cards, {}},
                                    .receipts = {book.expected.receipts, {}},
                                    .slips = {book.expected.slips, {}},
                                    .pieces = {},
                                    .explanation = book.explanation,
                                    .countersignedBy = book.countersignedBy};
    if (!book.closed)
        return close;
    close.cash.counted = book.counted.cash.satang();
    close.cards.counted = book.counted.cards;
    close.receipts.counted = book.counted.receipts;
    close.slips.counted = book.counted.slips;
    for (const casework::CashPiece& piece : book.cash)
        close.pieces.push_back({piece.each, piece.count});
    return close;
}

} // namespace

reports::DayReport dayReportOf(const casework::DayFigures& f, const QString& madeBy, const QString& position)
{
    reports::DayReport report;
    report.day = f.day;
    for (std::size_t number = 1; number < report.cases.size(); ++number)
        report.cases[number] = {f.opened[number], f.issued[number]};
    report.cancelled = f.cancelled;
    report.cards = {.broughtForward = f.cardsBroughtForward,
                    .received = f.cardsReceived,
                    .issued = f.cardsIssued,
                    .spoiled = f.cardsSpoiled,
                    .onHand = f.cardsOnHand,
                    .issuedSerials = f.issuedSerials,
                    .spoiledSerials = f.spoiledSerials,
                    .returned = f.cardsReturned,
                    .returnedSerials = f.returnedSerials};
    report.fees = {f.feesPaid, f.fees};
    report.finesPaid = {f.finesPaid, f.fines};
    report.finesUnpaid = {f.finesRefused, f.finesUnpaid};
    report.finesWaived = f.finesWaived;
    report.firstReceipt = f.firstReceipt;
    report.lastReceipt = f.lastReceipt;
    report.receipts = f.receipts;
    report.voidReceipts = f.voidReceipts;
    if (f.book)
        report.close = closeOf(*f.book);
    for (const auto& line : f.officers)
        report.officers.push_back({line.name, line.casesTaken, line.approved, line.handedOver});
    report.stationKeys = f.stationKeys;
    report.journalHead = f.journalHead;
    report.journalSequence = f.lastSequence;
    report.madeBy = madeBy;
    report.madeByPosition = position;
    if (f.book)
        report.checkedBy = f.book->countersignedBy;
    return report;
}

} // namespace tabian::shell
