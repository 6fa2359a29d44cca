#include "app/storage/appointmentstable.h"

#include "app/casework/actvalues.h"
#include "app/storage/storefailure.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::AppointmentCount;
using casework::AppointmentDay;
using casework::AppointmentRow;
using domain::AppointmentStage;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int officeOffset = 7 * 3600; // of all offices, from UTC
constexpr int keptDays = 60;           // of the copy; the journal keeps what was done

/** The personal part of a row. */
struct Who
{
    QString citizen, name, service;
};
QByteArray pack(const Who& who)
{
    casework::codec::Writer w;
    w("citizen"_L1, who.citizen);
    w("name"_L1, who.name);
    w("service"_L1, who.service);
    return QCborValue(w.map()).toCbor();
}
Result<Who> whoOf(const Sealer& sealer, const Row& row, int sealed, int id, Purpose purpose)
{
    const auto plain = sealer.open(purpose, row.bytes(sealed), "appointment:" + row.bytes(id), u"appointments"_s);
    if (!plain)
        return passOn(plain);
    casework::codec::Reader r(QCborValue::fromCbor(*plain).toMap());
    Who who;
    r("citizen"_L1, who.citizen);
    r("name"_L1, who.name);
    r("service"_L1, who.service);
    if (!r.whole())
        return tl::unexpected(sealBroken(u"appointments"_s));
    return who;
}
QByteArray placeOf(const QUuid& id)
{
    return "appointment:" + id.toRfc4122();
}

/** Both kinds of rows with their stage as it is now. Where the registry knew of the latest act it has the last word: another
 *  counter of the office may have gone on. */
QString listed()
{
    return u"SELECT a.id, a.citizen, a.day, a.minute, a.walk_in, a.sealed, "
           "CASE WHEN k.sequence > a.answered THEN k.stage ELSE a.stage END AS stage, k.stage AS own, k.at_ms, "
           "k.at_offset, o.name, 1 AS told FROM appointments a LEFT JOIN appointments_kept k ON k.id = a.id "
           "LEFT JOIN officers o ON o.id = k.officer "
           "UNION ALL SELECT w.id, w.citizen, w.day, w.minute, 1, w.sealed, k.stage, k.stage, k.at_ms, k.at_offset, "
           "o.name, 0 FROM walk_ins w JOIN appointments_kept k ON k.id = w.id LEFT JOIN officers o ON o.id = k.officer "
           "WHERE NOT EXISTS (SELECT 1 FROM appointments x WHERE x.id = w.id)"_s;
}

Result<std::vector<AppointmentRow>> rowsWhere(Database& db, const Sealer& sealer, const QString& condition,
                                              const Values& values)
{
    std::vector<AppointmentRow> rows;
    const QString sql = u"SELECT l.id, l.citizen, l.day, l.minute, l.walk_in, l.sealed, l.stage, l.own, l.at_ms, "
                        "l.at_offset, l.name, l.told FROM ("_s +
                        listed() + u") AS l WHERE "_s + condition + u" ORDER BY l.minute, l.walk_in, l.id"_s;
    const auto walked = db.each(sql, values, [&](const Row& row) -> Outcome {
        const auto who = whoOf(sealer, row, 5, 0, row.small(11) != 0 ? Purpose::Person : Purpose::Row);
        if (!who)
            return passOn(who);
        const bool own = !row.isNull(7) && row.small(7) == row.small(6);
        rows.push_back({.id = row.uuid(0),
                        .stage = AppointmentStage(row.small(6)),
                        .day = QDate::fromString(row.text(2), Qt::ISODate),
                        .minute = row.small(3),
                        .service = who->service,
                        .citizenId = who->citizen,
                        .name = who->name,
                        .walkIn = row.small(4) != 0,
                        .since = own ? QDateTime::fromMSecsSinceEpoch(row.integer(8), Qt::OffsetFromUTC, row.small(9))
                                     : QDateTime(),
                        .officerName = own && !row.isNull(10) ? row.text(10) : QString()});
        return {};
    });
    if (!walked)
        return passOn(walked);
    return rows;
}

Outcome keep(Database& db, const Change& change, const QUuid& id, AppointmentStage stage)
{
    return db.run(u"INSERT INTO appointments_kept (id, stage, sequence, at_ms, at_offset, officer) "
                  "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, "
                  "sequence = excluded.sequence, at_ms = excluded.at_ms, at_offset = excluded.at_offset, "
                  "officer = excluded.officer"_s,
                  {blob(id), int(stage), change.sequence(), number(change.entry.atMs), change.entry.offsetSeconds,
                   change.officer()});
}

} // namespace

Outcome projectAppointment(Database& db, const Sealer& sealer, const Change& change)
{
    if (const auto* kept = change.as<casework::AppointmentKept>())
        return keep(db, change, kept->appointment, casework::stageAfter(kept->step));
    const auto* came = change.as<casework::WalkInNoted>();
    if (!came)
        return {};
    const QTime time = change.entry.at().time();
    const QByteArray sealed = sealer.sealRepeatably(Purpose::Row, pack({came->citizenId, came->name, came->service}),
                                                    placeOf(came->appointment));
    return db
        .run(u"INSERT INTO walk_ins (id, citizen, day, minute, sealed, sequence) VALUES (?, ?, ?, ?, ?, ?)"_s,
             {blob(came->appointment), sealer.token(came->citizenId), change.day(), time.hour() * 60 + time.minute(),
              sealed, change.sequence()})
        .and_then([&] { return keep(db, change, came->appointment, AppointmentStage::CheckedIn); });
}

Outcome applyAppointment(Database& db, const Sealer& sealer, Randomness& random, const AppointmentTold& told)
{
    const protocol::AppointmentRecord& a = told.record;
    const QDateTime booked = QDateTime::fromMSecsSinceEpoch(a.bookedMs, Qt::OffsetFromUTC, officeOffset);
    const QByteArray sealed = sealer.seal(Purpose::Person, pack({a.citizen, a.name, a.service}), placeOf(a.id), random);
    return db
        .run(u"INSERT INTO appointments (id, citizen, day, minute, stage, walk_in, sealed, answered) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET citizen = excluded.citizen, "
             "day = excluded.day, minute = excluded.minute, stage = excluded.stage, walk_in = excluded.walk_in, "
             "sealed = excluded.sealed, answered = excluded.answered"_s,
             {blob(a.id), sealer.token(a.citizen), dayText(a.day), a.minute, int(a.state),
              int(booked.date() == a.day), // nobody books on the day itself
              sealed, told.answered})
        .and_then(
            [&] { return db.run(u"DELETE FROM appointments WHERE day < ?"_s, {dayText(a.day.addDays(-keptDays))}); });
}

Outcome noteAppointmentsTold(Database& db, qint64 atMs)
{
    return db.run(u"UPDATE appointments_told SET at_ms = ? WHERE at_ms < ?"_s, {atMs, atMs});
}

Result<AppointmentDay> readAppointments(Database& db, const Sealer& sealer, QDate day)
{
    auto rows = rowsWhere(db, sealer, u"l.day = ?"_s, {dayText(day)});
    const auto told = db.integer(
        u"SELECT CASE WHEN s.copy_ms > t.at_ms THEN s.copy_ms ELSE t.at_ms END FROM appointments_told t, sync s"_s);
    if (!rows || !told)
        return rows ? Result<AppointmentDay>(passOn(told)) : passOn(rows);
    return AppointmentDay{.day = day,
                          .asOf = *told == 0 ? QDateTime()
                                             : QDateTime::fromMSecsSinceEpoch(*told, Qt::OffsetFromUTC, officeOffset),
                          .rows = std::move(*rows)};
}

Result<std::vector<AppointmentCount>> countAppointments(Database& db, QDate from, QDate until)
{
    return db.all<AppointmentCount>(
        u"SELECT day, count(*) FROM appointments WHERE day >= ? AND day <= ? AND stage <> 1 AND walk_in = 0 "
        "GROUP BY day ORDER BY day"_s,
        {dayText(from), dayText(until)}, [](const Row& row) {
            return AppointmentCount{QDate::fromString(row.text(0), Qt::ISODate), row.small(1)};
        });
}

Outcome checkKeeping(Database& db, const Sealer& sealer, casework::AppointmentKept& act, const QDateTime& at)
{
    act.citizenId = domain::CitizenId::parse(act.citizenId)->digits(); // identities, not spellings
    const auto rows =
        rowsWhere(db, sealer, u"l.id = ? AND l.citizen = ?"_s, {blob(act.appointment), sealer.token(act.citizenId)});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return domain::fail(domain::FailureCode::AppointmentUnknown);
    return casework::whenPossible(casework::canKeep(rows->front().now(), act.step, at));
}

Outcome checkWalkIn(Database& db, const Sealer& sealer, casework::WalkInNoted& act, QDate day)
{
    if (const auto service = domain::parseBookedService(act.service); !service)
        return passOn(service);
    act.citizenId = domain::CitizenId::parse(act.citizenId)->digits();
    const auto rows =
        rowsWhere(db, sealer, u"l.citizen = ? AND l.day = ?"_s, {sealer.token(act.citizenId), dayText(day)});
    if (!rows)
        return passOn(rows);
    return casework::whenPossible(
        std::ranges::none_of(*rows, [](const AppointmentRow& row) { return casework::keepsFromWalkingIn(row.stage); }));
}

} // namespace tabian::storage
