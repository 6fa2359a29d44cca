// The counter's list: the registry's copy with what was done since on top; off-line, and made again from the journal.
#include "app/storage/appointmentstable.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using domain::AppointmentStage;
using domain::FailureCode;
using protocol::AppointmentRecord;
using protocol::AppointmentState;

namespace
{

const QDate monday(2026, 3, 16); // the world's day; it is nine o'clock

/** A counter whose registry told it of some appointments. */
struct Office
{
    World world;
    std::vector<AppointmentRecord> booked;

    Office()
    {
        world.create();
        booked = {record(1, monday, 9 * 60), record(2, monday, 10 * 60), record(3, monday.addDays(1), 9 * 60)};
        tell(QTime(8, 0));
    }
    static AppointmentRecord record(int person, QDate day, int minute)
    {
        const QDateTime before(day.addDays(-3), QTime(12, 0), Qt::OffsetFromUTC, 7 * 3600);
        return {.id = QUuid::createUuid(),
                .citizen = citizenDigits(person),
                .name = u"นาง%1 นัดหมาย"_s.arg(person),
                .office = u"1301"_s,
                .service = u"registration"_s,
                .day = day,
                .minute = minute,
                .bookedMs = before.toMSecsSinceEpoch(),
                .state = AppointmentState::Booked};
    }
    void tell(QTime at)
    {
        if (!world.store().importAppointments(booked, QDateTime(monday, at, Qt::OffsetFromUTC, 7 * 3600)))
            qFatal("not told");
    }
    AppointmentDay day(QDate of = monday)
    {
        auto list = world.store().appointments(world.clerk, of);
        if (!list)
            qFatal("%s", qPrintable(domain::failureCodeText(list.error().code)));
        return *list;
    }
    AppointmentStage stage(int i) { return day(booked[std::size_t(i)].day).rows[std::size_t(i)].stage; }
    AppointmentKept act(int i, AppointmentStep step) const
    {
        const AppointmentRecord& a = booked[std::size_t(i)];
        return {a.id, step, a.citizen, true};
    }
};

} // namespace

class AppointmentsTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aDaysListIsByTimeAndTellsHowOldItIs()
    {
        Office office;
        const AppointmentDay list = office.day();
        QCOMPARE(list.rows.size(), 2u);
        QCOMPARE(list.rows.front().name, office.booked.front().name);
        QCOMPARE(list.rows.front().citizenId, citizenDigits(1));
        QCOMPARE(list.rows.front().minute, 9 * 60);
        QVERIFY(!list.rows.front().walkIn);
        QCOMPARE(list.asOf.time(), QTime(8, 0));
        const auto ahead = office.world.store().appointmentsAhead(monday, monday.addDays(15));
        QCOMPARE(ahead->size(), 2u);
        QCOMPARE(ahead->front().count, 2);
        QCOMPARE(ahead->back().day, monday.addDays(1));
    }
    void whoWasNeverToldKnowsThat()
    {
        World world;
        world.create();
        const auto list = world.store().appointments(world.clerk, monday);
        QVERIFY(list->rows.empty());
        QVERIFY(!list->asOf.isValid());
    }
    void comesIsServedAndIsTakenBack()
    {
        Office office;
        World& w = office.world;
        QCOMPARE(w.tries(office.act(0, AppointmentStep::Served)), FailureCode::AppointmentState);
        const Recorded came = w.mustBy(w.clerk, office.act(0, AppointmentStep::CheckedIn));
        QCOMPARE(office.day().rows.front().stage, AppointmentStage::CheckedIn);
        QCOMPARE(office.day().rows.front().since, came.at);
        QCOMPARE(office.day().rows.front().officerName, w.clerk.officer.name);
        QCOMPARE(w.tries(office.act(0, AppointmentStep::CheckedIn)), FailureCode::AppointmentState);
        w.must(office.act(0, AppointmentStep::Served));
        QCOMPARE(office.stage(0), AppointmentStage::Served);
        w.must(office.act(0, AppointmentStep::CheckedIn));
        w.must(office.act(0, AppointmentStep::NoShow)); // went away
        w.must(office.act(0, AppointmentStep::CheckedIn));
        QCOMPARE(office.stage(0), AppointmentStage::CheckedIn);
    }
    void nobodyIsMissedBeforeHisTime()
    {
        Office office;
        QCOMPARE(office.world.tries(office.act(1, AppointmentStep::NoShow)), FailureCode::AppointmentState);
        office.world.clock.set(monday, QTime(10, 1));
        office.world.must(office.act(1, AppointmentStep::NoShow));
        QCOMPARE(office.stage(1), AppointmentStage::NoShow);
    }
    void onlyWhatIsOnTheListAndOnItsDay()
    {
        Office office;
        AppointmentKept unknown = office.act(0, AppointmentStep::CheckedIn);
        unknown.appointment = QUuid::createUuid();
        QCOMPARE(office.world.tries(unknown), FailureCode::AppointmentUnknown);
        AppointmentKept another = office.act(0, AppointmentStep::CheckedIn);
        another.citizenId = citizenDigits(2);
        QCOMPARE(office.world.tries(another), FailureCode::AppointmentUnknown);
        QCOMPARE(office.world.tries(office.act(2, AppointmentStep::CheckedIn)), FailureCode::AppointmentState);
        office.booked[0].state = AppointmentState::Cancelled;
        office.tell(QTime(9, 30));
        QCOMPARE(office.world.tries(office.act(0, AppointmentStep::CheckedIn)), FailureCode::AppointmentState);
    }
    void walkInsStandOnTheList()
    {
        Office office;
        const WalkInNoted came{QUuid::createUuid(), citizenDigits(5), u"นายมา เอง"_s, u"certifiedCopies"_s};
        office.world.must(came);
        const AppointmentRow row = office.day().rows.at(1); // nine and a moment: after the first
        QVERIFY(row.walkIn);
        QCOMPARE(row.name, came.name);
        QCOMPARE(row.stage, AppointmentStage::CheckedIn);
        WalkInNoted again = came;
        again.appointment = QUuid::createUuid();
        QCOMPARE(office.world.tries(again), FailureCode::AppointmentState); // he waits already
        WalkInNoted expected{QUuid::createUuid(), citizenDigits(1), u"นาง"_s, u"registration"_s};
        QCOMPARE(office.world.tries(expected), FailureCode::AppointmentState); // he has an appointment
        WalkInNoted strange{QUuid::createUuid(), citizenDigits(6), u"นาง"_s, u"passport"_s};
        QCOMPARE(office.world.tries(strange), FailureCode::AppointmentService);
        office.world.must(AppointmentKept{came.appointment, AppointmentStep::Served, came.citizenId, false});
        office.world.must(again); // he comes once more that day
        QCOMPARE(office.world.store().appointmentsAhead(monday, monday)->front().count, 2);
    }
    void theRegistrysWordAndOursAreOneList()
    {
        Office office;
        office.world.must(office.act(0, AppointmentStep::CheckedIn));
        office.booked[0].minute = 9 * 60 + 15; // told of anew, before our entry was sent
        office.tell(QTime(9, 10));
        QCOMPARE(office.day().rows.front().minute, 9 * 60 + 15);
        QCOMPARE(office.day().rows.front().stage, AppointmentStage::CheckedIn);
        office.booked[1].state = AppointmentState::Served; // another counter of the office
        office.tell(QTime(9, 20));
        QCOMPARE(office.stage(1), AppointmentStage::Served);
        QVERIFY(!office.day().rows.back().since.isValid()); // not this journal's doing
    }
    void theFeedTellsOfThem()
    {
        World w;
        w.create();
        AppointmentRecord booked = Office::record(1, monday, 9 * 60);
        const auto tell = [&](qint64 position) {
            const protocol::PullPage page{
                .station = {},
                .after = position - 1,
                .next = position,
                .more = false,
                .items = {{position, protocol::typeOf<AppointmentRecord>(), booked.id.toString(QUuid::WithoutBraces),
                           position, protocol::bytesOf(booked)}},
                .atMs = QDateTime(monday, QTime(8, 30), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch()};
            const auto applied = w.store().applyPage(page, 0);
            return applied && *applied == QStringList{u"appointment"_s};
        };
        QVERIFY(tell(1));
        const auto list = w.store().appointments(w.clerk, monday);
        QCOMPARE(list->rows.size(), 1u);
        QCOMPARE(list->rows.front().name, booked.name);
        QCOMPARE(list->asOf.time(), QTime(8, 30));
        w.must(AppointmentKept{booked.id, AppointmentStep::CheckedIn, booked.citizen, true});
        booked.minute = 10 * 60; // told before our entry was answered
        QVERIFY(tell(2));
        const auto later = w.store().appointments(w.clerk, monday);
        QCOMPARE(later->rows.front().minute, 10 * 60);
        QCOMPARE(later->rows.front().stage, AppointmentStage::CheckedIn);
    }
    void aWalkInThatCameBackWithTheFeedIsThereOnce()
    {
        Office office;
        const WalkInNoted came{QUuid::createUuid(), citizenDigits(5), u"นายมา เอง"_s, u"registration"_s};
        const Recorded noted = office.world.must(came);
        AppointmentRecord told = Office::record(5, monday, 9 * 60);
        told.id = came.appointment;
        told.bookedMs = noted.at.toMSecsSinceEpoch();
        told.state = AppointmentState::CheckedIn;
        office.booked.push_back(told);
        office.tell(QTime(9, 10));
        QCOMPARE(office.day().rows.size(), 3u);
        QCOMPARE(std::ranges::count(office.day().rows, true, &AppointmentRow::walkIn), 1);
    }
    void whoMayNotCheckInSeesNoList()
    {
        Office office;
        QVERIFY(office.world.store().appointments(office.world.clerk, monday));
        Officer auditor{.id = {},
                        .login = u"auditor"_s,
                        .name = u"ผู้ตรวจ"_s,
                        .position = {},
                        .citizenId = citizenDigits(9100),
                        .roles = Role::Auditor};
        QVERIFY(office.world.store().addOfficer(office.world.officer, auditor, u"long password 1"_s));
        const auto session = office.world.store().signIn(u"auditor"_s, u"long password 1"_s);
        QVERIFY(session);
        const auto list = office.world.store().appointments(*session, monday);
        QCOMPARE(list.error().code, FailureCode::RoleMissing);
    }
    void whatWasDoneIsMadeAgainFromTheJournal()
    {
        Office office;
        World& w = office.world;
        w.must(office.act(0, AppointmentStep::CheckedIn));
        w.must(WalkInNoted{QUuid::createUuid(), citizenDigits(5), u"นายมา เอง"_s, u"registration"_s});
        w.must(office.act(0, AppointmentStep::Served));
        const auto before = w.store().digestOfProjections();
        QVERIFY(*w.store().projectionsHold());
        QVERIFY(w.store().rebuild());
        QCOMPARE(*w.store().digestOfProjections(), *before);
        QCOMPARE(office.stage(0), AppointmentStage::Served);
        w.close();
        w.open();
        QCOMPARE(w.store().appointments(w.clerk, monday).error().code, FailureCode::SignedOut);
        w.signInAll();
        QCOMPARE(office.day().rows.size(), 3u);
    }
    void noNameAndNoNumberStandsInTheTables()
    {
        Office office;
        office.world.must(WalkInNoted{QUuid::createUuid(), citizenDigits(5), u"นายมา เอง"_s, u"registration"_s});
        const QString dump = dumpOf(office.world.file());
        QVERIFY(dump.contains(u"walk_ins"_s));
        for (const QString& personal : {u"นัดหมาย"_s, citizenDigits(1), citizenDigits(5), u"นายมา"_s})
            QVERIFY2(!dump.contains(personal), qPrintable(personal));
    }
    void aListLongPastIsLetGo()
    {
        Office office;
        office.booked = {Office::record(7, monday.addDays(61), 9 * 60)};
        office.tell(QTime(9, 0));
        QVERIFY(office.day().rows.empty());
        QCOMPARE(office.day(monday.addDays(61)).rows.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(AppointmentsTest)
#include "test_appointments.moc"
