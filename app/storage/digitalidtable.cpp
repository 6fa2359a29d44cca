#include "app/storage/digitalidtable.h"

#include "app/storage/change.h"
#include "app/storage/persons.h"

#include <QCborMap>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::DigitalIdRow;
using casework::DigitalIdStage;
using domain::Outcome;
using domain::Result;

namespace
{

Result<DigitalIdStage> stageOf(Database& db, const QUuid& enrolment)
{
    return db.integer(u"SELECT stage FROM digital_ids WHERE enrolment = ?"_s, {blob(enrolment)}).map([](qint64 stage) {
        return DigitalIdStage(stage);
    });
}

QByteArray boundTo(const QUuid& enrolment, const char* column)
{
    return enrolment.toRfc4122() + column;
}

/** What each act sets beside the stage. */
struct Set
{
    QString columns;
    Values values;
};
struct SetBy
{
    const Sealer& sealer;

    Set operator()(const casework::DigitalIdFingersMatched& act) const
    {
        return {u", left_finger = ?, right_finger = ?, left_quality = ?, right_quality = ?"_s,
                {int(act.left), int(act.right), act.leftQuality, act.rightQuality}};
    }
    Set operator()(const casework::DigitalIdTermsAgreed& act) const { return {u", terms = ?"_s, {act.version}}; }
    Set operator()(const casework::DigitalIdCodeShown&) const { return {u", codes = codes + 1"_s, {}}; }
    Set operator()(const casework::DigitalIdEnded& act) const
    {
        return {u", outcome = ?, reason = ?, old_cancelled = ?"_s,
                {int(act.outcome),
                 sealer.sealRepeatably(Purpose::Row, act.reason.toUtf8(), boundTo(act.enrolment, "reason")),
                 int(act.oldPhoneCancelled)}};
    }
    template <typename T> Set operator()(const T&) const { return {}; }
};

Outcome insertBegun(Database& db, const Sealer& sealer, const Change& change, const casework::DigitalIdBegun& act)
{
    const Entry& entry = change.entry;
    return db.run(
        u"INSERT INTO digital_ids (enrolment, citizen, number, officer, day, begun_ms, begun_offset, touched_ms, "
        u"stage, "
        "left_finger, right_finger, left_quality, right_quality, terms, codes, outcome, reason, old_cancelled) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, '', 0, 0, NULL, 0)"_s,
        {blob(act.enrolment), sealer.token(act.citizenId),
         sealer.sealRepeatably(Purpose::Row, act.citizenId.toUtf8(), boundTo(act.enrolment, "number")),
         change.officer(), change.day(), entry.atMs, entry.offsetSeconds, entry.atMs,
         int(DigitalIdStage::CardChecked)});
}

QString columns()
{
    return u"SELECT d.enrolment, d.number, d.officer, o.name, d.begun_ms, d.begun_offset, d.touched_ms, d.stage, "
           "d.left_finger, d.right_finger, d.left_quality, d.right_quality, d.terms, d.codes, d.outcome, d.reason, "
           "d.old_cancelled FROM digital_ids d JOIN officers o ON o.id = d.officer "_s;
}

Result<std::vector<DigitalIdRow>> rowsWhere(Database& db, const Sealer& sealer, const QString& where,
                                            const Values& values)
{
    std::vector<DigitalIdRow> rows;
    const auto walked = db.each(columns() + where, values, [&](const Row& row) -> Outcome {
        const QUuid enrolment = row.uuid(0);
        const auto number = sealer.open(Purpose::Row, row.bytes(1), boundTo(enrolment, "number"), u"digital_ids"_s);
        if (!number)
            return passOn(number);
        QString reason;
        if (!row.isNull(15)) {
            const auto open = sealer.open(Purpose::Row, row.bytes(15), boundTo(enrolment, "reason"), u"digital_ids"_s);
            if (!open)
                return passOn(open);
            reason = QString::fromUtf8(*open);
        }
        rows.push_back({.enrolment = enrolment,
                        .citizenId = QString::fromUtf8(*number),
                        .name = {},
                        .officer = row.uuid(2),
                        .officerName = row.text(3),
                        .begun = QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::OffsetFromUTC, row.small(5)),
                        .touched = QDateTime::fromMSecsSinceEpoch(row.integer(6), Qt::OffsetFromUTC, row.small(5)),
                        .stage = DigitalIdStage(row.small(7)),
                        .left = casework::FingerOutcome(row.small(8)),
                        .right = casework::FingerOutcome(row.small(9)),
                        .leftQuality = row.small(10),
                        .rightQuality = row.small(11),
                        .terms = row.text(12),
                        .codes = row.small(13),
                        .outcome = casework::DigitalIdOutcome(row.small(14)),
                        .reason = reason,
                        .oldPhoneCancelled = row.small(16) != 0});
        return {};
    });
    if (!walked)
        return passOn(walked);
    return rows;
}

/** Of whoever is in the copy: an officer knows people by their names. */
Outcome nameThem(Database& db, const Sealer& sealer, std::vector<DigitalIdRow>& rows)
{
    for (DigitalIdRow& row : rows) {
        const auto id = domain::CitizenId::parse(row.citizenId);
        const auto person = id ? findPerson(db, sealer, *id) : tl::unexpected(id.error());
        if (person)
            row.name = person->person.nameTh.full();
        else if (person.error().code != domain::FailureCode::PersonUnknown)
            return passOn(person);
    }
    return {};
}

} // namespace

Outcome checkDigitalId(Database& db, const casework::Act& act)
{
    const QUuid enrolment = casework::digitalIdMove(act) ? casework::enrolmentOf(act) : QUuid();
    if (enrolment.isNull())
        return {};
    const auto stage = stageOf(db, enrolment);
    if (!stage)
        return passOn(stage);
    const auto after = casework::digitalIdAfter(*stage, act);
    return after ? Outcome() : passOn(after);
}

Outcome projectDigitalId(Database& db, const Sealer& sealer, const Change& change)
{
    if (const auto* begun = change.as<casework::DigitalIdBegun>())
        return insertBegun(db, sealer, change, *begun);
    if (!casework::digitalIdMove(change.act))
        return {};
    const QUuid enrolment = casework::enrolmentOf(change.act);
    const auto stage = stageOf(db, enrolment);
    if (!stage)
        return passOn(stage);
    const auto after = casework::digitalIdAfter(*stage, change.act);
    if (!after)
        return passOn(after);
    const Set set = std::visit(SetBy{sealer}, change.act);
    return db.run(u"UPDATE digital_ids SET stage = ?, touched_ms = ?"_s + set.columns + u" WHERE enrolment = ?"_s,
                  Values{int(*after), change.entry.atMs} + set.values + Values{blob(enrolment)});
}

Result<std::vector<DigitalIdRow>> readDigitalIds(Database& db, const Sealer& sealer, QDate day)
{
    auto rows = rowsWhere(db, sealer, u"WHERE d.day = ? OR d.stage < ? ORDER BY d.begun_ms DESC, d.enrolment"_s,
                          {dayText(day), int(DigitalIdStage::Ended)});
    if (!rows)
        return rows;
    const Outcome named = nameThem(db, sealer, *rows);
    return named ? rows : passOn(named);
}

Result<DigitalIdRow> readDigitalId(Database& db, const Sealer& sealer, const QUuid& enrolment)
{
    const auto rows = rowsWhere(db, sealer, u"WHERE d.enrolment = ?"_s, {blob(enrolment)});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return tl::unexpected(casework::digitalIdOutOfOrder(u"unknown"_s));
    return rows->front();
}

} // namespace tabian::storage
