// Thousands of random allowed acts: the store and a much simpler second model must agree, and the invariants hold.
#include "tests/storage/bookkeeping.h"
#include "tests/storage/busycounter.h"
#include "tests/storage/ledger.h"
#include "tests/support/quiettest.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;

class PropertyTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theStoreAgreesWithASimplerModel_data();
    void theStoreAgreesWithASimplerModel();

  private:
    static void compare(World& world, Ledger& ledger);
    static void compareBooks(World& world, Ledger& ledger);
    static void compareMoney(World& world, const Ledger& ledger);
};

void PropertyTest::theStoreAgreesWithASimplerModel_data()
{
    QTest::addColumn<quint32>("seed");
    const bool one = !testServer().isEmpty() || qEnvironmentVariableIsSet("TABIAN_ACTS");
    const quint32 seeds = one ? 1 : 3;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PropertyTest::theStoreAgreesWithASimplerModel()
{
    QFETCH(quint32, seed);
    // TABIAN_ACTS: how many (check_property: a million); TABIAN_KEEP: a folder for the store, to look at afterwards.
    const QString folder = qEnvironmentVariable("TABIAN_KEEP");
    World world(folder.isEmpty() ? folder : u"%1/%2"_s.arg(folder).arg(seed));
    const int rounds = qEnvironmentVariableIntValue("TABIAN_ACTS") / 1000;
    const int acts = rounds == 0 && world.onServer() ? 100 : 1000; // each round
    const int last = rounds == 0 ? 3 : rounds;
    world.create();
    BusyCounter counter(world, seed, 1, BusyCounter::Work::CasesAndBooks);
    Ledger ledger;
    ledger.sequence = world.store().verify()->entries;
    for (int round = 1; round <= last; ++round) {
        for (int i = 0; i < acts; ++i)
            ledger.hear(counter.step());
        const bool dayEnds = rounds == 0 || round % 5 == 0;
        if (dayEnds && counter.chance(80)) // else it is forgotten, and closed by the next step
            ledger.hear(counter.closeDay());
        QCOMPARE(ledger.broken, QStringList());
        compare(world, ledger);
        if (QTest::currentTestFailed())
            return;
        if (rounds == 0 || round % 100 == 0) // every entry again
            QCOMPARE(world.store().verify()->entries, ledger.sequence);
        if (dayEnds)
            world.clock.advance(1);
        if (round % 50 == 0)
            qInfo("%d acts", round * acts);
    }
    QVERIFY(*world.store().projectionsHold());
    qInfo(
        "%llu entries: %d handed over, %d cancelled, %d spoiled; %d receipts void, %d slips, %d looks, %d handed on, "
        "%d remittances, %d lists forwarded, %d cards returned; %d days closed, %d of them late, %d with a difference",
        ledger.sequence, ledger.handedOver, ledger.cancelled, ledger.spoiled, ledger.voids, ledger.slips, ledger.looks,
        ledger.handedOn, ledger.remittances, ledger.forwardings, ledger.returned, ledger.daysClosed,
        ledger.daysForgotten, ledger.daysWithDifference);
    const int all = acts * last;
    QVERIFY(ledger.handedOver > all / 60);
    if (all < 1000)
        return;
    // The mixture was one.
    for (const int seen : {ledger.cancelled, ledger.spoiled, ledger.voids, ledger.slips, ledger.looks, ledger.handedOn})
        QVERIFY(seen > all / 600);
    QVERIFY(ledger.daysClosed > 0);
    if (all >= 100000)
        QVERIFY(ledger.remittances > 10 && ledger.forwardings > 10 && ledger.returned > 10 &&
                ledger.daysForgotten > 0 && ledger.daysWithDifference > 0);
}

void PropertyTest::compare(World& world, Ledger& ledger)
{
    const auto figures = world.store().dayFigures(ledger.today);
    const Ledger::Day& day = ledger.day();
    QCOMPARE(std::accumulate(figures->opened.begin(), figures->opened.end(), 0), day.opened);
    QCOMPARE(std::accumulate(figures->issued.begin(), figures->issued.end(), 0), day.handedOver);
    QCOMPARE(figures->cancelled, day.cancelled);
    QCOMPARE(figures->receipts, day.receipts);
    QCOMPARE(int(figures->voidReceipts.size()), day.voids);
    QCOMPARE(figures->fines, day.fines);
    QCOMPARE(figures->fees, day.fees);
    QCOMPARE(figures->slips, day.slips);
    QCOMPARE(figures->cardsReturned, day.returned);
    QCOMPARE(figures->cardsOnHand, ledger.cards());
    const StockLevel stock = *world.store().stock();
    QCOMPARE(stock.onHand, ledger.received - int(ledger.drawn.size()) - ledger.returned);
    QCOMPARE(stock.callBacks, int(ledger.waiting.size()));
    QCOMPARE(world.store().callBacks()->size(), std::size_t(ledger.waiting.size()));
    QCOMPARE(int(world.store().openCases()->size()), ledger.open);
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM views"_s).toInt(), ledger.looks);
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM approvals a JOIN cases c ON c.id = a.case_id WHERE "
                                  "a.approver = c.officer"_s)
                 .toInt(),
             0);
    compareBooks(world, ledger);
    compareMoney(world, ledger);
}

void PropertyTest::compareBooks(World& world, Ledger& ledger)
{
    const Books books = *world.store().books();
    QCOMPARE(books.openDay.value_or(QDate()), ledger.openDay);
    QCOMPARE(books.todayClosed, ledger.day().closed);
    QCOMPARE(books.expected, ledger.expected());
    QCOMPARE(books.cash, ledger.cash - ledger.openingMoney());
    QCOMPARE(books.cashFines, ledger.fines);
    QCOMPARE(books.cashFees, ledger.fees);
    const auto book = world.store().dayFigures(ledger.today)->book;
    QVERIFY(book);
    QCOMPARE(book->closed, ledger.day().closed);
    QCOMPARE(book->received, ledger.day().fines + ledger.day().fees);
    QCOMPARE(book->remitted, ledger.day().remitted);
    QCOMPARE(book->broughtForward + book->opening + book->received - book->remitted, book->expected.cash);
    const auto rows = *world.store().receiptsOf(ledger.today);
    QCOMPARE(int(rows.size()), ledger.day().receipts);
    QCOMPARE(int(std::ranges::count(rows, true, &ReceiptRow::isVoid)), ledger.day().voids);
    const auto remitted = *world.store().remittances();
    QCOMPARE(int(remitted.size()), std::min(ledger.remittances, 50));
    if (!remitted.empty()) {
        QCOMPARE(remitted.front().number, ledger.lastRemitted.number);
        QCOMPARE(remitted.front().fines, ledger.lastRemitted.fines);
        QCOMPARE(remitted.front().fees, ledger.lastRemitted.fees);
    }
    for (const auto& [table, rowsWanted] :
         {std::pair(u"voids"_s, ledger.voids), std::pair(u"slips"_s, ledger.slips),
          std::pair(u"remittances"_s, ledger.remittances), std::pair(u"forwardings"_s, ledger.forwardings)})
        QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM "_s + table).toInt(), rowsWanted);
}

void PropertyTest::compareMoney(World& world, const Ledger& ledger)
{
    QCOMPARE(balance(world, u"cash"_s), ledger.cash);
    QCOMPARE(balance(world, u"receivable"_s), ledger.receivable());
    QCOMPARE(balance(world, u"forwarded"_s), ledger.forwarded);
    QCOMPARE(balance(world, u"difference"_s), ledger.missing);
    QCOMPARE(balance(world, u"opening"_s), -ledger.openingMoney());
    QCOMPARE(askRaw(world.file(), u"SELECT sum(satang) FROM postings"_s).toLongLong(), 0);
}

QTEST_GUILESS_MAIN(PropertyTest)
#include "test_property.moc"
