// The journals' entries by months: on PostgreSQL a table a month, made ahead of need; one entry at a place all the same.
#include "app/database/dialect.h"
#include "registry/server/months.h"
#include "tests/registry/counterday.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 aMonth = 31LL * 24 * 3600 * 1000;

bool onServer(RegistryWorld& world)
{
    return &world.db().dialect() == &database::postgresDialect();
}

} // namespace

class TestMonths : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCaseGoesOnInTheNextMonth()
    {
        CounterDay day;
        const QUuid id = day.upTo(5);
        QCOMPARE(day.lastTold(), u"accepted"_s);
        day.world.nowMs += aMonth;
        QCOMPARE(day.tells(day.payment(u"1301-69-R000001"_s), day.chief, id), u"accepted"_s);
        day.world.nowMs += aMonth;
        QCOMPARE(day.tells(day.payment(u"1301-69-R000002"_s), day.chief, id), u"rejected:TB-3001"_s); // it is paid
        const auto again = day.world.push(day.seat, day.counter.batch());
        QCOMPARE(again.answers.size(), day.counter.entries.size());
        for (const auto& answer : again.answers)
            QCOMPARE(answer.verdict, protocol::Verdict::Duplicate); // whatever month it came in
        QCOMPARE(day.world.count(onServer(day.world) ? u"SELECT count(DISTINCT tableoid) FROM entries"_s
                                                     : u"SELECT count(DISTINCT received_ms) FROM entries"_s),
                 3);
    }
    void monthsAreMadeAheadAndOnce()
    {
        RegistryWorld world; // has made its own
        const auto tables = [&] {
            return onServer(world) ? world.count(u"SELECT count(*) FROM pg_inherits WHERE inhparent = "
                                                 "'entries'::regclass"_s)
                                   : qint64(registry::monthsAhead + 1);
        };
        QCOMPARE(tables(), registry::monthsAhead + 1);
        QVERIFY(registry::makeMonths(world.db(), world.nowMs));
        QCOMPARE(tables(), registry::monthsAhead + 1);
        QVERIFY(registry::makeMonths(world.db(), world.nowMs + 2 * aMonth));
        QCOMPARE(tables(), onServer(world) ? registry::monthsAhead + 3 : registry::monthsAhead + 1);
    }
    void noSecondEntryStandsAtAPlace_data()
    {
        QTest::addColumn<qint64>("later");
        QTest::newRow("in the same month") << qint64(1);
        QTest::newRow("in another month") << aMonth;
    }
    void noSecondEntryStandsAtAPlace() // whatever program writes it
    {
        QFETCH(qint64, later);
        CounterDay day;
        day.lastTold();
        const qint64 before = day.world.count(u"SELECT count(*) FROM entries"_s);
        QVERIFY(!day.world.db().command(
            u"INSERT INTO entries SELECT journal, sequence, id, station, kind, version, at_ms, offset_s, officer, "
            "case_id, payload, previous, hash, signature, verdict, code, answered, received_ms + %1 FROM entries "
            "WHERE sequence = 3"_s.arg(later)));
        QVERIFY(!day.world.db().run(u"UPDATE journals SET sequence = 2"_s, {})); // the head goes forward only
        QVERIFY(!day.world.db().run(u"UPDATE entries SET code = 'x'"_s, {}));
        QVERIFY(!day.world.db().run(u"DELETE FROM entries"_s, {}));
        QCOMPARE(day.world.count(u"SELECT count(*) FROM entries"_s), before);
        QCOMPARE(day.tells(casework::SignedIn{}, day.chief), u"accepted"_s); // and the journal goes on
    }
};

QTEST_GUILESS_MAIN(TestMonths)
#include "test_months.moc"
