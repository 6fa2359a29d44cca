// The tables `fines`, `receipts`, `voids`, `receipt_ranges`, `remittances` and `moves`: what was ordered, paid, taken back
// and handed on, and the double entry of it.
#include "app/domain/numbers.h"
#include "app/storage/change.h"
#include "app/storage/moves.h"
#include "app/storage/numbering.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Case;
using casework::FineOutcome;
using domain::Outcome;

namespace
{

/** What a case still owes as a fine: ordered and neither paid nor fallen away. A refused fine stays owed when the
 *  case is over: the order goes forward as unpaid. */
qint64 owed(const Case* c)
{
    if (!c || !c->fine)
        return 0;
    const bool refused = c->fine->outcome == FineOutcome::Refused;
    const bool agreed = c->fine->outcome == FineOutcome::Agreed && !c->payment && !c->cancelled;
    return refused || agreed ? c->fine->amount.satang() : 0;
}

Outcome insertFine(Database& db, const Change& change, const casework::FineDecided& act)
{
    const qint64 most = change.after->request ? change.after->request->fine.most.satang() : 0;
    return db.run(u"INSERT INTO fines (sequence, case_id, day, outcome, satang, most) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {change.sequence(), change.caseId(), change.day(), int(act.outcome), act.amount.satang(), most});
}

Outcome insertReceipt(Database& db, const Change& change, const casework::PaymentReceived& act)
{
    const NumberParts parts = partsOf(act.receiptNumber);
    const int year = domain::fiscalYearBe(change.entry.day());
    const auto series = seriesOf(db, parts, year);
    if (!series)
        return passOn(series);
    return db.run(
        u"INSERT INTO receipts (office, fiscal_year, running, series, number, sequence, case_id, officer, day, "
        "at_ms, at_offset, fine_satang, fee_satang, cash_satang) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {parts.office, year, parts.running, *series, act.receiptNumber, change.sequence(), change.caseId(),
         change.officer(), change.day(), number(change.entry.atMs), change.entry.offsetSeconds, act.fine.satang(),
         act.fee.satang(), act.cash.satang()});
}

Outcome insertVoid(Database& db, const Change& change, const casework::ReceiptVoided& act)
{
    return db.run(u"INSERT INTO voids (sequence, number, officer, second, day) VALUES (?, ?, ?, ?, ?)"_s,
                  {change.sequence(), act.receiptNumber, change.officer(), blob(act.second.officer), change.day()});
}

Outcome insertRange(Database& db, const Change& change, const casework::ReceiptRangeSet& act)
{
    return db.run(u"INSERT INTO receipt_ranges (sequence, office, station, fiscal_year, first, last) "
                  "VALUES (?, (SELECT code FROM office), ?, ?, ?, ?)"_s,
                  {change.sequence(), act.station, act.fiscalYear, act.first, act.last});
}

Outcome remit(Database& db, const Change& change, const casework::CashRemitted& act)
{
    const NumberParts parts = partsOf(act.number);
    Moves moves(db, change);
    return db
        .run(
            u"INSERT INTO remittances (sequence, office, fiscal_year, running, number, officer, day, at_ms, at_offset, "
            "fine_satang, fee_satang, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {change.sequence(), parts.office, domain::fiscalYearBe(change.entry.day()), parts.running, act.number,
             change.officer(), change.day(), number(change.entry.atMs), change.entry.offsetSeconds, act.fines.satang(),
             act.fees.satang(), filled(act.reference)})
        .and_then([&] { return moves.move(u"remittedFines"_s, u"cash"_s, act.fines.satang()); })
        .and_then([&] { return moves.move(u"remittedFees"_s, u"cash"_s, act.fees.satang()); });
}

/** What money came in with an entry of a case; less than nothing when a receipt was voided. */
struct Taken
{
    qint64 fine = 0, fee = 0;
};
Taken takenBy(const Change& change)
{
    if (const auto* act = change.as<casework::PaymentReceived>())
        return {act->fine.satang(), act->fee.satang()};
    if (change.as<casework::ReceiptVoided>() && change.before && change.before->payment)
        return {-change.before->payment->fine.satang(), -change.before->payment->fee.satang()};
    return {};
}

Outcome ofCase(Database& db, const Change& change)
{
    Outcome done;
    if (const auto* fine = change.as<casework::FineDecided>())
        done = insertFine(db, change, *fine);
    else if (const auto* payment = change.as<casework::PaymentReceived>())
        done = insertReceipt(db, change, *payment);
    else if (const auto* undone = change.as<casework::ReceiptVoided>())
        done = insertVoid(db, change, *undone);
    Moves moves(db, change);
    const Taken taken = takenBy(change);
    const qint64 ordered = owed(change.after) - owed(change.before) + taken.fine;
    return done.and_then([&] { return moves.move(u"cash"_s, u"receivable"_s, taken.fine); })
        .and_then([&] { return moves.move(u"fineOrders"_s, u"fineRevenue"_s, taken.fine); })
        .and_then([&] { return moves.move(u"cash"_s, u"feeRevenue"_s, taken.fee); })
        .and_then([&] { return moves.move(u"receivable"_s, u"fineOrders"_s, ordered); });
}

} // namespace

Outcome projectMoney(Database& db, const Sealer&, const Change& change)
{
    if (const auto* act = change.as<casework::ReceiptRangeSet>())
        return insertRange(db, change, *act);
    if (const auto* act = change.as<casework::CashRemitted>())
        return remit(db, change, *act);
    return change.after ? ofCase(db, change) : Outcome();
}

} // namespace tabian::storage
