#include "app/storage/finetables.h"

#include "app/domain/numbers.h"
#include "app/storage/casestable.h"
#include "app/storage/moves.h"
#include "app/storage/numbering.h"

#include <QSet>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Case;
using casework::FineOrderRow;
using casework::FineOrderState;
using casework::FineOutcome;
using domain::Outcome;
using domain::Result;

namespace
{

/** Where the fine of a case stands; nullopt: the law asks none. */
std::optional<FineOrderState> stateOf(const Case& c)
{
    if (!c.request || c.request->fine.most.isZero())
        return std::nullopt;
    if (c.fine && c.fine->outcome == FineOutcome::Refused)
        return FineOrderState::Refused;
    if (c.cancelled)
        return FineOrderState::Cancelled;
    if (!c.fine)
        return FineOrderState::Due;
    if (c.fine->outcome == FineOutcome::Waived)
        return FineOrderState::Waived;
    return c.payment ? FineOrderState::Paid : FineOrderState::Set;
}

/** The first decision numbers the order; a fine that falls away before one leaves no order. */
Outcome follow(Database& db, const Change& change)
{
    const Case& c = *change.after;
    const auto state = stateOf(c);
    const auto before = change.before ? stateOf(*change.before) : std::nullopt;
    if (!state) {
        if (!before)
            return {};
        return db.run(u"DELETE FROM fine_orders WHERE case_id = ? AND number IS NULL"_s, {change.caseId()});
    }
    if (state == before && !change.as<casework::FineDecided>() && !change.as<casework::RequestDecided>())
        return {};
    const auto known = db.integer(u"SELECT state FROM fine_orders WHERE case_id = ?"_s, {change.caseId()});
    if (!known)
        return passOn(known);
    if (*known == qint64(FineOrderState::Forwarded))
        return {}; // it is out of the office's hands
    const qint64 satang = c.fine ? c.fine->amount.satang() : 0;
    const Outcome kept =
        db.run(u"INSERT INTO fine_orders (case_id, office, state, satang, most, days_late, day, sequence) "
               "VALUES (?, (SELECT code FROM office), ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET "
               "state = excluded.state, satang = excluded.satang, most = excluded.most, "
               "days_late = excluded.days_late, day = excluded.day, sequence = excluded.sequence"_s,
               {change.caseId(), int(*state), number(satang), c.request->fine.most.satang(), c.request->daysLate,
                change.day(), change.sequence()});
    if (!kept || !c.fine)
        return kept;
    const auto numbered =
        db.integer(u"SELECT count(*) FROM fine_orders WHERE case_id = ? AND number IS NOT NULL"_s, {change.caseId()});
    if (!numbered || *numbered > 0)
        return numbered ? Outcome() : passOn(numbered);
    const auto next = nextNumber(db, Series::FineOrders, change.entry.day(), change.entry.station);
    if (!next)
        return passOn(next);
    return db.run(u"UPDATE fine_orders SET number = ?, running = ?, fiscal_year = ? WHERE case_id = ?"_s,
                  {*next, partsOf(*next).running, domain::fiscalYearBe(change.entry.day()), change.caseId()});
}

/** The claim leaves the office's books with the list. */
Outcome forward(Database& db, const Change& change, const casework::FinesForwarded& act)
{
    const NumberParts parts = partsOf(act.number);
    Outcome done = db.run(u"INSERT INTO forwardings (sequence, office, fiscal_year, running, number, addressee, day) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                          {change.sequence(), parts.office, domain::fiscalYearBe(change.entry.day()), parts.running,
                           act.number, act.addressee, change.day()});
    Moves moves(db, change);
    for (const QUuid& id : act.cases) {
        const auto satang = db.integer(u"SELECT satang FROM fine_orders WHERE case_id = ?"_s, {blob(id)});
        if (done && !satang)
            return passOn(satang);
        if (done)
            done = moves.move(u"forwarded"_s, u"receivable"_s, *satang);
        if (done)
            done =
                db.run(u"UPDATE fine_orders SET state = 4, forwarding = ?, day = ?, sequence = ? WHERE case_id = ?"_s,
                       {change.sequence(), change.day(), change.sequence(), blob(id)});
    }
    return done;
}

} // namespace

Outcome projectFines(Database& db, const Sealer&, const Change& change)
{
    if (const auto* act = change.as<casework::FinesForwarded>())
        return forward(db, change, *act);
    return change.after ? follow(db, change) : Outcome();
}

Outcome checkRefused(Database& db, const std::vector<QUuid>& cases)
{
    QSet<QUuid> seen;
    QString wrong;
    for (const QUuid& id : cases) {
        const auto refused =
            db.integer(u"SELECT count(*) FROM fine_orders f JOIN cases c ON c.id = f.case_id WHERE f.case_id = ? AND "
                       "f.state = 3 AND c.outcome <> 0"_s,
                       {blob(id)}); // while the case goes on the fine may still be agreed to
        if (!refused)
            return passOn(refused);
        if ((*refused == 0 || seen.contains(id)) && wrong.isEmpty())
            wrong = id.toString(QUuid::WithoutBraces);
        seen.insert(id);
    }
    return wrong.isEmpty() ? Outcome() : domain::fail(domain::FailureCode::FineNotToForward, wrong);
}

Result<std::vector<FineOrderRow>> readFineOrders(Database& db, const Sealer& sealer)
{
    std::vector<FineOrderRow> rows;
    // What still wants something done stands first: refused, set, due.
    const auto walked = db.each(
        u"SELECT f.number, f.case_id, c.number, c.summary, f.state, f.satang, f.most, f.days_late, f.day, c.outcome "
        "FROM fine_orders f JOIN cases c ON c.id = f.case_id ORDER BY CASE f.state WHEN 3 THEN 0 WHEN 1 THEN 1 "
        "WHEN 0 THEN 2 ELSE 3 END, f.sequence DESC LIMIT 500"_s,
        {}, [&](const Row& row) -> Outcome {
            const auto name = summaryName(sealer, row.bytes(3), row.uuid(1));
            if (!name)
                return passOn(name);
            rows.push_back({.number = row.text(0),
                            .caseId = row.uuid(1),
                            .caseNumber = row.text(2),
                            .name = *name,
                            .state = FineOrderState(row.small(4)),
                            .amount = domain::Baht::ofSatang(row.integer(5)),
                            .most = domain::Baht::ofSatang(row.integer(6)),
                            .daysLate = row.small(7),
                            .day = QDate::fromString(row.text(8), Qt::ISODate),
                            .caseOver = row.small(9) != 0});
            return {};
        });
    if (!walked)
        return passOn(walked);
    return rows;
}

} // namespace tabian::storage
