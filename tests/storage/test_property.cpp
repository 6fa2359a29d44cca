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
    struct Day
    {
        QDate date;
        int opened = 0, cancelled = 0, handedOver = 0, receipts = 0;
        Baht fines, fees;
    };
    Day day;                               // the last one
    int caseNumber = 0, receiptNumber = 0; // of the fiscal year
    int fiscalYear = 0;
    int open = 0, received = 0, handedOver = 0, cancelled = 0, spoiled = 0;
    Baht cash;
    QSet<QString> drawn;
    QStringList broken; // what could not be

    void hear(const Recorded& recorded)
    {
        if (recorded.sequence != ++sequence)
            broken.append(u"entry %1 after %2"_s.arg(recorded.sequence).arg(sequence - 1));
        if (last.isValid() && recorded.at < last)
            broken.append(u"dated before the last"_s);
        last = recorded.at;
        if (recorded.at.date() != day.date)
            day = dayOf(recorded.at.date());
        if (const int year = day.date.addMonths(3).year(); year != fiscalYear) {
            fiscalYear = year;
            caseNumber = receiptNumber = 0;
        }
        std::visit([this](const auto& act) { hearAct(act); }, recorded.act);
    }
    void hearAct(const CaseOpened& act)
    {
        ++day.opened;
        ++open;
        expect(act.number, u"%1"_s.arg(++caseNumber, 6, 10, QLatin1Char('0')));
    }
    void hearAct(const PaymentReceived& act)
    {
        ++day.receipts;
        expect(act.receiptNumber, u"R%1"_s.arg(++receiptNumber, 6, 10, QLatin1Char('0')));
        day.fines += act.fine;
        day.fees += act.fee;
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
    void hearAct(const HandedOver&)
    {
        ++day.handedOver;
        ++handedOver;
        --open;
    }
    void hearAct(const CaseCancelled&)
    {
        ++day.cancelled;
        ++cancelled;
        --open;
    }
    template <typename T> void hearAct(const T&) {}

    quint64 sequence = 0;
    QDateTime last;

  private:
    static Day dayOf(QDate date)
    {
        Day day;
        day.date = date;
        return day;
    }
    void expect(const QString& number, const QString& end)
    {
        const QString year = u"-%1-"_s.arg((fiscalYear + 543) % 100);
        if (!number.endsWith(end) || !number.contains(year))
            broken.append(number);
    }
};

} // namespace

class PropertyTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theStoreAgreesWithASimplerModel_data();
    void theStoreAgreesWithASimplerModel();

  private:
    static void compare(World& world, const Ledger& ledger);
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
    BusyCounter counter(world, seed, 1);
    Ledger ledger;
    ledger.sequence = world.store().verify()->entries;
    for (int round = 1; round <= last; ++round) {
        for (int i = 0; i < acts; ++i)
            ledger.hear(counter.step());
        QCOMPARE(ledger.broken, QStringList());
        compare(world, ledger);
        if (QTest::currentTestFailed())
            return;
        if (rounds == 0 || round % 100 == 0) // every entry again
            QCOMPARE(world.store().verify()->entries, ledger.sequence);
        if (round % 5 == 0)
            world.clock.advance(1);
        if (round % 50 == 0)
            qInfo("%d acts", round * acts);
    }
    QVERIFY(*world.store().projectionsHold());
    const int all = acts * last;
    QVERIFY(ledger.handedOver > all / 60);
    if (all >= 1000) // the mixture was one
        QVERIFY(ledger.cancelled > all / 600 && ledger.spoiled > all / 600);
}

void PropertyTest::compare(World& world, const Ledger& ledger)
{
    const auto figures = world.store().dayFigures(ledger.day.date);
    QCOMPARE(std::accumulate(figures->opened.begin(), figures->opened.end(), 0), ledger.day.opened);
    QCOMPARE(std::accumulate(figures->issued.begin(), figures->issued.end(), 0), ledger.day.handedOver);
    QCOMPARE(figures->cancelled, ledger.day.cancelled);
    QCOMPARE(figures->receipts, ledger.day.receipts);
    QCOMPARE(figures->fines, ledger.day.fines);
    QCOMPARE(figures->fees, ledger.day.fees);
    QCOMPARE(figures->cardsOnHand, ledger.received - ledger.handedOver - ledger.spoiled);
    QCOMPARE(world.store().stock()->onHand, ledger.received - int(ledger.drawn.size()));
    QCOMPARE(int(world.store().openCases()->size()), ledger.open);
    const QString balance = u"SELECT COALESCE(sum(satang), 0) FROM postings WHERE account = '%1'"_s;
    QCOMPARE(askRaw(world.file(), balance.arg(u"cash"_s)).toLongLong(), ledger.cash.satang());
    QCOMPARE(askRaw(world.file(), u"SELECT sum(satang) FROM postings"_s).toLongLong(), 0);
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM approvals a JOIN cases c ON c.id = a.case_id WHERE "
                                  "a.approver = c.officer"_s)
                 .toInt(),
             0);
}

QTEST_GUILESS_MAIN(PropertyTest)
#include "test_property.moc"
