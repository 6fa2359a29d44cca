// The office's books, asked again: two people, receipts and their ranges, days, cards sent back.
#include "registry/server/setup.h"
#include "tests/registry/counterday.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::casework;
using domain::Baht;

namespace
{

QString receipt(int running)
{
    return u"1301-69-R%1"_s.arg(running, 6, 10, QLatin1Char('0'));
}
ReceiptRangeSet range(int station, int first, int last)
{
    return {.station = station, .fiscalYear = 2569, .first = first, .last = last};
}
/** A day's end at which everything is as expected but for so many baht. */
DayClosed closing(QDate day, int missing = 0)
{
    return {.day = day,
            .cash = {{Baht::ofBaht(100), 5}},
            .cards = 100,
            .explanation = missing == 0 ? QString() : u"ขาด"_s,
            .expected = {.cash = Baht::ofBaht(500 + missing), .cards = 100}};
}
const QDate monday(2026, 3, 16);

} // namespace

class TestBooks : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aVoidedReceiptsCaseIsPaidASecondTime()
    {
        CounterDay day;
        const QUuid id = day.upTo(6);
        const Second second = tests::second(day.counter.people.approver());
        QCOMPARE(day.lastTold(), u"accepted"_s);
        QCOMPARE(day.tells(ReceiptVoided{receipt(1), u"พิมพ์ผิด"_s, second}, day.chief, id), u"accepted"_s);
        QCOMPARE(day.tells(ReceiptVoided{receipt(1), u"อีกครั้ง"_s, second}, day.chief, id), u"rejected:TB-3084"_s);
        QCOMPARE(day.tells(day.payment(receipt(1)), day.chief, id), u"rejected:TB-7044"_s); // the number is used
        QCOMPARE(day.tells(day.payment(receipt(2)), day.chief, id), u"accepted"_s);
        QCOMPARE(day.world.count(u"SELECT count(*) FROM receipts"_s), 2);
        QCOMPARE(day.world.count(u"SELECT voided FROM receipts WHERE number = '1301-69-R000001'"_s),
                 qint64(day.counter.entries.size() - 3));
        QCOMPARE(day.world.count(u"SELECT voided FROM receipts WHERE number = '1301-69-R000002'"_s), 0);
        QVERIFY(!day.world.db().run(u"UPDATE receipts SET voided = 0"_s, {}));
        QVERIFY(!day.world.db().run(u"DELETE FROM receipts"_s, {}));
    }
    void theSecondPersonIsSomebodyElseOnTheRoll()
    {
        CounterDay day;
        const auto back = [](const Second& second) { return StockReturned{u"TB00000091"_s, 1, u"ชำรุด"_s, second}; };
        QCOMPARE(day.tells(back({}), day.chief), u"rejected:TB-3071"_s);
        QCOMPARE(day.tells(back({QUuid::createUuid(), u"ใครก็ไม่รู้"_s}), day.chief), u"rejected:TB-7050"_s);
        QCOMPARE(day.tells(back(second(day.counter.people.chief())), day.chief), u"rejected:TB-7050"_s);
        QCOMPARE(day.tells(ClockAccepted{.reason = u"เครื่องใหม่"_s, .second = {QUuid::createUuid(), {}}}, day.chief),
                 u"rejected:TB-7050"_s);
        // neither of the two is a supervisor
        QCOMPARE(day.tells(ClockAccepted{.reason = u"เครื่องใหม่"_s, .second = second(day.counter.people.approver())},
                           day.clerk),
                 u"rejected:TB-3073"_s);
        // his access ended, and then theirs of the office
        const Officer approver = day.counter.people.approver();
        QVERIFY(registry::revokeOfficer(day.world.db(), approver.citizenId, u"ย้าย"_s, day.counter.nowMs + 5000,
                                        day.world.nowMs));
        QCOMPARE(day.tells(back(second(approver)), day.chief), u"accepted"_s);
        day.counter.nowMs += 10'000;
        QCOMPARE(day.tells(back(second(approver)), day.chief), u"rejected:TB-7050"_s);
        Officer clerk = day.counter.people.clerk();
        clerk.revoked = true;
        QCOMPARE(day.tells(OfficerAdded{clerk}, day.chief), u"accepted"_s);
        QCOMPARE(day.tells(back(second(clerk)), day.chief), u"rejected:TB-7050"_s);
    }
    void whoSawTheHandIsOnTheRoll()
    {
        CounterDay day;
        const QUuid id = day.upTo(2);
        day.counter.add(FingerExcepted{devices::Finger::LeftIndex, FingerReason::Missing, {}}, day.chief, id);
        QCOMPARE(day.tells(FingersConfirmed{}, QUuid::createUuid(), id), u"rejected:TB-7038"_s);
        QCOMPARE(day.tells(FingersConfirmed{}, day.chief, id), u"rejected:TB-2209"_s);
        QCOMPARE(day.tells(FingersConfirmed{}, day.clerk, id), u"accepted"_s);
    }
    void receiptNumbersComeFromTheStationsRange()
    {
        CounterDay day;
        QCOMPARE(day.tells(range(1, 101, 102), day.chief), u"accepted"_s);
        QCOMPARE(day.tells(range(1, 201, 300), day.chief), u"accepted"_s);
        const QUuid id = day.upTo(5);
        QCOMPARE(day.tells(day.payment(receipt(1)), day.chief, id), u"rejected:TB-7044"_s);
        QCOMPARE(day.tells(day.payment(receipt(101)), day.chief, id), u"accepted"_s);
        const QUuid other = day.upTo(5, 2, 2);
        QCOMPARE(day.tells(day.payment(receipt(103)), day.chief, other), u"rejected:TB-7044"_s); // beyond its end
        QCOMPARE(day.tells(day.payment(receipt(102)), day.chief, other), u"accepted"_s);
        const QUuid third = day.upTo(5, 3, 3);
        QCOMPARE(day.tells(day.payment(receipt(202)), day.chief, third), u"rejected:TB-7044"_s); // leapt
        QCOMPARE(day.tells(day.payment(receipt(203)), day.chief, third), u"accepted"_s);
    }
    void whoHasNoRangeStopsWhereAnothersBegins()
    {
        CounterDay day;
        QCOMPARE(day.tells(range(2, 2, 50), day.chief), u"accepted"_s);
        QCOMPARE(day.tells(day.payment(receipt(1)), day.chief, day.upTo(5)), u"accepted"_s);
        QCOMPARE(day.tells(day.payment(receipt(2)), day.chief, day.upTo(5, 2, 2)), u"rejected:TB-7044"_s);
    }
    void rangesDoNotOverlap()
    {
        CounterDay day;
        day.upTo(6);
        QCOMPARE(day.tells(range(1, 1, 50), day.chief), u"rejected:TB-7051"_s); // number 1 is written
        QCOMPARE(day.tells(range(1, 101, 200), day.chief), u"accepted"_s);
        QCOMPARE(day.tells(range(2, 200, 300), day.chief), u"rejected:TB-7051"_s);
        QCOMPARE(day.tells(range(2, 201, 300), day.clerk), u"rejected:TB-3003"_s); // not his to do
        // a laptop with a store of its own: what it writes from is its own, what the office has it keeps free
        Forger laptop({u"1301"_s, 9001}, 2);
        const QByteArray seat = day.world.enrol(laptop);
        const auto tells = [&](const Act& act) {
            laptop.add(act, day.chief);
            return told(day.world.push(seat, laptop.batch()), laptop.entries.size());
        };
        QCOMPARE(tells(range(1, 150, 160)), u"rejected:TB-7051"_s);
        QCOMPARE(tells(range(1, 1, 3)), u"rejected:TB-7051"_s); // written by the office
        QCOMPARE(tells(range(1, 1001, 1100)), u"accepted"_s);
        QCOMPARE(tells(range(9, 1, 1000)), u"accepted"_s);
        QCOMPARE(day.tells(range(1, 1100, 1200), day.chief), u"rejected:TB-7051"_s);
        QCOMPARE(day.tells(range(9, 1001, 1100), day.chief), u"accepted"_s);
    }
    void aClosedDayTakesNoEntry()
    {
        CounterDay day;
        QCOMPARE(day.tells(DayOpened{Baht::ofBaht(500), {}}, day.chief), u"accepted"_s);
        QCOMPARE(day.tells(DayOpened{Baht::ofBaht(500), {}}, day.chief), u"rejected:TB-3077"_s);
        const QUuid id = day.upTo(5);
        QCOMPARE(day.lastTold(), u"accepted"_s);
        QCOMPARE(day.tells(closing(monday.addDays(-1)), day.chief), u"rejected:TB-3078"_s);
        DayClosed alone = closing(monday, 20);
        QCOMPARE(day.tells(alone, day.chief), u"rejected:TB-3071"_s);
        alone.second = second(day.counter.people.approver());
        QCOMPARE(day.tells(alone, day.chief), u"accepted"_s);
        QCOMPARE(day.tells(day.payment(receipt(1)), day.chief, id), u"rejected:TB-3075"_s);
        QCOMPARE(day.tells(DayOpened{Baht::ofBaht(500), {}}, day.chief), u"rejected:TB-3075"_s);
        QCOMPARE(day.tells(SignedIn{}, day.chief), u"accepted"_s);
        day.counter.nowMs += 24 * 3600 * 1000LL;
        QCOMPARE(day.tells(day.payment(receipt(2)), day.chief, id), u"rejected:TB-3074"_s); // not opened yet
        QCOMPARE(day.tells(DayOpened{Baht::ofBaht(500), {}}, day.chief), u"accepted"_s);
        QCOMPARE(day.tells(day.payment(receipt(3)), day.chief, id), u"accepted"_s);
    }
    void cardsSentBackAreNotTheOfficesAnyMore()
    {
        CounterDay day;
        const auto back = [&](const QString& first, int count) {
            return StockReturned{first, count, u"ชำรุด"_s, second(day.counter.people.approver())};
        };
        const QUuid id = day.upTo(10);
        QCOMPARE(day.tells(back(u"TB00000041"_s, 20), day.chief), u"accepted"_s);
        QCOMPARE(day.tells(BlankDrawn{u"TB00000050"_s}, day.chief, id), u"rejected:TB-7049"_s);
        QCOMPARE(day.tells(back(u"TB00000060"_s, 2), day.chief), u"rejected:TB-7049"_s); // one of them is gone
        QCOMPARE(day.tells(day.counter.stock(41, 20), day.chief), u"rejected:TB-7047"_s);
        QCOMPARE(day.tells(BlankDrawn{u"TB00000061"_s}, day.chief, id), u"accepted"_s);
        QCOMPARE(day.tells(back(u"TB00000061"_s, 1), day.chief), u"rejected:TB-7049"_s); // in somebody's case
        QCOMPARE(day.tells(back(u"TB00000001"_s, 40), day.chief), u"accepted"_s);
        QCOMPARE(day.world.count(u"SELECT sum(last_no - first_no + 1) FROM stock"_s), 40);
        QCOMPARE(day.world.count(u"SELECT sum(last_no - first_no + 1) FROM allotments"_s), 940);
        // the centre sends them to another office
        QVERIFY(registry::allotStock(day.world.db(), {u"5001"_s, u"TB00000001"_s, 60}, day.world.nowMs));
    }
};

QTEST_GUILESS_MAIN(TestBooks)
#include "test_books.moc"
