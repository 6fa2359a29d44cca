#include "app/storage/viewstable.h"

#include "app/storage/change.h"

#include <QCborMap>
#include <QHash>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::PersonHistory;
using casework::ViewRow;
using domain::Outcome;
using domain::Result;

namespace
{

/** What of an act is a look: the reason, and the person's number where no case says whose it is. */
struct Look
{
    QString reason;
    QString citizen;
};
struct LookOf
{
    std::optional<Look> operator()(const casework::PersonLookedUp& act) const
    {
        return Look{act.reason, act.citizenId};
    }
    std::optional<Look> operator()(const casework::ViewsLookedAt& act) const
    {
        return Look{u"watching"_s, act.citizenId};
    }
    std::optional<Look> operator()(const casework::CardNumberRevealed& act) const
    {
        return Look{act.reason, act.citizenId};
    }
    std::optional<Look> operator()(const casework::CaseViewed& act) const { return Look{act.reason, {}}; }
    std::optional<Look> operator()(const casework::DocumentPrinted& act) const
    {
        return Look{act.reason.isEmpty() ? act.document : act.document + u": "_s + act.reason, {}};
    }
    std::optional<Look> operator()(const casework::HistoryPrinted&) const { return Look{u"ownHistory"_s, {}}; }
    template <typename T> std::optional<Look> operator()(const T&) const { return std::nullopt; }
};

QVariant maskedSealed(const Sealer& sealer, const QString& citizen, const Entry& entry)
{
    const auto id = domain::CitizenId::parse(citizen);
    return id ? QVariant(sealer.sealRepeatably(Purpose::Row, id->masked().toUtf8(), entry.id.toRfc4122()))
              : blob(QUuid());
}

QByteArray besideReason(const QByteArray& entryId)
{
    return entryId + "reason";
}

/** The masked number: sealed in the row itself, or in the summary of the row's case. */
Result<QString> maskedOf(const Sealer& sealer, const Row& row, int own, int entryId, int summary, int caseId)
{
    if (!row.isNull(own)) {
        const auto plain = sealer.open(Purpose::Row, row.bytes(own), row.bytes(entryId), u"views"_s);
        if (!plain)
            return passOn(plain);
        return QString::fromUtf8(*plain);
    }
    if (row.isNull(summary))
        return QString();
    const auto plain = sealer.open(Purpose::Row, row.bytes(summary), row.bytes(caseId), u"cases"_s);
    if (!plain)
        return passOn(plain);
    return QCborValue::fromCbor(*plain).toMap()["masked"_L1].toString();
}

QString viewColumns()
{
    return u"SELECT v.sequence, v.at_ms, v.offset_s, v.officer, o.name, v.what, v.reason, v.person, j.id, "
           "c.summary, c.id, c.number, v.citizen, "
           "CASE WHEN v.citizen = o.citizen THEN 1 ELSE 0 END, "
           "CASE WHEN EXISTS (SELECT 1 FROM officers x WHERE x.citizen = v.citizen AND x.id <> v.officer) THEN 1 ELSE "
           "0 END, "
           "CASE WHEN EXISTS (SELECT 1 FROM cases k WHERE k.citizen = v.citizen AND k.opened_day <= v.day "
           "AND (k.closed_day IS NULL OR k.closed_day >= v.day)) THEN 1 ELSE 0 END "
           "FROM views v JOIN officers o ON o.id = v.officer JOIN journal j ON j.sequence = v.sequence "
           "LEFT JOIN cases c ON c.id = v.case_id "_s;
}

Result<std::vector<ViewRow>> rowsOf(Database& db, const Sealer& sealer, const QString& where, const Values& values)
{
    std::vector<ViewRow> rows;
    const auto walked = db.each(viewColumns() + where, values, [&](const Row& row) -> Outcome {
        const auto masked = maskedOf(sealer, row, 7, 8, 9, 10);
        if (!masked)
            return passOn(masked);
        const auto reason = sealer.open(Purpose::Row, row.bytes(6), besideReason(row.bytes(8)), u"views"_s);
        if (!reason)
            return passOn(reason);
        rows.push_back({.entry = quint64(row.integer(0)),
                        .at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::OffsetFromUTC, row.small(2)),
                        .officer = row.uuid(3),
                        .officerName = row.text(4),
                        .what = row.text(5),
                        .reason = QString::fromUtf8(*reason),
                        .personMasked = *masked,
                        .caseNumber = row.isNull(11) ? QString() : row.text(11),
                        .unusual = {},
                        .person = row.isNull(12) ? QByteArray() : row.bytes(12),
                        .own = row.integer(13) != 0,
                        .colleague = row.integer(14) != 0,
                        .casePresent = row.integer(15) != 0});
        return {};
    });
    if (!walked)
        return passOn(walked);
    return rows;
}

} // namespace

Outcome projectView(Database& db, const Sealer& sealer, const Change& change)
{
    const auto look = std::visit(LookOf(), change.act);
    if (!look)
        return {};
    const Entry& entry = change.entry;
    QVariant citizen = look->citizen.isEmpty() ? blob(QUuid()) : QVariant(sealer.token(look->citizen));
    if (!entry.caseId.isNull()) { // whose case it is, its row tells; the case itself may be closed long since
        const auto of = db.one<QByteArray>(u"SELECT citizen FROM cases WHERE id = ?"_s, {change.caseId()},
                                           [](const Row& row) { return row.bytes(0); });
        if (!of)
            return passOn(of);
        if (*of)
            citizen = **of;
    }
    return db.run(
        u"INSERT INTO views (sequence, at_ms, offset_s, day, officer, what, reason, citizen, person, case_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {change.sequence(), entry.atMs, entry.offsetSeconds, change.day(), change.officer(), entry.kind,
         sealer.sealRepeatably(Purpose::Row, look->reason.toUtf8(), besideReason(entry.id.toRfc4122())), citizen,
         maskedSealed(sealer, look->citizen, entry), change.caseId()});
}

Result<std::vector<ViewRow>> readViews(Database& db, const Sealer& sealer, const casework::ViewFilter& filter,
                                       const casework::OfficePolicy& policy, const domain::Holidays& holidays)
{
    constexpr int habit = 30; // days: looking at the same person again and again shows only over some time
    QString where = u"WHERE v.day >= ? AND v.day <= ? "_s;
    Values values{dayText(filter.from.addDays(-habit)), dayText(filter.until)};
    if (filter.officer) {
        where += u"AND v.officer = ? "_s;
        values << blob(*filter.officer);
    }
    auto rows = rowsOf(db, sealer, where + u"ORDER BY v.sequence DESC"_s, values);
    if (!rows)
        return rows;
    QHash<QDate, bool> working;
    for (ViewRow& row : *rows) {
        const QDate day = row.at.date();
        if (!working.contains(day))
            working.insert(day, holidays.isWorkingDay(day));
        row.workingDay = working.value(day);
    }
    casework::markUnusual(*rows, policy);
    const QByteArray person = filter.person ? sealer.token(*filter.person) : QByteArray();
    std::erase_if(*rows, [&](const ViewRow& row) {
        return row.at.date() < filter.from || (filter.person && row.person != person);
    });
    return rows;
}

Result<PersonHistory> readHistory(Database& db, const Sealer& sealer, const casework::Applicant& person)
{
    PersonHistory history;
    history.person = person;
    const QVariant token = sealer.token(person.id);
    auto cases = db.all<PersonHistory::CaseLine>(
        u"SELECT c.number, c.kind, c.opened_day, c.closed_day, c.outcome, d.serial FROM cases c "
        "LEFT JOIN cards d ON d.case_id = c.id WHERE c.citizen = ? ORDER BY c.opened_ms"_s,
        {token}, [](const Row& row) {
            return PersonHistory::CaseLine{
                .number = row.text(0),
                .kind = row.isNull(1) ? std::nullopt : std::optional(domain::CaseKind(row.small(1))),
                .opened = QDate::fromString(row.text(2), Qt::ISODate),
                .closed = row.isNull(3) ? QDate() : QDate::fromString(row.text(3), Qt::ISODate),
                .cancelled = row.small(4) == 2,
                .serial = row.isNull(5) ? QString() : row.text(5)};
        });
    if (!cases)
        return passOn(cases);
    history.cases = std::move(*cases);
    auto looks = rowsOf(db, sealer, u"WHERE v.citizen = ? ORDER BY v.sequence"_s, {token});
    if (!looks)
        return passOn(looks);
    history.looks = std::move(*looks);
    return history;
}

} // namespace tabian::storage
