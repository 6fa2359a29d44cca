#include "registry/server/appointmentcommand.h"

#include "app/domain/thaidate.h"
#include "registry/server/appointments.h"

#include <QJsonArray>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using database::Database;
using domain::Result;
using protocol::AppointmentRecord;
using Options = QHash<QString, QString>;

namespace
{

QString stateWord(protocol::AppointmentState state)
{
    switch (state) {
    case protocol::AppointmentState::Booked:
        return u"booked"_s;
    case protocol::AppointmentState::Cancelled:
        return u"cancelled"_s;
    case protocol::AppointmentState::CheckedIn:
        return u"checkedIn"_s;
    case protocol::AppointmentState::Served:
        return u"served"_s;
    case protocol::AppointmentState::NoShow:
        return u"noShow"_s;
    }
    Q_UNREACHABLE();
}

/** Who has it is not told: the list is for scripts and their logs. */
QJsonObject jsonOf(const AppointmentRecord& a)
{
    return {{u"id"_s, a.id.toString(QUuid::WithoutBraces)},
            {u"office"_s, a.office},
            {u"day"_s, domain::beText(a.day)},
            {u"time"_s, QTime(int(a.minute) / 60, int(a.minute) % 60).toString(u"HH:mm"_s)},
            {u"service"_s, a.service},
            {u"state"_s, stateWord(a.state)}};
}

Result<QDate> dayOf(const Options& o)
{
    return domain::ThaiDate::parse(o.value(u"--day"_s)).map([](const domain::ThaiDate& date) {
        return date.legalDay();
    });
}

} // namespace

Result<QJsonObject> bookByCommand(const Options& o, Database& db, qint64 nowMs)
{
    const auto citizen = domain::CitizenId::parse(o.value(u"--citizen"_s));
    const auto day = dayOf(o);
    if (!citizen || !day)
        return citizen ? Result<QJsonObject>(tl::unexpected(day.error())) : tl::unexpected(citizen.error());
    const QTime time = QTime::fromString(o.value(u"--time"_s), u"HH:mm"_s);
    AppointmentRecord wish{.id = QUuid::fromString(o.value(u"--id"_s)),
                           .citizen = citizen->digits(),
                           .name = o.value(u"--name"_s),
                           .office = o.value(u"--office"_s),
                           .service = o.value(u"--service"_s),
                           .day = *day,
                           .minute = time.isValid() ? time.hour() * 60 + time.minute() : 0, // midnight is outside hours
                           .bookedMs = 0,
                           .state = {}};
    const qint64 moment = o.contains(u"--now"_s) ? o.value(u"--now"_s).toLongLong() : nowMs;
    return bookAppointment(db, std::move(wish), moment).map(jsonOf);
}

Result<QJsonObject> cancelByCommand(const Options& o, Database& db, qint64 nowMs)
{
    return cancelAppointment(db, QUuid::fromString(o.value(u"--id"_s)), nowMs).map([] {
        return QJsonObject{{u"done"_s, true}};
    });
}

Result<QJsonObject> listByCommand(const Options& o, Database& db)
{
    return dayOf(o)
        .and_then([&](QDate day) { return appointmentsOf(db, o.value(u"--office"_s), day); })
        .map([](const std::vector<AppointmentRecord>& all) {
            QJsonArray list;
            for (const AppointmentRecord& a : all)
                list.append(jsonOf(a));
            return QJsonObject{{u"appointments"_s, list}};
        });
}

Result<QJsonObject> settleByCommand(const Options& o, Database& db)
{
    const bool working = o.value(u"--day-before"_s) == u"working"_s;
    return setDayBefore(db, working ? domain::DayBefore::Working : domain::DayBefore::Calendar).map([working] {
        return QJsonObject{{u"dayBefore"_s, working ? u"working"_s : u"calendar"_s}};
    });
}

} // namespace tabian::registry
