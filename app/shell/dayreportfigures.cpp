#include "app/shell/dayreportfigures.h"

namespace tabian::shell
{

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
                    .spoiledSerials = f.spoiledSerials};
    report.fees = {f.feesPaid, f.fees};
    report.finesPaid = {f.finesPaid, f.fines};
    report.finesUnpaid = {f.finesRefused, f.finesUnpaid};
    report.finesWaived = f.finesWaived;
    report.firstReceipt = f.firstReceipt;
    report.lastReceipt = f.lastReceipt;
    report.receipts = f.receipts;
    for (const auto& line : f.officers)
        report.officers.push_back({line.name, line.casesTaken, line.approved, line.handedOver});
    report.stationKeys = f.stationKeys;
    report.journalHead = f.journalHead;
    report.journalSequence = f.lastSequence;
    report.madeBy = madeBy;
    report.madeByPosition = position;
    return report;
}

} // namespace tabian::shell
