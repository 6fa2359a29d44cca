#include "app/storage/casestable.h"

#include "app/casework/actroles.h"
#include "app/domain/numbers.h"
#include "app/storage/change.h"
#include "app/storage/numbering.h"

#include <QCborMap>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::ApprovalState;
using casework::Case;
using casework::CaseSummary;
using domain::Outcome;
using domain::Result;

namespace
{

enum Outcomes { Open, HandedOver, Cancelled };

QByteArray sealedSummary(const Case& c, const Sealer& sealer)
{
    const QCborMap map{{"name"_L1, c.intake.applicant.nameTh.full()}, {"masked"_L1, c.intake.applicant.id.masked()}};
    return sealer.sealRepeatably(Purpose::Row, QCborValue(map).toCbor(), c.id.toRfc4122());
}

Outcome insertCase(Database& db, const Sealer& sealer, const Change& change)
{
    const Case& c = *change.after;
    const Entry& entry = change.entry;
    const NumberParts parts = partsOf(c.intake.number);
    return db.run(u"INSERT INTO cases (id, number, office, fiscal_year, running, citizen, summary, step, remarks, "
                  "officer, opened_ms, opened_offset, opened_day, touched_ms, touched_offset, outcome) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
                  {blob(c.id), c.intake.number, parts.office, domain::fiscalYearBe(entry.day()), parts.running,
                   sealer.token(c.intake.applicant.id), sealedSummary(c, sealer), int(c.step()),
                   int(c.remarks().size()), change.officer(), entry.atMs, entry.offsetSeconds, change.day(), entry.atMs,
                   entry.offsetSeconds});
}

Outcome updateCase(Database& db, const Change& change)
{
    const Case& c = *change.after;
    const Entry& entry = change.entry;
    const bool waits = c.approval == ApprovalState::Waiting && !c.cancelled;
    const int outcome = c.handOver ? HandedOver : c.cancelled ? Cancelled : Open;
    const bool open = outcome == Open;
    return db.run(u"UPDATE cases SET kind = ?, step = ?, remarks = ?, touched_ms = ?, touched_offset = ?, "
                  "waiting_ms = CASE WHEN ? = 0 THEN NULL ELSE COALESCE(waiting_ms, ?) END, "
                  "closed_day = ?, closed_by = ?, outcome = ?, keeper = ? WHERE id = ?"_s,
                  {c.request ? QVariant(int(c.request->kind)) : nothing(), int(c.step()), int(c.remarks().size()),
                   entry.atMs, entry.offsetSeconds, int(waits), entry.atMs, open ? nothing() : change.day(),
                   open ? blob(QUuid()) : change.officer(), outcome,
                   c.keeper == c.opened.officer ? blob(QUuid()) : blob(c.keeper), blob(c.id)});
}

QDateTime timeOf(const Row& row, int column)
{
    return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::OffsetFromUTC, row.small(column + 1));
}

Result<std::vector<CaseSummary>> read(Database& db, const Sealer& sealer, const QString& where, const Values& values)
{
    static const QString columns =
        u"SELECT c.id, c.number, c.summary, c.kind, c.step, c.officer, o.name, c.opened_ms, c.opened_offset, "
        "c.touched_ms, c.touched_offset, c.remarks, k.id, k.name, c.waiting_ms FROM cases c JOIN officers o ON o.id = "
        "c.officer "
        "JOIN officers k ON k.id = COALESCE(c.keeper, c.officer) "_s;
    std::vector<CaseSummary> found;
    const auto walked = db.each(columns + where, values, [&](const Row& row) -> Outcome {
        const auto summary = sealer.open(Purpose::Row, row.bytes(2), row.bytes(0), u"cases"_s);
        if (!summary)
            return passOn(summary);
        const QCborMap map = QCborValue::fromCbor(*summary).toMap();
        found.push_back({.id = row.uuid(0),
                         .number = row.text(1),
                         .applicantName = map["name"_L1].toString(),
                         .citizenIdMasked = map["masked"_L1].toString(),
                         .kind = row.isNull(3) ? domain::CaseKind::First : domain::CaseKind(row.small(3)),
                         .kindKnown = !row.isNull(3),
                         .step = casework::Step(row.small(4)),
                         .officer = row.uuid(5),
                         .officerName = row.text(6),
                         .opened = timeOf(row, 7),
                         .touched = timeOf(row, 9),
                         .remarks = row.small(11),
                         .keeper = row.uuid(12),
                         .keeperName = row.text(13),
                         .waitingSince = row.isNull(14) ? QDateTime()
                                                        : QDateTime::fromMSecsSinceEpoch(
                                                              row.integer(14), Qt::OffsetFromUTC, row.small(8)),
                         .flags = {}});
        return {};
    });
    if (!walked)
        return passOn(walked);
    return found;
}

} // namespace

Outcome projectCase(Database& db, const Sealer& sealer, const Change& change)
{
    if (!change.after || casework::isLook(change.act))
        return {};
    return change.before ? updateCase(db, change) : insertCase(db, sealer, change);
}

Result<QString> summaryName(const Sealer& sealer, const QByteArray& sealed, const QUuid& caseId)
{
    return sealer.open(Purpose::Row, sealed, caseId.toRfc4122(), u"cases"_s).map([](const QByteArray& summary) {
        return QCborValue::fromCbor(summary).toMap()["name"_L1].toString();
    });
}

Result<std::vector<CaseSummary>> readOpenCases(Database& db, const Sealer& sealer)
{
    return read(db, sealer, u"WHERE c.outcome = 0 ORDER BY c.opened_ms DESC, c.number DESC"_s, {});
}

Result<std::vector<CaseSummary>> readWaiting(Database& db, const Sealer& sealer)
{
    return read(db, sealer, u"WHERE c.waiting_ms IS NOT NULL ORDER BY c.waiting_ms, c.number"_s, {});
}

Result<std::optional<CaseSummary>> readOpenCaseOf(Database& db, const Sealer& sealer, const domain::CitizenId& id)
{
    const auto found = read(db, sealer, u"WHERE c.outcome = 0 AND c.citizen = ?"_s, {sealer.token(id)});
    if (!found)
        return passOn(found);
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Outcome checkNoOpenCase(Database& db, const Sealer& sealer, const domain::CitizenId& id)
{
    const auto open = db.text(u"SELECT number FROM cases WHERE outcome = 0 AND citizen = ?"_s, {sealer.token(id)});
    if (!open)
        return passOn(open);
    return *open ? Outcome(domain::fail(domain::FailureCode::CaseOpenElsewhere, **open)) : Outcome();
}

Outcome checkColleague(Database& db, const QUuid& caseId, const QUuid& officer)
{
    const auto fit =
        db.text(u"SELECT o.login FROM officers o, cases c WHERE o.id = ? AND c.id = ? AND o.revoked = 0 AND "
                "(o.roles & ?) <> 0 AND (o.citizen IS NULL OR o.citizen <> c.citizen)"_s,
                {blob(officer), blob(caseId), int(casework::Role::Officer)});
    if (!fit)
        return passOn(fit);
    return *fit ? Outcome() : domain::fail(domain::FailureCode::ColleagueUnfit);
}

} // namespace tabian::storage
