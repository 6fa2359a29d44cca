// The journals' entries by months: on PostgreSQL a table a month, made ahead of need; one entry at a place all the same.
#include "app/database/dialect.h"
#include "registry/server/months.h"
#include "tests/registry/counterday.h"
#include "tests/support/quiettest.h"

#include <QDateTime>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 aMonth = 31LL * 24 * 3600 * 1000;

/** Entries once more, at other places. */
QString copyOf(const QString& sequence, const QString& which, const QString& table, qint64 later = 1)
{
    return u"INSERT INTO %1 SELECT journal, %2, id, station, kind, version, at_ms, offset_s, officer, case_id, "
           u"payload, "
           "previous, hash, signature, verdict, code, answered, received_ms + %3 FROM entries WHERE %4"_s
               .arg(table, sequence)
               .arg(later)
               .arg(which);
}

bool onServer(RegistryWorld& world)
{
    return world.db().dialect().isServer();
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
        QVERIFY(!day.world.db().command(copyOf(u"sequence"_s, u"sequence = 3"_s, u"entries"_s, later)));
        if (onServer(day.world)) { // nor does one that names the month's own table
            const QString month =
                u"entries_"_s + QDateTime::fromMSecsSinceEpoch(day.world.nowMs, Qt::UTC).toString(u"yyyy_MM"_s);
            QVERIFY(!day.world.db().command(copyOf(u"sequence"_s, u"sequence = 3"_s, month)));
        }
        QVERIFY(!day.world.db().run(u"UPDATE journals SET sequence = 2"_s, {})); // the head goes forward only
        QVERIFY(!day.world.db().run(u"DELETE FROM journals"_s, {}));
        QVERIFY(!day.world.db().run(u"UPDATE entries SET code = 'x'"_s, {}));
        QVERIFY(!day.world.db().run(u"DELETE FROM entries"_s, {}));
        QCOMPARE(day.world.count(u"SELECT count(*) FROM entries"_s), before);
        QCOMPARE(day.tells(casework::SignedIn{}, day.chief), u"accepted"_s); // and the journal goes on
    }
    void manyAtOnceFollowWithoutAGap() // on PostgreSQL, which has no other bond between the months
    {
        CounterDay day;
        day.lastTold();
        if (!onServer(day.world))
            return;
        auto& db = day.world.db();
        const qint64 last = day.world.count(u"SELECT count(*) FROM entries"_s);
        QVERIFY(last >= 4);
        const QString end = QString::number(last);
        QVERIFY(!db.command(copyOf(u"sequence + 1 + "_s + end, u"sequence <= 2"_s, u"entries"_s))); // one is left out
        QVERIFY(!db.command(copyOf(u"%1 + CASE sequence WHEN 1 THEN 1 ELSE 3 END"_s.arg(end), u"sequence <= 2"_s,
                                   u"entries"_s)));                                      // between them
        QVERIFY(!db.command(copyOf(u"1 + "_s + end, u"sequence <= 2"_s, u"entries"_s))); // two at a place
        QVERIFY(!db.command(
            u"INSERT INTO entries SELECT 77, 1, id, station, kind, version, at_ms, offset_s, officer, case_id, "
            "payload, previous, hash, signature, verdict, code, answered, received_ms FROM entries WHERE "
            "sequence = 1"_s)); // a journal that is not there
        QCOMPARE(day.world.count(u"SELECT count(*) FROM entries"_s), last);
        QVERIFY(db.command(copyOf(u"sequence + "_s + end, u"sequence <= 3"_s, u"entries"_s)));
        QCOMPARE(day.world.count(u"SELECT sequence FROM journals"_s), last + 3);
    }
};

QTEST_GUILESS_MAIN(TestMonths)
#include "test_months.moc"
