// The desk of the appointments: cards check their holders in, hands do the rest.
#include "app/casework/appointmentsdesk.h"
#include "tests/casework/counter.h"
#include "tests/casework/people.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace tabian;
using namespace tabian::casework;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using domain::AppointmentStage;
using Done = AppointmentsDesk::Done;

namespace
{

/** A counter with appointments today (it is 10:36) and tomorrow. */
struct Office
{
    Counter counter;
    AppointmentsDesk desk{{counter.queue, counter.sessions, counter.cards, counter.clock}};
    QList<domain::Failure> failures;

    Office()
    {
        const QDate today = counter.clock.now().date();
        counter.store.booked = {row(1, today, 9 * 60), row(2, today, 11 * 60), row(3, today.addDays(1), 9 * 60)};
        QObject::connect(&desk, &AppointmentsDesk::failed,
                         [this](const domain::Failure& failure) { failures.append(failure); });
        desk.refresh();
        counter.settle();
    }
    static AppointmentRow row(int person, QDate day, int minute)
    {
        return {.id = QUuid::createUuid(),
                .stage = AppointmentStage::Booked,
                .day = day,
                .minute = minute,
                .service = u"registration"_s,
                .citizenId = trainingId(person).digits(),
                .name = applicant(person).nameTh.full(),
                .walkIn = false,
                .since = {},
                .officerName = {}};
    }
    const QUuid& id(int i) const { return counter.store.booked[std::size_t(i)].id; }
    AppointmentStage stage(int i) const { return counter.store.booked[std::size_t(i)].stage; }
    void insert(int person)
    {
        counter.cards.insert(cardOf(applicant(person)));
        counter.settle();
    }
    void keep(int i, AppointmentStep step)
    {
        desk.keep(id(i), step);
        counter.settle();
    }
};

} // namespace

class AppointmentsTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void todayIsShownFirstAndOtherDaysAreCounted()
    {
        Office office;
        QCOMPARE(office.desk.list().rows.size(), 2u);
        QCOMPARE(office.desk.count(AppointmentStage::Booked), 2);
        QCOMPARE(office.desk.ahead().size(), 2u);
        office.desk.show(office.desk.today().addDays(1));
        office.counter.settle();
        QCOMPARE(office.desk.list().rows.size(), 1u);
        office.desk.refresh(); // stays there
        office.counter.settle();
        QCOMPARE(office.desk.list().day, office.desk.today().addDays(1));
    }
    void aCardChecksItsHolderInWhileThePageIsShown()
    {
        Office office;
        QSignalSpy done(&office.desk, &AppointmentsDesk::done), found(&office.desk, &AppointmentsDesk::found);
        office.desk.watchCards(true);
        office.insert(1);
        QCOMPARE(office.stage(0), AppointmentStage::CheckedIn);
        QVERIFY(office.counter.store.kept.front().byCard);
        QCOMPARE(done.count(), 1);
        QCOMPARE(done.front()[1].toString(), applicant(1).nameTh.full());
        QCOMPARE(found.back()[0].toUuid(), office.id(0));
        office.counter.cards.remove();
        office.insert(1); // once more: found, and nothing new is recorded
        QCOMPARE(office.counter.store.kept.size(), 1u);
        QCOMPARE(found.back()[0].toUuid(), office.id(0));
    }
    void elsewhereHeIsOnlyTold()
    {
        Office office;
        QSignalSpy expected(&office.desk, &AppointmentsDesk::expected),
            left(&office.desk, &AppointmentsDesk::holderLeft);
        office.insert(2);
        QCOMPARE(expected.count(), 1);
        QCOMPARE(office.stage(1), AppointmentStage::Booked);
        QVERIFY(office.desk.holder());
        office.counter.cards.remove();
        QCOMPARE(left.count(), 1);
        QVERIFY(!office.desk.holder());
        office.insert(3); // tomorrow's
        QCOMPARE(expected.count(), 1);
    }
    void aStrangersCardIsSaid()
    {
        Office office;
        QSignalSpy stranger(&office.desk, &AppointmentsDesk::strangerShown);
        office.desk.watchCards(true);
        office.insert(9);
        QCOMPARE(stranger.count(), 1);
        office.insert(3); // he comes a day too early
        QCOMPARE(stranger.count(), 2);
        QVERIFY(office.counter.store.kept.empty());
    }
    void whoComesLateIsTakenBack()
    {
        Office office;
        office.keep(0, AppointmentStep::NoShow);
        QCOMPARE(office.stage(0), AppointmentStage::NoShow);
        office.desk.watchCards(true);
        QSignalSpy done(&office.desk, &AppointmentsDesk::done);
        office.insert(1);
        QCOMPARE(office.stage(0), AppointmentStage::CheckedIn);
        QCOMPARE(done.front()[0].value<Done>(), Done::TakenBack);
    }
    void handsDoTheSame()
    {
        Office office;
        QSignalSpy done(&office.desk, &AppointmentsDesk::done);
        office.keep(0, AppointmentStep::CheckedIn);
        QVERIFY(!office.counter.store.kept.front().byCard);
        office.keep(0, AppointmentStep::Served);
        office.keep(0, AppointmentStep::CheckedIn);
        QCOMPARE(done[0][0].value<Done>(), Done::CheckedIn);
        QCOMPARE(done[1][0].value<Done>(), Done::Served);
        QCOMPARE(done[2][0].value<Done>(), Done::TakenBack);
        office.keep(1, AppointmentStep::NoShow); // it is 10:36, he is expected at 11
        QCOMPARE(office.failures.back().code, domain::FailureCode::AppointmentState);
        QVERIFY(!office.desk.canKeep(*office.desk.row(office.id(1)), AppointmentStep::NoShow));
        QVERIFY(office.desk.canKeep(*office.desk.row(office.id(1)), AppointmentStep::CheckedIn));
    }
    void aWalkInsNameComesFromTheRegister()
    {
        Office office;
        RegisterPerson known{.person = applicant(7),
                             .house = {},
                             .facts = {},
                             .photo = {},
                             .leftTemplate = {},
                             .rightTemplate = {},
                             .asOf = {}};
        office.counter.store.reg.push_back(known);
        office.desk.walkIn({trainingId(7), u"certifiedCopies"_s, {}});
        office.counter.settle();
        QCOMPARE(office.counter.store.booked.back().name, applicant(7).nameTh.full());
        QVERIFY(office.counter.store.kinds.contains(u"lookUp:appointment"_s)); // a look, and why
        QCOMPARE(office.desk.count(AppointmentStage::CheckedIn), 1);
        office.desk.walkIn({trainingId(8), u"registration"_s, {}}); // nobody knows him
        office.counter.settle();
        QCOMPARE(office.failures.back().code, domain::FailureCode::PersonUnknown);
        office.desk.walkIn({trainingId(8), u"registration"_s, u"นายไม่มี ในสำเนา"_s});
        office.counter.settle();
        QCOMPARE(office.counter.store.booked.back().name, u"นายไม่มี ในสำเนา"_s);
    }
    void whoSignsOutTakesTheNamesAlong()
    {
        Office office;
        office.counter.sessions.signOut();
        office.counter.settle();
        QVERIFY(office.desk.list().rows.empty());
        QVERIFY(office.desk.ahead().empty());
    }
};

QTEST_GUILESS_MAIN(AppointmentsTest)
#include "tst_appointments.moc"
