// The tables `fines`, `receipts` and `moves`: what was ordered, what was paid, and the double entry of both.
#include "app/domain/numbers.h"
#include "app/storage/change.h"
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

class Moves
{
  public:
    Moves(Database& db, const Change& change) : m_db(db), m_change(change) {}

    /** From `credit` to `debit`; nothing for zero, the other way round for less. */
    Outcome move(const QString& debit, const QString& credit, qint64 satang)
    {
        if (satang == 0)
            return {};
        if (satang < 0)
            return move(credit, debit, -satang);
        return m_db.run(u"INSERT INTO moves (sequence, line, day, debit, credit, satang) VALUES (?, ?, ?, ?, ?, ?)"_s,
                        {m_change.sequence(), ++m_line, m_change.day(), debit, credit, satang});
    }

  private:
    Database& m_db;
    const Change& m_change;
    int m_line = 0;
};

Outcome insertFine(Database& db, const Change& change, const casework::FineDecided& act)
{
    const qint64 most = change.after->request ? change.after->request->fine.most.satang() : 0;
    return db.run(u"INSERT INTO fines (sequence, case_id, day, outcome, satang, most) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {change.sequence(), change.caseId(), change.day(), int(act.outcome), act.amount.satang(), most});
}

Outcome insertReceipt(Database& db, const Change& change, const casework::PaymentReceived& act)
{
    const NumberParts parts = partsOf(act.receiptNumber);
    return db.run(u"INSERT INTO receipts (office, fiscal_year, running, number, sequence, case_id, officer, day, "
                  "fine_satang, fee_satang, cash_satang) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {parts.office, domain::fiscalYearBe(change.entry.day()), parts.running, act.receiptNumber,
                   change.sequence(), change.caseId(), change.officer(), change.day(), act.fine.satang(),
                   act.fee.satang(), act.cash.satang()});
}

} // namespace

Outcome projectMoney(Database& db, const Sealer&, const Change& change)
{
    if (!change.after)
        return {};
    Outcome done;
    if (const auto* act = change.as<casework::FineDecided>())
        done = insertFine(db, change, *act);
    Moves moves(db, change);
    qint64 paid = 0;
    if (const auto* act = change.as<casework::PaymentReceived>()) {
        paid = act->fine.satang();
        done = insertReceipt(db, change, *act)
                   .and_then([&] { return moves.move(u"cash"_s, u"receivable"_s, paid); })
                   .and_then([&] { return moves.move(u"fineOrders"_s, u"fineRevenue"_s, paid); })
                   .and_then([&] { return moves.move(u"cash"_s, u"feeRevenue"_s, act->fee.satang()); });
    }
    const qint64 ordered = owed(change.after) - owed(change.before) + paid;
    return done.and_then([&] { return moves.move(u"receivable"_s, u"fineOrders"_s, ordered); });
}

} // namespace tabian::storage
