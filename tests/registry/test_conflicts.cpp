// What is true at two places at once goes before a supervisor; nothing is lost and nothing overwritten.
#include "registry/server/conflicts.h"
#include "registry/server/setup.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::casework;

namespace
{

/** Two offices, each with its stock. */
struct TwoOffices
{
    RegistryWorld world;
    Forger a{{u"1301"_s, 9001}, 1};
    Forger b{{u"5001"_s, 9101}, 2};
    QByteArray seatA, seatB;

    TwoOffices()
    {
        seatA = world.admit(a, 1, 100);
        seatB = world.admit(b, 1001, 100);
        world.putPerson(1);
        a.add(a.stock(1, 100), a.people.chief().id);
        b.add(b.stock(1001, 100), b.people.chief().id);
    }
    std::vector<protocol::FeedItem> feedOf(const QByteArray& seat, const QString& kind)
    {
        std::vector<protocol::FeedItem> items;
        for (const auto& item : world.pull(seat, 0).items) {
            if (item.kind == kind)
                items.push_back(item);
        }
        return items;
    }
};

} // namespace

class TestConflicts : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void twoOfficesIssuedForOnePersonOffLine()
    {
        TwoOffices two;
        two.a.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        two.b.wholeCase({.person = 1, .running = 1, .serial = u"TB00001001"_s});
        QVERIFY(!told(two.world.push(two.seatA, two.a.batch())).contains(u"conflict"_s));
        const auto answers = two.world.push(two.seatB, two.b.batch());
        QVERIFY2(told(answers, two.b.entries.size()).contains(u"issuedElsewhere"_s), qPrintable(told(answers)));
        const auto& with = answers.answers.back().with.front();
        QCOMPARE(with.office, u"1301"_s);
        QCOMPARE(with.serial, u"TB00000001"_s);
        // both cards stand, disputed; both offices are told
        QCOMPARE(two.world.count(u"SELECT count(*) FROM cards WHERE state = 0 AND disputed = 1"_s), 2);
        QVERIFY(!two.feedOf(two.seatA, u"conflict"_s).empty());
        QVERIFY(!two.feedOf(two.seatB, u"conflict"_s).empty());
        // asked again: the same conflict, with the same id
        const auto again = two.world.push(two.seatB, two.b.batch());
        QCOMPARE(again.answers.back().with.front().id, with.id);
    }
    void whoKnewOfTheOtherCardReplacesIt()
    {
        TwoOffices two;
        two.a.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        two.world.push(two.seatA, two.a.batch());
        two.b.wholeCase({.person = 1, .running = 1, .serial = u"TB00001001"_s, .lastSerial = u"TB00000001"_s});
        two.world.push(two.seatB, two.b.batch());
        QCOMPARE(two.world.count(u"SELECT count(*) FROM conflicts WHERE kind = 'issuedElsewhere'"_s), 0);
        QCOMPARE(
            two.world.count(u"SELECT count(*) FROM cards WHERE serial = 'TB00001001' AND state = 0 AND disputed = 0"_s),
            1);
    }
    void aCardIsShownThatWasReportedLostElsewhere()
    {
        TwoOffices two;
        two.a.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        two.a.entries.resize(two.a.entries.size() - 11); // opened, and reported lost
        two.world.push(two.seatA, two.a.batch());
        QCOMPARE(two.world.count(u"SELECT count(*) FROM cases WHERE lost_ms > 0"_s), 1);
        two.b.add(two.b.opening({.person = 1, .running = 1, .cardShown = true}), two.b.people.chief().id,
                  QUuid::createUuid());
        const auto answers = two.world.push(two.seatB, two.b.batch());
        QCOMPARE(told(answers, two.b.entries.size()), u"conflict+lostElsewhere"_s);
        QCOMPARE(answers.answers.back().with.front().office, u"1301"_s);
    }
    void theSameInTheOtherOrder()
    {
        TwoOffices two;
        two.b.add(two.b.opening({.person = 1, .running = 1, .cardShown = true}), two.b.people.chief().id,
                  QUuid::createUuid());
        two.world.push(two.seatB, two.b.batch());
        two.a.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        const auto answers = two.world.push(two.seatA, two.a.batch());
        QVERIFY2(told(answers).contains(u"conflict+lostElsewhere"_s), qPrintable(told(answers)));
    }
    void anOfficersActsAfterHisAccessEnded()
    {
        TwoOffices two;
        const auto clerk = two.a.people.clerk();
        QVERIFY(registry::revokeOfficer(two.world.db(), clerk.citizenId, u"dismissed"_s, two.a.nowMs + 5000,
                                        two.world.nowMs));
        const QUuid before = QUuid::createUuid();
        two.a.add(two.a.opening({.person = 1, .running = 1}), clerk.id, before);
        two.a.nowMs += 10'000; // and the counter, off-line, did not know
        two.a.add(SignedIn{}, clerk.id);
        two.a.add(two.a.request(), clerk.id, before);
        const auto answers = two.world.push(two.seatA, two.a.batch());
        const auto last = two.a.entries.size();
        QCOMPARE(told(answers, last - 2), u"accepted"_s);
        QCOMPARE(told(answers, last - 1), u"accepted"_s); // that he came is no act in the person's matter
        QCOMPARE(told(answers, last), u"conflict+officerRevoked"_s);
        QCOMPARE(two.feedOf(two.seatA, u"officer"_s).size(), 4U);
        QCOMPARE(two.feedOf(two.seatB, u"officer"_s).size(), 3U); // another office's officers are not its business
    }
    void thePersonWasChangedMeanwhile()
    {
        TwoOffices two;
        CaseOpened opening = two.a.opening({.person = 1, .running = 1});
        opening.applicant.nameTh = *domain::PersonName::make(u"นาย"_s, u"เดิม"_s, {}, u"ตัวอย่าง"_s);
        two.a.add(opening, two.a.people.chief().id, QUuid::createUuid());
        QCOMPARE(told(two.world.push(two.seatA, two.a.batch()), two.a.entries.size()), u"conflict+personChanged"_s);
        two.a.add(two.a.opening({.person = 77, .running = 2}), two.a.people.chief().id, QUuid::createUuid());
        QCOMPARE(told(two.world.push(two.seatA, two.a.batch()), two.a.entries.size()),
                 u"conflict+personUnregistered"_s);
    }
    void conflictsAreListedForWhoeverDecides()
    {
        TwoOffices two;
        two.a.add(two.a.opening({.person = 77, .running = 1}), two.a.people.chief().id, QUuid::createUuid());
        two.world.push(two.seatA, two.a.batch());
        const auto open = registry::openConflicts(two.world.db());
        QVERIFY(open.has_value());
        QCOMPARE(open->size(), 1U);
        QCOMPARE(open->front().kind, protocol::ConflictKind::PersonUnregistered);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "test_conflicts.moc"
