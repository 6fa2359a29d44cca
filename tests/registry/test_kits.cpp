// Field kits at the registry: asked again with its own books, and kept.
#include "tests/registry/counterday.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::casework;

namespace
{

/** What a laptop with a hundred cards and fifty numbers takes along. */
KitPacked kit(int persons = 3, int cards = 40, int receipts = 50)
{
    return {u"หมู่ 4"_s, persons, u"TB00000001"_s, cards, 5001, receipts};
}
const ReceiptRangeSet fifty{.station = 1, .fiscalYear = 2569, .first = 5001, .last = 5050};

} // namespace

class TestKits : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aKitGoesOutAndComesBack()
    {
        CounterDay day;
        QCOMPARE(day.tells(fifty, day.chief), u"accepted"_s);
        QCOMPARE(day.tells(KitReturned{40, {}}, day.chief), u"rejected:TB-7113"_s); // none is out
        QCOMPARE(day.tells(kit(), day.chief), u"accepted"_s);
        QCOMPARE(day.tells(kit(), day.chief), u"rejected:TB-7113"_s);
        QCOMPARE(day.world.count(u"SELECT cards FROM kits WHERE returned_ms = 0"_s), 40);
        QCOMPARE(day.tells(KitReturned{38, u"ขาดสอง"_s}, day.chief), u"accepted"_s);
        QCOMPARE(day.world.count(u"SELECT cards_back FROM kits WHERE returned_ms > 0"_s), 38);
        QCOMPARE(day.tells(KitReturned{38, {}}, day.chief), u"rejected:TB-7113"_s);
        QCOMPARE(day.tells(kit(5), day.chief), u"accepted"_s); // the next one
        QCOMPARE(day.world.count(u"SELECT count(*) FROM kits"_s), 2);
        QCOMPARE(day.world.count(u"SELECT persons FROM kits WHERE returned_ms = 0"_s), 5);
    }

    void whatTheJournalDoesNotHaveIsNotTakenAlong_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("receipts");
        QTest::addColumn<QString>("answer");
        QTest::newRow("all there is") << 1 << 100 << 50 << u"accepted"_s;
        QTest::newRow("nobody") << 0 << 1 << 1 << u"rejected:TB-7112"_s;
        QTest::newRow("a card too many") << 1 << 101 << 50 << u"rejected:TB-7112"_s;
        QTest::newRow("a number too many") << 1 << 100 << 51 << u"rejected:TB-7112"_s;
        QTest::newRow("people only") << 1 << 0 << 0 << u"accepted"_s;
    }
    void whatTheJournalDoesNotHaveIsNotTakenAlong()
    {
        QFETCH(int, persons);
        QFETCH(int, cards);
        QFETCH(int, receipts);
        CounterDay day;
        QCOMPARE(day.tells(fifty, day.chief), u"accepted"_s);
        QTEST(day.tells(kit(persons, cards, receipts), day.chief), "answer");
    }

    void usedCardsAndNumbersAreNotThereAnyMore()
    {
        CounterDay day;
        QCOMPARE(day.tells(fifty, day.chief), u"accepted"_s);
        const QUuid id = day.upTo(5);
        QCOMPARE(day.tells(day.payment(u"1301-69-R005001"_s), day.chief, id), u"accepted"_s);
        QCOMPARE(day.tells(kit(1, 1, 50), day.chief), u"rejected:TB-7112"_s);
        QCOMPARE(
            day.tells(StockReturned{u"TB00000091"_s, 10, u"ชำรุด"_s, second(day.counter.people.approver())}, day.chief),
            u"accepted"_s);
        QCOMPARE(day.tells(kit(1, 91, 49), day.chief), u"rejected:TB-7112"_s);
        QCOMPARE(day.tells(kit(1, 90, 49), day.chief), u"accepted"_s);
    }

    void aStationWithoutRangeTakesNoNumbers()
    {
        CounterDay day;
        QCOMPARE(day.tells(kit(1, 1, 1), day.chief), u"rejected:TB-7112"_s);
        QCOMPARE(day.tells(kit(1, 1, 0), day.chief), u"accepted"_s);
    }

    void onlyASupervisorsActStands()
    {
        CounterDay day;
        QCOMPARE(day.tells(kit(1, 1, 0), day.clerk), u"rejected:TB-3003"_s);
        QCOMPARE(day.tells(kit(1, 1, 0), day.chief), u"accepted"_s);
        QCOMPARE(day.tells(KitReturned{1, {}}, day.approver), u"rejected:TB-3003"_s);
        QCOMPARE(day.world.count(u"SELECT count(*) FROM kits WHERE returned_ms = 0"_s), 1);
    }

    void eachStationHasAKitOfItsOwn()
    {
        CounterDay day;
        QCOMPARE(day.tells(kit(1, 1, 0), day.chief), u"accepted"_s);
        Forger laptop({u"1301"_s, 9001}, 2);
        const QByteArray seat = day.world.enrol(laptop);
        const auto tells = [&](const Act& act) {
            laptop.add(act, day.chief);
            return told(day.world.push(seat, laptop.batch()), laptop.entries.size());
        };
        QCOMPARE(tells(kit(1, 1, 0)), u"rejected:TB-7112"_s); // it has no cards
        QCOMPARE(tells(kit(1, 0, 0)), u"accepted"_s);
        QCOMPARE(tells(KitReturned{0, {}}), u"accepted"_s);
        QCOMPARE(day.world.count(u"SELECT count(*) FROM kits WHERE returned_ms = 0"_s), 1);
    }

    void askedAgainItIsOneKit()
    {
        CounterDay day;
        QCOMPARE(day.tells(kit(1, 1, 0), day.chief), u"accepted"_s);
        const QString again = day.lastTold(); // the same batch
        QVERIFY2(again.startsWith(u"duplicate"_s), qPrintable(again));
        QCOMPARE(day.world.count(u"SELECT count(*) FROM kits"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestKits)
#include "test_kits.moc"
