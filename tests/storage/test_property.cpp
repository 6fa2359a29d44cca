// Thousands of random allowed acts: the store and a much simpler second model must agree, and the invariants hold.
#include "tests/storage/busycounter.h"
#include "tests/support/quiettest.h"

#include <QSet>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::Baht;

namespace
{

/** Knows nothing of tables: it only listens to what was recorded. */
struct Ledger
{
    int opened = 0, cancelled = 0, handedOver = 0, receipts = 0, received = 0, spoiled = 0;
    Baht cash, fines, fees;
    QSet<QString> drawn;
    QStringList broken; // what could not be

    void hear(const Recorded& recorded)
    {
        if (recorded.sequence != ++sequence)
            broken.append(u"entry %1 after %2"_s.arg(recorded.sequence).arg(sequence - 1));
        if (last.isValid() && recorded.at < last)
            broken.append(u"dated before the last"_s);
        last = recorded.at;
        std::visit([this](const auto& act) { hearAct(act); }, recorded.act);
    }
    void hearAct(const CaseOpened& act)
    {
        if (!act.number.endsWith(u"%1"_s.arg(++opened, 6, 10, QLatin1Char('0'))))
            broken.append(act.number);
    }
    void hearAct(const PaymentReceived& act)
    {
        if (!act.receiptNumber.endsWith(u"R%1"_s.arg(++receipts, 6, 10, QLatin1Char('0'))))
            broken.append(act.receiptNumber);
        fines += act.fine;
        fees += act.fee;
        cash += act.fine + act.fee;
    }
    void hearAct(const BlankDrawn& act)
    {
        if (drawn.contains(act.serial))
            broken.append(act.serial);
        drawn.insert(act.serial);
    }
    void hearAct(const StockReceived& act) { received += act.count; }
    void hearAct(const CardSpoiled&) { ++spoiled; }
    void hearAct(const HandedOver&) { ++handedOver; }
    void hearAct(const CaseCancelled&) { ++cancelled; }
    template <typename T> void hearAct(const T&) {}

    quint64 sequence = 0;
    QDateTime last;
};

} // namespace

class PropertyTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theStoreAgreesWithASimplerModel_data();
    void theStoreAgreesWithASimplerModel();
};

void PropertyTest::theStoreAgreesWithASimplerModel_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = testServer().isEmpty() ? 3 : 1;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PropertyTest::theStoreAgreesWithASimplerModel()
{
    QFETCH(quint32, seed);
    World world;
    world.create();
    BusyCounter counter(world, seed, 1);
    Ledger ledger;
    ledger.sequence = world.store().verify()->entries;
    const int acts = world.onServer() ? 250 : 1000; // each round
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < acts; ++i)
            ledger.hear(counter.step());
        QCOMPARE(ledger.broken, QStringList());
        const auto figures = world.store().dayFigures(QDate(2026, 3, 16));
        QCOMPARE(std::accumulate(figures->opened.begin(), figures->opened.end(), 0), ledger.opened);
        QCOMPARE(std::accumulate(figures->issued.begin(), figures->issued.end(), 0), ledger.handedOver);
        QCOMPARE(figures->cancelled, ledger.cancelled);
        QCOMPARE(figures->receipts, ledger.receipts);
        QCOMPARE(figures->fines, ledger.fines);
        QCOMPARE(figures->fees, ledger.fees);
        QCOMPARE(figures->cardsOnHand, ledger.received - ledger.handedOver - ledger.spoiled);
        QCOMPARE(world.store().stock()->onHand, ledger.received - int(ledger.drawn.size()));
        QCOMPARE(int(world.store().openCases()->size()), ledger.opened - ledger.handedOver - ledger.cancelled);
        const QString balance = u"SELECT COALESCE(sum(satang), 0) FROM postings WHERE account = '%1'"_s;
        QCOMPARE(askRaw(world.file(), balance.arg(u"cash"_s)).toLongLong(), ledger.cash.satang());
        QCOMPARE(askRaw(world.file(), u"SELECT sum(satang) FROM postings"_s).toLongLong(), 0);
        QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM approvals a JOIN cases c ON c.id = a.case_id WHERE "
                                      "a.approver = c.officer"_s)
                     .toInt(),
                 0);
        QCOMPARE(world.store().verify()->entries, ledger.sequence);
    }
    QVERIFY(*world.store().projectionsHold());
    // the mixture was one
    QVERIFY(ledger.handedOver > acts / 20 && ledger.cancelled > acts / 200 && ledger.spoiled > acts / 200);
}

QTEST_GUILESS_MAIN(PropertyTest)
#include "test_property.moc"
