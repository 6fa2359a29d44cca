// Every rule that a changed counter could leave out is asked again.
#include "tests/registry/counterday.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::casework;
using domain::Baht;

class TestRules : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aForgedRoleGivesNothing()
    {
        CounterDay day;
        Officer clerk = day.counter.people.clerk();
        clerk.roles = {Role::Officer, Role::Approver, Role::Supervisor, Role::Administrator};
        QCOMPARE(day.tells(OfficerAdded{clerk}, day.chief), u"rejected:TB-7040"_s);
        const QUuid id = day.upTo(9);
        QCOMPARE(day.tells(Approved{}, day.clerk, id), u"rejected:TB-3003"_s);
    }
    void whoIsNotRegisteredDoesNothing()
    {
        CounterDay day;
        Officer stranger = day.counter.people.clerk();
        stranger.id = QUuid::createUuid();
        stranger.citizenId = citizenDigits(8000);
        QCOMPARE(day.tells(OfficerAdded{stranger}, day.chief), u"rejected:TB-7040"_s);
        QCOMPARE(day.tells(SignedIn{}, stranger.id), u"rejected:TB-7038"_s);
    }
    void onePersonHasOneAccount()
    {
        CounterDay day;
        Officer second = day.counter.people.chief();
        second.id = QUuid::createUuid();
        second.roles = Role::Officer;
        QCOMPARE(day.tells(OfficerAdded{second}, day.chief), u"rejected:TB-7041"_s);
    }
    void anOfficerWhoseAccessTheOfficeEndedDoesNothing()
    {
        CounterDay day;
        Officer clerk = day.counter.people.clerk();
        clerk.revoked = true;
        QCOMPARE(day.tells(OfficerAdded{clerk}, day.chief), u"accepted"_s);
        QCOMPARE(day.tells(SignedIn{}, day.clerk), u"rejected:TB-7039"_s);
    }
    void nobodyApprovesHisOwnCase()
    {
        CounterDay day;
        const QUuid id = day.upTo(9);
        QCOMPARE(day.tells(Approved{}, day.chief, id), u"rejected:TB-3003"_s);
        Forger& counter = day.counter;
        // the approver had a hand in it
        counter.entries.pop_back();
        CounterDay other;
        const QUuid his = QUuid::createUuid();
        other.counter.add(other.counter.opening({.person = 1, .running = 1}), other.approver, his);
        other.counter.add(other.counter.request(), other.approver, his);
        QCOMPARE(other.lastTold(), u"accepted"_s);
        QCOMPARE(other.tells(Approved{}, other.approver, his), u"rejected:TB-3002"_s);
    }
    void aFineIsNotAboveTheMaximum()
    {
        CounterDay day;
        const QUuid id = day.upTo(4);
        QCOMPARE(day.tells(fine(100'000), day.chief, id), u"rejected:TB-3004"_s);
    }
    void theMaximumIsTheRegistrysAndNotTheCounters()
    {
        CounterDay day;
        const QUuid id = day.upTo(1);
        RequestDecided raised = day.counter.request();
        raised.fine.most = Baht::ofBaht(100'000);
        QCOMPARE(day.tells(raised, day.chief, id), u"rejected:TB-7046"_s);
        RequestDecided cheap = day.counter.request();
        cheap.fee = Baht();
        QCOMPARE(day.tells(cheap, day.chief, id), u"rejected:TB-7046"_s);
    }
    void receiptNumbersHaveNoGaps()
    {
        CounterDay day;
        const QUuid id = day.upTo(5);
        QCOMPARE(day.tells(day.payment(u"1301-69-R000002"_s), day.chief, id), u"rejected:TB-7044"_s);
        QCOMPARE(day.tells(day.payment(u"5001-69-R000003"_s), day.chief, id), u"rejected:TB-7044"_s);
        // the number that leapt is used up
        QCOMPARE(day.tells(day.payment(u"1301-69-R000003"_s), day.chief, id), u"accepted"_s);
    }
    void caseNumbersHaveNoGaps()
    {
        CounterDay day;
        QCOMPARE(day.tells(day.counter.opening({.person = 1, .running = 7}), day.chief, QUuid::createUuid()),
                 u"rejected:TB-7044"_s);
    }
    void aPersonHasOneOpenCaseAtAnOffice()
    {
        CounterDay day;
        day.upTo(2);
        QCOMPARE(day.tells(day.counter.opening({.person = 1, .running = 2}), day.chief, QUuid::createUuid()),
                 u"rejected:TB-7045"_s);
    }
    void aCaseIsOpenedOnce()
    {
        CounterDay day;
        const QUuid id = day.upTo(2);
        QCOMPARE(day.tells(day.counter.opening({.person = 2, .running = 2}), day.chief, id), u"rejected:TB-3001"_s);
        QCOMPARE(day.tells(day.counter.opening({.person = 2, .running = 3}), day.chief), u"rejected:TB-7030"_s);
    }
    void blankCardsAreAllottedAndUsedOnce()
    {
        CounterDay day;
        QCOMPARE(day.tells(day.counter.stock(90, 20), day.chief), u"rejected:TB-7048"_s);  // received already
        QCOMPARE(day.tells(day.counter.stock(990, 20), day.chief), u"rejected:TB-7047"_s); // beyond the allotment
        QCOMPARE(day.tells(day.counter.stock(101, 10), day.clerk), u"rejected:TB-3003"_s); // not his to do
        const QUuid id = day.upTo(10);
        QCOMPARE(day.tells(BlankDrawn{u"TB00000500"_s}, day.chief, id), u"rejected:TB-7049"_s); // never received
        QCOMPARE(day.tells(BlankDrawn{u"TB00000001"_s}, day.chief, id), u"accepted"_s);
        QCOMPARE(day.tells(CardSpoiled{u"TB00000001"_s, u"TB-2105"_s}, day.chief, id), u"accepted"_s);
        QCOMPARE(day.tells(BlankDrawn{u"TB00000001"_s}, day.chief, id), u"rejected:TB-7049"_s); // used
    }
    void noEntryIsDatedBeforeTheLast()
    {
        CounterDay day;
        day.counter.nowMs -= 3600'000;
        QCOMPARE(day.tells(SignedIn{}, day.chief), u"rejected:TB-7036"_s);
    }
    void noCardIsHandedOverBeforeItWasReadBack()
    {
        CounterDay day;
        const QUuid id = day.upTo(11);
        QCOMPARE(day.tells(handOver(), day.chief, id), u"rejected:TB-3014"_s);
        CardWritten differs = written(u"TB00000001"_s);
        differs.readBackSha256 = QByteArray(32, 'g');
        QCOMPARE(day.tells(differs, day.chief, id), u"rejected:TB-2105"_s);
    }
    void whatDoesNotOpenStandsWithoutEffect()
    {
        CounterDay day;
        day.counter.payloadKey = QByteArray(32, 'k');
        QCOMPARE(day.tells(SignedIn{}, day.chief), u"rejected:TB-7037"_s);
        day.counter.payloadKey = QByteArray(32, 101);
        protocol::Entry& entry = day.counter.add(SignedIn{}, day.chief);
        entry.kind = u"caseOpened"_s;
        signAnew(entry, day.counter.key);
        QCOMPARE(day.lastTold(), u"rejected:TB-7037"_s); // the seal is bound to the kind
        QCOMPARE(day.tells(SignedIn{}, day.chief), u"accepted"_s);
    }
    void aRefusedCaseHasNoFurtherActs()
    {
        CounterDay day;
        const QUuid id = QUuid::createUuid();
        day.counter.add(day.counter.opening({.person = 1, .running = 9}), day.chief, id);
        QCOMPARE(day.tells(day.counter.request(), day.chief, id), u"rejected:TB-3001"_s);
        QCOMPARE(day.world.count(u"SELECT count(*) FROM cases"_s), 0);
    }
    void aJournalOfAnotherOfficeIsRefused()
    {
        RegistryWorld world;
        Forger counter({u"1301"_s, 9001}, 1);
        Forger pretends({u"5001"_s, 9001}, 2);
        const_cast<QString&>(counter.people.office) = u"1301"_s;
        counter.entries = pretends.entries;
        counter.payloadKey = pretends.payloadKey;
        counter.key = pretends.key;
        const QByteArray seat = world.admit(counter);
        QCOMPARE(told(world.push(seat, counter.batch()), 1), u"rejected:TB-7042"_s);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
