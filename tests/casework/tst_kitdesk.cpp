// The desk of the field kit: people chosen, asked of the registry one by one, packed, and brought back.
#include "app/casework/kitdesk.h"
#include "tests/casework/counter.h"
#include "tests/casework/people.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace tabian;
using namespace tabian::casework;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using domain::FailureCode;
using Line = SyncState::Line;

namespace
{

/** A laptop with a line, cards and receipt numbers, and its supervisor signed in. */
struct Laptop
{
    Counter counter;
    KitDesk desk{{counter.queue, counter.sessions, counter.centre, counter.clock}, {}};
    QList<domain::Failure> failures;

    Laptop()
    {
        counter.store.people.push_back(officer(u"wichai"_s, Roles(Role::Officer) | Role::Supervisor));
        counter.store.kit.cardsOnHand = 40;
        counter.store.kit.nextSerial = u"TB00000001"_s;
        counter.store.kit.receiptsLeft = 100;
        counter.store.kit.nextReceipt = 5001;
        QObject::connect(&desk, &KitDesk::failed, [this](const domain::Failure& failure) { failures.append(failure); });
        signIn(u"wichai"_s);
        heard();
    }
    void signIn(const QString& login)
    {
        counter.sessions.signOut();
        counter.settle();
        counter.sessions.signIn(login, u"right"_s);
        counter.settle();
    }
    void heard(int waiting = 0)
    {
        counter.centre.now.line = Line::OnLine;
        counter.centre.now.facts.copyAsOf = counter.clock.now();
        counter.centre.now.facts.clockOffsetMs = 0;
        counter.centre.now.facts.waiting.entries = waiting;
        Q_EMIT counter.centre.changed();
    }
    /** What the registry gives comes into the copy. */
    void registryHasEverybody()
    {
        counter.centre.fetch = [this]() -> domain::Outcome {
            const auto id = domain::CitizenId::parse(counter.centre.fetched.back().section(u' ', 0, 0));
            put(*id);
            return {};
        };
    }
    void put(const domain::CitizenId& id)
    {
        RegisterPerson copy = counter.store.reg.front();
        copy.person.id = id;
        counter.store.reg.push_back(copy);
    }
    domain::VillageList choose(const QList<int>& people)
    {
        QByteArray file;
        for (int n : people)
            file += trainingId(n).digits().toLatin1() + '\n';
        const auto list = desk.chooseList(file);
        counter.settle();
        return list;
    }
    void fetch()
    {
        desk.fetch();
        counter.settle();
    }
    void pack(const KitLoad& load = {20, 50})
    {
        desk.pack(u"  บ้านสมมุติ หมู่ 4 "_s, load);
        counter.settle();
    }
    QString askedFor(int at) const { return counter.centre.fetched.value(at); }
};

} // namespace

class KitDeskTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aListIsChosenFetchedAndPacked()
    {
        Laptop laptop;
        laptop.registryHasEverybody();
        QCOMPARE(laptop.choose({11, 12, 11}).repeated, 1);
        QCOMPARE(laptop.desk.book().persons.size(), 2u);
        QCOMPARE(laptop.desk.toFetch(), 2);
        QVERIFY(!laptop.desk.canPack({20, 50})); // nobody is here yet
        QSignalSpy ended(&laptop.desk, &KitDesk::fetchEnded), packed(&laptop.desk, &KitDesk::packed);
        laptop.fetch();
        QCOMPARE(ended.count(), 1);
        QCOMPARE(laptop.counter.centre.fetched.size(), 2);
        QCOMPARE(laptop.askedFor(0), trainingId(11).digits() + u" fieldKit"_s);
        QCOMPARE(laptop.askedFor(1), trainingId(12).digits() + u" fieldKit"_s);
        QCOMPARE(laptop.desk.toFetch(), 0);
        QCOMPARE(laptop.desk.book().here(), 2);
        QCOMPARE(laptop.desk.book().withBothFingers(), 2);
        QVERIFY(laptop.desk.canPack({20, 50}));
        laptop.pack();
        QCOMPARE(packed.count(), 1);
        QVERIFY(laptop.desk.book().isOut());
        QCOMPARE(laptop.desk.book().kit->label, u"บ้านสมมุติ หมู่ 4"_s);
        QCOMPARE(laptop.desk.book().kit->persons, 2);
        QCOMPARE(laptop.desk.book().kit->cards, 20);
        QVERIFY(laptop.failures.isEmpty());
    }

    void aDaysAppointmentsAreChosenByTimeAndOnce()
    {
        Laptop laptop;
        const QDate day = laptop.counter.clock.now().date().addDays(1);
        const auto row = [day](int person, int minute, domain::AppointmentStage stage) {
            return AppointmentRow{.id = QUuid::createUuid(),
                                  .stage = stage,
                                  .day = day,
                                  .minute = minute,
                                  .service = u"registration"_s,
                                  .citizenId = trainingId(person).digits(),
                                  .name = {},
                                  .walkIn = false,
                                  .since = {},
                                  .officerName = {}};
        };
        using domain::AppointmentStage;
        laptop.counter.store.booked = {row(1, 600, AppointmentStage::Booked), row(2, 540, AppointmentStage::Booked),
                                       row(3, 660, AppointmentStage::Cancelled), row(2, 700, AppointmentStage::Booked)};
        laptop.desk.chooseDay(day);
        laptop.counter.settle();
        QCOMPARE(laptop.desk.book().persons.size(), 2u);
        QCOMPARE(laptop.desk.book().persons.front().id, trainingId(2));
        QCOMPARE(laptop.desk.book().persons.back().id, trainingId(1));
        QSignalSpy empty(&laptop.desk, &KitDesk::dayEmpty);
        laptop.desk.chooseDay(day.addDays(1));
        laptop.counter.settle();
        QCOMPARE(empty.count(), 1);
        QCOMPARE(laptop.desk.book().persons.size(), 2u); // the choice before stays
    }

    void whatCannotBeReadChoosesNobody()
    {
        Laptop laptop;
        laptop.choose({11});
        QCOMPARE(laptop.desk.chooseList("no number at all\n").state, domain::ListState::Nobody);
        laptop.counter.settle();
        QCOMPARE(laptop.desk.book().persons.size(), 1u);
    }

    void whoWasMissedIsAskedAgainAndNobodyElse()
    {
        Laptop laptop;
        bool known = false;
        laptop.counter.centre.fetch = [&]() -> domain::Outcome {
            const auto id = *domain::CitizenId::parse(laptop.counter.centre.fetched.back().section(u' ', 0, 0));
            if (id == trainingId(12) && !known)
                return domain::fail(FailureCode::RegistryRefused, u"TB-7020"_s);
            laptop.put(id);
            return {};
        };
        laptop.choose({11, 12, 13});
        laptop.fetch();
        QCOMPARE(laptop.counter.centre.fetched.size(), 3);
        QCOMPARE(laptop.desk.missed().size(), 1u);
        QCOMPARE(laptop.desk.missed().front().id, trainingId(12));
        QCOMPARE(laptop.desk.missed().front().why.detail, u"TB-7020"_s);
        QCOMPARE(laptop.desk.toFetch(), 1);
        QVERIFY(laptop.desk.canPack({20, 50})); // the two others
        known = true;
        laptop.fetch();
        QCOMPARE(laptop.counter.centre.fetched.size(), 4);
        QCOMPARE(laptop.askedFor(3), trainingId(12).digits() + u" fieldKit"_s);
        QVERIFY(laptop.desk.missed().empty());
        laptop.fetch(); // everybody is here
        QCOMPARE(laptop.counter.centre.fetched.size(), 4);
    }

    void withoutALineTheOthersAreNotAskedFor()
    {
        Laptop laptop;
        laptop.counter.centre.fetch = [] { return domain::fail(FailureCode::PersonNotInCopy); };
        laptop.choose({11, 12, 13});
        laptop.fetch();
        QCOMPARE(laptop.counter.centre.fetched.size(), 1);
        QCOMPARE(laptop.desk.missed().size(), 1u);
        QCOMPARE(laptop.desk.toFetch(), 3);
        QVERIFY(!laptop.desk.isFetching());
        laptop.registryHasEverybody();
        laptop.fetch();
        QCOMPARE(laptop.desk.toFetch(), 0);
    }

    void fetchingStopsWhenAskedTo()
    {
        Laptop laptop;
        laptop.registryHasEverybody();
        laptop.choose({11, 12, 13});
        laptop.desk.fetch(); // the first is answered at once
        QVERIFY(laptop.desk.isFetching());
        QVERIFY(!laptop.desk.canPack({20, 50}));
        laptop.desk.giveUp(); // not meanwhile
        laptop.desk.stopFetching();
        laptop.counter.settle();
        QVERIFY(!laptop.desk.isFetching());
        QCOMPARE(laptop.desk.fetched(), 1);
        QCOMPARE(laptop.desk.toFetch(), 2);
        QCOMPARE(laptop.desk.book().persons.size(), 3u);
        laptop.fetch();
        QCOMPARE(laptop.counter.centre.fetched.size(), 3);
    }

    void nothingGoesOutWhileEntriesWait()
    {
        Laptop laptop;
        laptop.registryHasEverybody();
        laptop.choose({11});
        laptop.fetch();
        laptop.heard(3);
        QVERIFY(!laptop.desk.canPack({20, 50}));
        laptop.pack();
        QVERIFY(!laptop.desk.book().isOut());
        laptop.desk.sendNow();
        QCOMPARE(laptop.counter.centre.tries, 1);
        laptop.heard();
        laptop.pack({41, 50}); // more than there is
        QVERIFY(!laptop.desk.book().isOut());
        laptop.pack({40, 50});
        QVERIFY(laptop.desk.book().isOut());
    }

    void aKitWithoutANameIsRefusedByTheStore()
    {
        Laptop laptop;
        laptop.registryHasEverybody();
        laptop.choose({11});
        laptop.fetch();
        laptop.desk.pack(u"  "_s, {20, 50});
        laptop.counter.settle();
        QCOMPARE(laptop.failures.size(), 1);
        QCOMPARE(laptop.failures.front().code, FailureCode::ReasonMissing);
        QVERIFY(!laptop.desk.book().isOut());
    }

    void aChoiceIsGivenUp()
    {
        Laptop laptop;
        laptop.choose({11, 12});
        laptop.desk.giveUp();
        laptop.counter.settle();
        QVERIFY(laptop.desk.book().persons.empty());
    }

    void aKitComesBackCountedAndSent()
    {
        Laptop laptop;
        laptop.registryHasEverybody();
        laptop.choose({11, 12, 13});
        laptop.fetch();
        laptop.pack();
        laptop.choose({14}); // one is out
        QCOMPARE(laptop.failures.size(), 1);
        QCOMPARE(laptop.failures.front().code, FailureCode::KitIsOut);
        QCOMPARE(laptop.desk.book().persons.size(), 3u);
        laptop.counter.store.kit.persons[0].stand = KitStand::Served;
        laptop.counter.store.kit.persons[1].stand = KitStand::Open;
        laptop.counter.store.kit.kit->cardsDue = 18;
        laptop.desk.refresh();
        laptop.counter.settle();
        QCOMPARE(laptop.desk.book().count(KitStand::Served), 1);
        laptop.heard(12);
        QVERIFY(!laptop.desk.canReturn());
        laptop.desk.bringBack(18, {});
        laptop.counter.settle();
        QVERIFY(laptop.desk.book().isOut());
        laptop.heard();
        laptop.desk.bringBack(17, u" "_s); // one is missing, and nobody says why
        laptop.counter.settle();
        QCOMPARE(laptop.failures.size(), 2);
        QCOMPARE(laptop.failures.back().code, FailureCode::ReasonMissing);
        QSignalSpy back(&laptop.desk, &KitDesk::broughtBack);
        laptop.desk.bringBack(17, u" เสียหนึ่งใบ "_s);
        laptop.counter.settle();
        QCOMPARE(back.count(), 1);
        QVERIFY(!laptop.desk.book().isOut());
        QCOMPARE(laptop.desk.book().kit->cardsBack, 17);
        QCOMPARE(laptop.desk.book().kit->note, u"เสียหนึ่งใบ"_s);
        QCOMPARE(laptop.desk.book().kit->erased, 2);
        QCOMPARE(laptop.desk.book().kit->stayed, 1);
    }

    void whoIsNoSupervisorPacksNothing()
    {
        Laptop laptop;
        laptop.choose({11});
        laptop.counter.sessions.signOut();
        laptop.counter.settle();
        QVERIFY(!laptop.desk.isRead());
        QVERIFY(laptop.desk.book().persons.empty()); // what he saw is gone
        laptop.signIn(u"somjai"_s);
        QVERIFY(laptop.desk.maySee());
        QCOMPARE(laptop.desk.book().persons.size(), 1u);
        QVERIFY(!laptop.desk.mayPack());
        laptop.fetch();
        QVERIFY(laptop.counter.centre.fetched.isEmpty());
        laptop.choose({12});
        QCOMPARE(laptop.failures.back().code, FailureCode::RoleMissing);
    }

    void anAnswerAfterSigningOutChangesNothing()
    {
        Laptop laptop;
        laptop.choose({11, 12});
        laptop.counter.centre.silent = true;
        laptop.desk.fetch();
        QVERIFY(laptop.desk.isFetching());
        laptop.signIn(u"somjai"_s);
        QVERIFY(!laptop.desk.isFetching());
        QCOMPARE(laptop.desk.fetched(), 0);
    }
};

QTEST_GUILESS_MAIN(KitDeskTest)
#include "tst_kitdesk.moc"
