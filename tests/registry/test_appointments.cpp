// Appointments at the registry: booked by the rule, told to their office, kept by its counters.
#include "registry/server/appointments.h"
#include "registry/server/setupcommand.h"
#include "registry/server/tables.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::casework;
using protocol::AppointmentRecord;
using protocol::AppointmentState;

namespace
{

const QDate monday(2026, 3, 16); // the forger's day; it is 09:00
qint64 msAt(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}

/** An office whose day has appointments. */
struct Day
{
    RegistryWorld world;
    Forger counter{{u"1301"_s, 9001}, 1};
    QByteArray seat;
    QUuid clerk;

    Day()
    {
        seat = world.admit(counter);
        clerk = counter.people.clerk().id;
    }
    domain::Result<AppointmentRecord> book(int person, QDate day, int minute,
                                           qint64 nowMs = msAt(QDate(2026, 3, 13), QTime(15, 0)),
                                           const QString& service = u"registration"_s,
                                           const QString& office = u"1301"_s)
    {
        return registry::bookAppointment(world.db(),
                                         {.id = {},
                                          .citizen = citizenDigits(person),
                                          .name = u"นางสาวทดสอบ นัดหมาย"_s,
                                          .office = office,
                                          .service = service,
                                          .day = day,
                                          .minute = minute,
                                          .bookedMs = 0,
                                          .state = {}},
                                         nowMs);
    }
    QString tells(const Act& act)
    {
        counter.add(act, clerk);
        return told(world.push(seat, counter.batch()), counter.entries.size());
    }
    QString keeps(const AppointmentRecord& a, AppointmentStep step)
    {
        return tells(AppointmentKept{a.id, step, a.citizen, true});
    }
    AppointmentState stateOf(const QUuid& id)
    {
        const auto all = registry::appointmentsOf(world.db(), u"1301"_s, monday);
        for (const AppointmentRecord& a : *all) {
            if (a.id == id)
                return a.state;
        }
        qFatal("no such appointment");
    }
    /** The appointments that the feed tells a counter of, as they were told. */
    std::vector<AppointmentRecord> toldTo(const QByteArray& certificate)
    {
        std::vector<AppointmentRecord> all;
        const auto page = world.pull(certificate, 0);
        for (const auto& item : page.items) {
            if (item.kind == u"appointment"_s)
                all.push_back(*protocol::recordOf<AppointmentRecord>(item.body));
        }
        return all;
    }
};

} // namespace

class TestAppointments : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void bookedByTheRegistrysOwnHolidays()
    {
        Day day;
        QVERIFY(day.book(1, monday, 570).has_value());
        auto transaction = std::move(*database::Transaction::begin(day.world.db()));
        QVERIFY(registry::putTable(day.world.db(), u"holidays"_s, "25690316\tวันหยุดพิเศษ\n", day.world.nowMs));
        QVERIFY(transaction.commit());
        QCOMPARE(codeOf(day.book(2, monday, 570)), domain::FailureCode::AppointmentClosedDay);
    }
    void twoOfOneDayAreRefusedAtWhateverOffice()
    {
        Day day;
        const auto first = day.book(1, monday, 570);
        QVERIFY(first.has_value());
        QCOMPARE(
            codeOf(day.book(1, monday, 600, msAt(QDate(2026, 3, 13), QTime(15, 1)), u"certifiedCopies"_s, u"5001"_s)),
            domain::FailureCode::AppointmentTwice);
        QVERIFY(day.book(1, monday.addDays(1), 570).has_value());
        QVERIFY(registry::cancelAppointment(day.world.db(), first->id, day.world.nowMs));
        QVERIFY(day.book(1, monday, 600).has_value());
    }
    void untilWhenIsASetting()
    {
        Day day;
        const qint64 sunday = msAt(QDate(2026, 3, 15), QTime(12, 0));
        QVERIFY(day.book(1, monday, 570, sunday).has_value());
        QVERIFY(registry::setDayBefore(day.world.db(), domain::DayBefore::Working));
        QCOMPARE(codeOf(day.book(2, monday, 570, sunday)), domain::FailureCode::AppointmentTooLate);
        QVERIFY(registry::setDayBefore(day.world.db(), domain::DayBefore::Calendar));
        QVERIFY(day.book(2, monday, 570, sunday).has_value());
    }
    void onlyTheirOfficeIsTold()
    {
        Day day;
        Forger other({u"5001"_s, 9101}, 2);
        const QByteArray elsewhere = day.world.admit(other, 5001);
        const auto booked = day.book(1, monday, 570);
        QCOMPARE(day.toldTo(day.seat).size(), 1u);
        QCOMPARE(day.toldTo(day.seat).front().id, booked->id);
        QVERIFY(day.toldTo(elsewhere).empty());
        QVERIFY(registry::cancelAppointment(day.world.db(), booked->id, day.world.nowMs));
        QCOMPARE(day.toldTo(day.seat).back().state, AppointmentState::Cancelled);
    }
    void whatACounterDoesIsToldToTheOthersOfTheOffice()
    {
        Day day;
        Forger second({u"1301"_s, 9001}, 3);
        const QByteArray next = day.world.enrol(second);
        const auto booked = *day.book(1, monday, 540);
        QCOMPARE(day.keeps(booked, AppointmentStep::CheckedIn), u"accepted"_s);
        QCOMPARE(day.toldTo(next).back().state, AppointmentState::CheckedIn);
        second.nowMs = day.counter.nowMs;
        second.add(AppointmentKept{booked.id, AppointmentStep::Served, booked.citizen, false},
                   second.people.clerk().id);
        QCOMPARE(told(day.world.push(next, second.batch()), second.entries.size()), u"accepted"_s);
        QCOMPARE(day.toldTo(day.seat).back().state, AppointmentState::Served);
        QCOMPARE(day.stateOf(booked.id), AppointmentState::Served);
        // the first counter did not know it: what it says now comes too late
        QCOMPARE(day.keeps(booked, AppointmentStep::NoShow), u"rejected:TB-7307"_s);
        QCOMPARE(day.stateOf(booked.id), AppointmentState::Served);
    }
    void aServedOneIsTakenBack()
    {
        Day day;
        const auto booked = *day.book(1, monday, 540);
        QCOMPARE(day.keeps(booked, AppointmentStep::Served), u"rejected:TB-7307"_s); // nobody came
        QCOMPARE(day.keeps(booked, AppointmentStep::CheckedIn), u"accepted"_s);
        QCOMPARE(day.keeps(booked, AppointmentStep::Served), u"accepted"_s);
        QCOMPARE(day.keeps(booked, AppointmentStep::CheckedIn), u"accepted"_s);
        QCOMPARE(day.keeps(booked, AppointmentStep::NoShow), u"accepted"_s); // went away again
        QCOMPARE(day.stateOf(booked.id), AppointmentState::NoShow);
        QCOMPARE(codeOf(registry::cancelAppointment(day.world.db(), booked.id, day.world.nowMs)),
                 domain::FailureCode::AppointmentState);
    }
    void nobodyIsMissedBeforeHisTimeOrComesOnAnotherDay()
    {
        Day day;
        const auto afternoon = *day.book(1, monday, 14 * 60);
        QCOMPARE(day.keeps(afternoon, AppointmentStep::NoShow), u"rejected:TB-7307"_s);
        const auto tomorrow = *day.book(2, monday.addDays(1), 540);
        QCOMPARE(day.keeps(tomorrow, AppointmentStep::CheckedIn), u"rejected:TB-7307"_s);
        day.counter.nowMs = msAt(monday.addDays(1), QTime(8, 30));
        QCOMPARE(day.keeps(afternoon, AppointmentStep::NoShow), u"accepted"_s); // the evening was forgotten
        QCOMPARE(day.keeps(afternoon, AppointmentStep::CheckedIn), u"rejected:TB-7307"_s);
    }
    void whatIsNotTheOfficesIsRefused()
    {
        Day day;
        const auto elsewhere =
            *day.book(1, monday, 540, msAt(QDate(2026, 3, 13), QTime(15, 0)), u"registration"_s, u"5001"_s);
        QCOMPARE(day.keeps(elsewhere, AppointmentStep::CheckedIn), u"rejected:TB-7053"_s);
        AppointmentRecord mixedUp = *day.book(2, monday, 540);
        mixedUp.citizen = citizenDigits(3);
        QCOMPARE(day.keeps(mixedUp, AppointmentStep::CheckedIn), u"rejected:TB-7053"_s);
        const auto cancelled = *day.book(4, monday, 540);
        QVERIFY(registry::cancelAppointment(day.world.db(), cancelled.id, day.world.nowMs));
        QCOMPARE(day.keeps(cancelled, AppointmentStep::CheckedIn), u"rejected:TB-7053"_s);
        QCOMPARE(day.tells(AppointmentKept{QUuid::createUuid(), AppointmentStep::CheckedIn, citizenDigits(1), true}),
                 u"rejected:TB-7053"_s);
        QCOMPARE(codeOf(registry::cancelAppointment(day.world.db(), QUuid::createUuid(), day.world.nowMs)),
                 domain::FailureCode::AppointmentNotOurs);
    }
    void aWalkInIsOnTheDaysList()
    {
        Day day;
        const WalkInNoted came{QUuid::createUuid(), citizenDigits(5), u"นายมา เอง"_s, u"certifiedCopies"_s};
        QCOMPARE(day.tells(came), u"accepted"_s);
        const AppointmentRecord seen = day.toldTo(day.seat).back();
        QCOMPARE(seen.id, came.appointment);
        QCOMPARE(seen.name, came.name);
        QCOMPARE(seen.day, monday);
        QCOMPARE(seen.minute, 9 * 60);
        QCOMPARE(seen.state, AppointmentState::CheckedIn);
        QCOMPARE(day.tells(came), u"rejected:TB-7053"_s); // once
        QCOMPARE(day.keeps(seen, AppointmentStep::Served), u"accepted"_s);
        QCOMPARE(day.tells(WalkInNoted{QUuid::createUuid(), citizenDigits(6), u"ก"_s, u"passport"_s}),
                 u"rejected:TB-7305"_s);
    }
    void theCommandsDoWhatThePortalDoes()
    {
        Day day;
        const auto run = [&](const QString& line, int expected) {
            QBuffer out, err;
            out.open(QIODevice::WriteOnly);
            err.open(QIODevice::WriteOnly);
            const QStringList words = line.split(u' ') + QStringList{u"--home"_s, day.world.folder()};
            const int code = registry::runSetup(words, out, err);
            if (code != expected)
                qWarning("%s %s", out.data().constData(), err.data().constData());
            return QJsonDocument::fromJson(code == 0 ? out.data() : err.data()).object();
        };
        const QString moment = QString::number(msAt(QDate(2026, 3, 13), QTime(16, 0)));
        const QString book =
            u"appointment book --citizen %1 --name นางก --office 1301 --service registration --day 25690316 --time %2 "
            "--now %3"_s;
        const QJsonObject booked = run(book.arg(citizenDigits(1), u"10:30"_s, moment), 0);
        QCOMPARE(booked.value(u"time"_s).toString(), u"10:30"_s);
        QCOMPARE(run(book.arg(citizenDigits(2), u"half"_s, moment), 1)[u"error"_s][u"code"_s].toString(), u"TB-7304"_s);
        QCOMPARE(run(u"appointment settle --day-before working"_s, 0)[u"dayBefore"_s].toString(), u"working"_s);
        const QString late = QString::number(msAt(QDate(2026, 3, 14), QTime(8, 0)));
        QCOMPARE(run(book.arg(citizenDigits(2), u"10:30"_s, late), 1)[u"error"_s][u"code"_s].toString(), u"TB-7302"_s);
        run(u"appointment cancel --id "_s + booked.value(u"id"_s).toString(), 0);
        const QJsonArray list =
            run(u"appointment list --office 1301 --day 25690316"_s, 0).value(u"appointments"_s).toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"state"_s].toString(), u"cancelled"_s);
        QVERIFY(!QJsonDocument(list).toJson().contains("นางก"));
    }
};

QTEST_GUILESS_MAIN(TestAppointments)
#include "test_appointments.moc"
