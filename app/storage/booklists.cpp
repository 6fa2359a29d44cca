// Also the table `slips`: who went home with a ใบรับ, and whether he was called.
#include "app/storage/booklists.h"

#include "app/storage/casestable.h"
#include "app/storage/change.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::CallBackRow;
using casework::ReceiptRow;
using domain::Baht;
using domain::Outcome;
using domain::Result;

namespace
{

QDateTime timeOf(const Row& row, int column)
{
    return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::OffsetFromUTC, row.small(column + 1));
}

QByteArray placeOfPhone(const QUuid& id)
{
    return "slips:" + id.toRfc4122();
}

} // namespace

Outcome projectSlips(Database& db, const Sealer& sealer, const Change& change)
{
    if (const auto* act = change.as<casework::SlipGiven>()) {
        const QByteArray phone =
            sealer.sealRepeatably(Purpose::Row, act->phone.toUtf8(), placeOfPhone(change.entry.caseId));
        return db.run(u"INSERT INTO slips (case_id, sequence, day, at_ms, at_offset, phone, calls, reached) "
                      "VALUES (?, ?, ?, ?, ?, ?, 0, 0) ON CONFLICT (case_id) DO UPDATE SET phone = excluded.phone, "
                      "reached = 0"_s,
                      {change.caseId(), change.sequence(), change.day(), number(change.entry.atMs),
                       change.entry.offsetSeconds, phone});
    }
    if (const auto* act = change.as<casework::CitizenCalled>())
        return db.run(u"UPDATE slips SET calls = calls + 1, reached = ? WHERE case_id = ?"_s,
                      {int(act->reached), change.caseId()});
    return {};
}

Result<std::vector<ReceiptRow>> readReceipts(Database& db, const Sealer& sealer, QDate day)
{
    std::vector<ReceiptRow> rows;
    const auto walked = db.each(
        u"SELECT r.number, r.case_id, c.number, c.summary, r.fine_satang, r.fee_satang, r.at_ms, r.at_offset, o.name, "
        "(SELECT count(*) FROM voids v WHERE v.number = r.number) FROM receipts r JOIN cases c ON c.id = r.case_id "
        "JOIN officers o ON o.id = r.officer WHERE r.day = ? ORDER BY r.sequence DESC"_s,
        {dayText(day)}, [&](const Row& row) -> Outcome {
            const auto name = summaryName(sealer, row.bytes(3), row.uuid(1));
            if (!name)
                return passOn(name);
            rows.push_back({.number = row.text(0),
                            .caseId = row.uuid(1),
                            .caseNumber = row.text(2),
                            .payer = *name,
                            .fine = Baht::ofSatang(row.integer(4)),
                            .fee = Baht::ofSatang(row.integer(5)),
                            .at = timeOf(row, 6),
                            .officer = row.text(8),
                            .isVoid = row.integer(9) > 0});
            return {};
        });
    if (!walked)
        return passOn(walked);
    return rows;
}

Result<std::vector<casework::RemittanceRow>> readRemittances(Database& db)
{
    return db.all<casework::RemittanceRow>(
        u"SELECT r.number, r.reference, o.name, r.fine_satang, r.fee_satang, r.at_ms, r.at_offset FROM remittances r "
        "JOIN officers o ON o.id = r.officer ORDER BY r.sequence DESC LIMIT 50"_s,
        {}, [](const Row& row) {
            return casework::RemittanceRow{.number = row.text(0),
                                           .reference = row.text(1),
                                           .officer = row.text(2),
                                           .fines = Baht::ofSatang(row.integer(3)),
                                           .fees = Baht::ofSatang(row.integer(4)),
                                           .at = timeOf(row, 5)};
        });
}

Result<std::vector<casework::ReceiptRangeRow>> readRanges(Database& db)
{
    return db.all<casework::ReceiptRangeRow>(
        u"SELECT g.station, g.fiscal_year, g.first, g.last, (SELECT count(*) FROM receipts r WHERE r.office = g.office "
        "AND r.fiscal_year = g.fiscal_year AND r.series = g.first AND r.running BETWEEN g.first AND g.last) "
        "FROM receipt_ranges g ORDER BY g.sequence DESC LIMIT 50"_s,
        {}, [](const Row& row) {
            return casework::ReceiptRangeRow{.station = row.small(0),
                                             .fiscalYear = row.small(1),
                                             .first = row.small(2),
                                             .last = row.small(3),
                                             .used = row.small(4)};
        });
}

Result<std::vector<CallBackRow>> readCallBacks(Database& db, const Sealer& sealer)
{
    std::vector<CallBackRow> rows;
    const auto walked = db.each(
        u"SELECT s.case_id, c.number, c.summary, s.phone, s.at_ms, s.at_offset, c.step, s.calls, s.reached "
        "FROM slips s JOIN cases c ON c.id = s.case_id WHERE c.outcome = 0 AND c.step < 8 ORDER BY s.sequence"_s,
        {}, [&](const Row& row) -> Outcome {
            const auto name = summaryName(sealer, row.bytes(2), row.uuid(0));
            const auto phone = sealer.open(Purpose::Row, row.bytes(3), placeOfPhone(row.uuid(0)), u"slips"_s);
            if (!name || !phone)
                return name ? Outcome(passOn(phone)) : Outcome(passOn(name));
            rows.push_back({.caseId = row.uuid(0),
                            .caseNumber = row.text(1),
                            .name = *name,
                            .phone = QString::fromUtf8(*phone),
                            .since = timeOf(row, 4),
                            .step = casework::Step(row.small(6)),
                            .calls = row.small(7),
                            .reached = row.integer(8) > 0});
            return {};
        });
    if (!walked)
        return passOn(walked);
    return rows;
}

Outcome checkOfDay(Database& db, const QString& receipt, QDate day)
{
    const auto then = db.text(u"SELECT day FROM receipts WHERE number = ?"_s, {receipt});
    if (!then)
        return passOn(then);
    const bool today = then->value_or(QString()) == dayText(day).toString();
    return today ? Outcome() : domain::fail(domain::FailureCode::VoidAfterDay, then->value_or(QString()));
}

} // namespace tabian::storage
