#include "registry/server/appointments.h"

#include "app/casework/appointmentrules.h"
#include "registry/server/tables.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::AppointmentStage;
using domain::Outcome;
using domain::Result;
using protocol::AppointmentRecord;
using protocol::AppointmentState;

namespace
{

constexpr int officeOffset = 7 * 3600; // of all offices, from UTC

QString columns()
{
    return u"SELECT id, citizen, name, office, service, day, minute, booked_ms, state FROM appointments "_s;
}
AppointmentRecord recordOf(const Row& row)
{
    return {.id = row.uuid(0),
            .citizen = row.text(1),
            .name = row.text(2),
            .office = row.text(3),
            .service = row.text(4),
            .day = QDate::fromString(row.text(5), Qt::ISODate),
            .minute = row.integer(6),
            .bookedMs = row.integer(7),
            .state = AppointmentState(row.small(8))};
}

Outcome insert(Database& db, const AppointmentRecord& a)
{
    return db.run(u"INSERT INTO appointments (citizen, id, name, office, service, day, minute, booked_ms, state, held) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
                  {a.citizen, blob(a.id), filled(a.name), a.office, a.service, dayText(a.day), a.minute, a.bookedMs,
                   int(a.state)});
}

Outcome setState(Database& db, AppointmentRecord a, AppointmentState state, FeedDraft& feed)
{
    a.state = state;
    feed.add(a.office, a.id.toString(QUuid::WithoutBraces), a);
    return db.run(u"UPDATE appointments SET state = ? WHERE id = ?"_s, {int(state), blob(a.id)});
}

Outcome oursOnly(bool ours)
{
    return ours ? Outcome() : domain::fail(domain::FailureCode::AppointmentNotOurs);
}

/** The row is held until the commit, so two journals do not both change what they saw. */
Result<std::optional<AppointmentRecord>> heldAppointment(Database& db, const QUuid& id)
{
    if (auto held = db.run(u"UPDATE appointments SET held = held + 1 WHERE id = ?"_s, {blob(id)}); !held)
        return passOn(held);
    return db.one<AppointmentRecord>(columns() + u"WHERE id = ?"_s, {blob(id)}, recordOf);
}

Result<domain::BookingRules> bookingRules(Database& db)
{
    const auto set = db.text(u"SELECT content FROM settings WHERE name = 'dayBefore'"_s, {});
    if (!set)
        return passOn(set);
    domain::BookingRules rules;
    rules.dayBefore =
        set->value_or(QString()) == u"working"_s ? domain::DayBefore::Working : domain::DayBefore::Calendar;
    return rules;
}

Outcome checkBookable(Database& db, const AppointmentRecord& wish, qint64 nowMs)
{
    const auto holidays = holidaysHere(db);
    const auto rules = bookingRules(db);
    const auto others = db.integer(u"SELECT count(*) FROM appointments WHERE citizen = ? AND day = ? AND state <> ?"_s,
                                   {wish.citizen, dayText(wish.day), int(AppointmentState::Cancelled)});
    if (!holidays || !rules || !others)
        return !holidays ? Outcome(passOn(holidays)) : !rules ? Outcome(passOn(rules)) : Outcome(passOn(others));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::OffsetFromUTC, officeOffset);
    return domain::bookable({wish.service, wish.day, int(wish.minute), *others > 0}, now, *holidays, *rules);
}

} // namespace

Result<AppointmentRecord> bookAppointment(Database& db, AppointmentRecord wish, qint64 nowMs)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    if (auto may = checkBookable(db, wish, nowMs); !may)
        return passOn(may);
    wish.id = wish.id.isNull() ? QUuid::createUuid() : wish.id;
    wish.bookedMs = nowMs;
    wish.state = AppointmentState::Booked;
    FeedDraft feed;
    feed.add(wish.office, wish.id.toString(QUuid::WithoutBraces), wish);
    const auto done = insert(db, wish).and_then([&] { return feed.write(db, nowMs); }).and_then([&] {
        return transaction->commit();
    });
    if (!done)
        return passOn(done);
    return wish;
}

Outcome cancelAppointment(Database& db, const QUuid& id, qint64 nowMs)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    const auto known = heldAppointment(db, id);
    if (!known)
        return passOn(known);
    FeedDraft feed;
    return oursOnly(known->has_value())
        .and_then([&] { return casework::whenPossible(casework::canCancel(AppointmentStage((*known)->state))); })
        .and_then([&] { return setState(db, **known, AppointmentState::Cancelled, feed); })
        .and_then([&] { return feed.write(db, nowMs); })
        .and_then([&] { return transaction->commit(); });
}

Result<std::vector<AppointmentRecord>> appointmentsOf(Database& db, const QString& office, QDate day)
{
    return db.all<AppointmentRecord>(columns() + u"WHERE office = ? AND day = ? ORDER BY minute, booked_ms, id"_s,
                                     {office, dayText(day)}, recordOf);
}

Outcome setDayBefore(Database& db, domain::DayBefore dayBefore)
{
    return db.run(u"INSERT INTO settings (name, content) VALUES ('dayBefore', ?) "
                  "ON CONFLICT (name) DO UPDATE SET content = excluded.content"_s,
                  {dayBefore == domain::DayBefore::Working ? u"working"_s : u"calendar"_s});
}

Outcome mayKeep(const Judged& judged, const casework::AppointmentKept& act)
{
    const auto known = heldAppointment(judged.db, act.appointment);
    if (!known)
        return passOn(known);
    const auto& a = *known;
    const auto citizen = domain::CitizenId::parse(act.citizenId);
    const bool ours = a && a->office == judged.journal.office && citizen && a->citizen == citizen->digits() &&
                      a->state != AppointmentState::Cancelled;
    return oursOnly(ours).and_then([&] {
        return casework::whenPossible(
            casework::canKeep({AppointmentStage(a->state), a->day, int(a->minute)}, act.step, judged.entry.at()));
    });
}

Outcome mayNote(const Judged& judged, const casework::WalkInNoted& act)
{
    if (const auto service = domain::parseBookedService(act.service); !service)
        return passOn(service);
    const auto known = judged.db.integer(u"SELECT count(*) FROM appointments WHERE id = ?"_s, {blob(act.appointment)});
    if (!known)
        return passOn(known);
    return oursOnly(*known == 0);
}

Outcome keep(const Judged& judged, const casework::AppointmentKept& act, FeedDraft& feed)
{
    const auto known = heldAppointment(judged.db, act.appointment);
    if (!known)
        return passOn(known);
    return setState(judged.db, **known, AppointmentState(casework::stageAfter(act.step)), feed);
}

Outcome note(const Judged& judged, const casework::WalkInNoted& act, FeedDraft& feed)
{
    const QDateTime at = judged.entry.at();
    const AppointmentRecord record{.id = act.appointment,
                                   .citizen = domain::CitizenId::parse(act.citizenId)->digits(),
                                   .name = act.name,
                                   .office = judged.journal.office,
                                   .service = act.service,
                                   .day = at.date(),
                                   .minute = at.time().hour() * 60 + at.time().minute(),
                                   .bookedMs = judged.entry.atMs,
                                   .state = AppointmentState::CheckedIn};
    feed.add(record.office, record.id.toString(QUuid::WithoutBraces), record);
    return insert(judged.db, record);
}

} // namespace tabian::registry
