// Conflicts decided: two offices must agree, or the registry's administrator decides; the cards follow, and both offices are told.
#include "app/casework/actvalues.h"
#include "registry/server/conflicts.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::casework;

namespace
{

/** Two offices that handed a card to one person, without knowing of each other; and a third that has nothing to do with it. */
struct TwoCards
{
    RegistryWorld world;
    Forger a{{u"1301"_s, 9001}, 1}, b{{u"5001"_s, 9101}, 2}, c{{u"7001"_s, 9201}, 3};
    QByteArray seatA, seatB, seatC;
    QUuid conflict;

    TwoCards()
    {
        seatA = world.admit(a, 1, 100);
        seatB = world.admit(b, 1001, 100);
        seatC = world.admit(c, 2001, 100);
        world.putPerson(1);
        a.add(a.stock(1, 100), a.people.chief().id);
        b.add(b.stock(1001, 100), b.people.chief().id);
        a.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        b.wholeCase({.person = 1, .running = 1, .serial = u"TB00001001"_s});
        world.push(seatA, a.batch());
        conflict = world.push(seatB, b.batch()).answers.back().with.front().id;
        world.push(seatC, c.batch());
    }
    QString tells(Forger& counter, const QByteArray& seat, ConflictChoice choice, const QUuid& id)
    {
        counter.add(ConflictDecided{id, choice, u"ตรวจแล้ว"_s}, counter.people.chief().id);
        return told(world.push(seat, counter.batch()), counter.entries.size());
    }
    QString fromA(ConflictChoice choice) { return tells(a, seatA, choice, conflict); }
    QString fromB(ConflictChoice choice) { return tells(b, seatB, choice, conflict); }
    /** The last that an office was told of the conflict. */
    protocol::ConflictRecord toldOf(const QByteArray& seat)
    {
        protocol::ConflictRecord last;
        for (const auto& item : world.pull(seat, 0).items) {
            if (item.kind == u"conflict"_s)
                last = *protocol::recordOf<protocol::ConflictRecord>(item.body);
        }
        return last;
    }
    /** "active", "withdrawn disputed", … */
    QString card(const QString& serial)
    {
        const auto found = world.db().one<QString>(
            u"SELECT state, disputed FROM cards WHERE serial = ?"_s, {serial}, [](const database::Row& row) {
                const QStringList words{u"active"_s, u"replaced"_s, u"lost"_s, u"withdrawn"_s};
                return words[row.small(0)] + (row.small(1) != 0 ? u" disputed"_s : QString());
            });
        return found && *found ? **found : u"none"_s;
    }
    QString lastSerial()
    {
        const auto bytes = world.db().one<QByteArray>(u"SELECT record FROM persons WHERE citizen = ?"_s,
                                                      {citizenDigits(1)}, [](const auto& row) { return row.bytes(0); });
        const auto record = protocol::recordOf<protocol::PersonRecord>(**bytes);
        return codec::Codec<RegisterFacts>::unpack(record->facts)->lastSerial;
    }
};

} // namespace

class TestDecisions : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void twoOfficesThatAgreeSettleIt()
    {
        TwoCards two;
        QCOMPARE(two.lastSerial(), u"TB00000001"_s);
        QCOMPARE(two.fromA(ConflictChoice::OthersStands), u"accepted"_s);
        // the other supervisor sees what was said; nothing has changed
        QVERIFY(!two.toldOf(two.seatB).settled);
        QCOMPARE(two.toldOf(two.seatB).decision, u"1301: 5001: ตรวจแล้ว"_s);
        QCOMPARE(two.card(u"TB00000001"_s), u"active disputed"_s);
        QCOMPARE(two.fromB(ConflictChoice::OursStands), u"accepted"_s);
        QCOMPARE(two.card(u"TB00000001"_s), u"withdrawn"_s);
        QCOMPARE(two.card(u"TB00001001"_s), u"active"_s);
        QCOMPARE(two.lastSerial(), u"TB00001001"_s); // the register had known of the other one only
        for (const QByteArray& seat : {two.seatA, two.seatB}) {
            QVERIFY(two.toldOf(seat).settled);
            QCOMPARE(two.toldOf(seat).decision, u"1301: 5001: ตรวจแล้ว\n5001: 5001: ตรวจแล้ว"_s);
        }
        QCOMPARE(registry::openConflicts(two.world.db())->size(), 0U);
        // the offices that hold a case of the person have the cards' new state
        int withdrawn = 0;
        for (const auto& item : two.world.pull(two.seatA, 0).items) {
            const auto status = protocol::recordOf<protocol::CardStatus>(item.body);
            withdrawn += status && status->state == protocol::CardState::Withdrawn ? 1 : 0;
        }
        QCOMPARE(withdrawn, 1);
        QCOMPARE(two.fromA(ConflictChoice::OursStands), u"rejected:TB-7052"_s);
    }
    void theFirstCardMayStand()
    {
        TwoCards two;
        QCOMPARE(two.fromB(ConflictChoice::OthersStands), u"accepted"_s);
        QCOMPARE(two.fromA(ConflictChoice::OursStands), u"accepted"_s);
        QCOMPARE(two.card(u"TB00000001"_s), u"active"_s);
        QCOMPARE(two.card(u"TB00001001"_s), u"withdrawn"_s);
        QCOMPARE(two.lastSerial(), u"TB00000001"_s);
    }
    void officesThatDisagreeLeaveItToTheAdministrator_data()
    {
        QTest::addColumn<ConflictChoice>("a");
        QTest::addColumn<ConflictChoice>("b");
        QTest::newRow("each its own") << ConflictChoice::OursStands << ConflictChoice::OursStands;
        QTest::newRow("each the other's") << ConflictChoice::OthersStands << ConflictChoice::OthersStands;
        QTest::newRow("one takes note") << ConflictChoice::Noted << ConflictChoice::OursStands;
        QTest::newRow("both take note") << ConflictChoice::Noted << ConflictChoice::Noted;
    }
    void officesThatDisagreeLeaveItToTheAdministrator()
    {
        QFETCH(ConflictChoice, a);
        QFETCH(ConflictChoice, b);
        TwoCards two;
        QCOMPARE(two.fromA(a), u"accepted"_s);
        QCOMPARE(two.fromB(b), u"accepted"_s);
        QCOMPARE(two.card(u"TB00000001"_s), u"active disputed"_s);
        QCOMPARE(two.card(u"TB00001001"_s), u"active disputed"_s);
        QVERIFY(!two.toldOf(two.seatA).settled);
        QCOMPARE(two.fromA(ConflictChoice::OthersStands), u"rejected:TB-7052"_s); // each office decides once
        const auto rules = [&](const QString& stands) {
            return codeOf(registry::ruleOnConflict(two.world.db(), two.world.keys(),
                                                   {two.conflict, stands, u"ตามหลักฐาน"_s}, two.world.nowMs));
        };
        QCOMPARE(rules(u"7001"_s), domain::FailureCode::ConflictNotOpen);
        QCOMPARE(rules(u"none"_s), domain::FailureCode::ConflictNotOpen); // one of the two cards must stand
        QCOMPARE(rules(u"5001"_s), std::nullopt);
        QCOMPARE(two.card(u"TB00000001"_s), u"withdrawn"_s);
        QCOMPARE(two.card(u"TB00001001"_s), u"active"_s);
        QVERIFY(two.toldOf(two.seatA).settled);
        QVERIFY(two.toldOf(two.seatB).decision.endsWith(u"registry: 5001: ตามหลักฐาน"_s));
        QCOMPARE(rules(u"5001"_s), domain::FailureCode::ConflictNotOpen);
    }
    void onlyWhomItConcernsDecides()
    {
        TwoCards two;
        QCOMPARE(two.tells(two.c, two.seatC, ConflictChoice::OursStands, two.conflict), u"rejected:TB-7052"_s);
        QCOMPARE(two.tells(two.a, two.seatA, ConflictChoice::OursStands, QUuid::createUuid()), u"rejected:TB-7052"_s);
        two.a.add(ConflictDecided{two.conflict, ConflictChoice::OursStands, u"ตรวจแล้ว"_s}, two.a.people.clerk().id);
        QCOMPARE(told(two.world.push(two.seatA, two.a.batch()), two.a.entries.size()), u"rejected:TB-3003"_s);
        QCOMPARE(two.world.count(u"SELECT count(*) FROM conflict_decisions"_s), 0);
        QCOMPARE(two.fromA(ConflictChoice::OursStands), u"accepted"_s);
        QVERIFY(!two.world.db().run(u"UPDATE conflict_decisions SET side = 2"_s, {})); // whatever program writes it
    }
    void whatConcernsOneOfficeIsSettledByIt()
    {
        TwoCards two;
        two.c.add(two.c.opening({.person = 77, .running = 1}), two.c.people.chief().id, QUuid::createUuid());
        const auto answers = two.world.push(two.seatC, two.c.batch());
        const QUuid id = answers.answers.back().with.front().id;
        QCOMPARE(two.tells(two.c, two.seatC, ConflictChoice::Noted, id), u"accepted"_s);
        QVERIFY(two.toldOf(two.seatC).settled);
        QCOMPARE(two.tells(two.c, two.seatC, ConflictChoice::Noted, id), u"rejected:TB-7052"_s);
    }
    void aCardThatWasShownAfterItsLossIsInForceAgain()
    {
        TwoCards two;
        Forger& a = two.a;
        // a card of the register, reported lost at one office and shown at another
        QVERIFY(two.world.db().run(
            u"INSERT INTO cards (serial, citizen, office, journal, entry, issued_ms, state, since_ms, disputed) "
            "VALUES ('TB00009999', ?, '1301', 0, ?, 1, 0, 1, 0)"_s,
            {citizenDigits(3), QByteArray(32, 'e')}));
        two.world.putPerson(3);
        const QUuid lost = QUuid::createUuid();
        a.add(a.opening({.person = 3, .running = 2}), a.people.chief().id, lost);
        a.add(a.request(), a.people.chief().id, lost);
        QCOMPARE(told(two.world.push(two.seatA, a.batch()), a.entries.size()), u"accepted"_s);
        QCOMPARE(two.card(u"TB00009999"_s), u"lost"_s);
        two.b.nowMs = a.nowMs;
        two.b.add(two.b.opening({.person = 3, .running = 2, .cardShown = true}), two.b.people.chief().id,
                  QUuid::createUuid());
        const auto answers = two.world.push(two.seatB, two.b.batch());
        QCOMPARE(told(answers, two.b.entries.size()), u"conflict+lostElsewhere"_s);
        two.conflict = answers.answers.back().with.front().id;
        QCOMPARE(two.fromA(ConflictChoice::OthersStands), u"accepted"_s);
        QCOMPARE(two.card(u"TB00009999"_s), u"lost"_s);
        QCOMPARE(two.fromB(ConflictChoice::OursStands), u"accepted"_s);
        QCOMPARE(two.card(u"TB00009999"_s), u"active"_s);
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "test_decisions.moc"
