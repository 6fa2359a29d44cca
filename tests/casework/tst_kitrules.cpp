// What a field kit may hold, when it goes out and comes back, and the signs that are looked at before.
#include "app/casework/kitchecks.h"
#include "app/casework/kitrules.h"
#include "tests/casework/people.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::casework;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using Line = SyncState::Line;

namespace
{

QString told(const domain::Outcome& outcome)
{
    return outcome ? QString()
                   : (domain::failureCodeText(outcome.error().code) + u' ' + outcome.error().detail).trimmed();
}

const QDateTime noon(QDate(2026, 3, 16), QTime(12, 0), Qt::OffsetFromUTC, 7 * 3600);

/** Two people, both here with both prints, cards and numbers enough, and a line that has just been heard. */
struct Packing
{
    KitBook book;
    SyncState line;
    KitLoad load{2, 2};

    Packing()
    {
        for (int n : {1, 2})
            book.persons.push_back({.id = trainingId(n),
                                    .name = u"a"_s,
                                    .here = true,
                                    .leftFinger = true,
                                    .rightFinger = true,
                                    .asOf = noon,
                                    .caseId = {},
                                    .caseNumber = {}});
        book.cardsOnHand = 10;
        book.receiptsLeft = 10;
        line.line = Line::OnLine;
        line.facts.copyAsOf = noon;
        line.facts.clockOffsetMs = 0;
    }
};

} // namespace

class KitRulesTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void packing_data()
    {
        QTest::addColumn<bool>("out");
        QTest::addColumn<int>("persons");
        QTest::addColumn<int>("cards"); // there are 10
        QTest::addColumn<int>("receipts");
        QTest::addColumn<QString>("answer");
        QTest::newRow("some of it") << false << 3 << 4 << 5 << QString();
        QTest::newRow("all there is") << false << 1 << 10 << 10 << QString();
        QTest::newRow("people only") << false << 1 << 0 << 0 << QString();
        QTest::newRow("nobody") << false << 0 << 4 << 5 << u"TB-7112 persons"_s;
        QTest::newRow("a card too many") << false << 3 << 11 << 5 << u"TB-7112 cards"_s;
        QTest::newRow("a receipt too many") << false << 3 << 4 << 11 << u"TB-7112 receipts"_s;
        QTest::newRow("one is out") << true << 3 << 4 << 5 << u"TB-7113"_s;
        QTest::newRow("one is out, and nobody") << true << 0 << 4 << 5 << u"TB-7113"_s;
    }
    void packing()
    {
        QFETCH(bool, out);
        QFETCH(int, persons);
        QFETCH(int, cards);
        QFETCH(int, receipts);
        KitPacked act;
        act.persons = persons;
        act.cards = cards;
        act.receipts = receipts;
        QTEST(told(mayPack(act, {.isOut = out, .cards = 10, .receipts = 10})), "answer");
    }

    void comingBack_data()
    {
        QTest::addColumn<bool>("out");
        QTest::addColumn<int>("cards"); // 7 are due
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("answer");
        QTest::newRow("as many as are due") << true << 7 << QString() << QString();
        QTest::newRow("with a note all the same") << true << 7 << u"ครบ"_s << QString();
        QTest::newRow("one less") << true << 6 << QString() << u"note"_s;
        QTest::newRow("one more") << true << 8 << QString() << u"note"_s;
        QTest::newRow("a note of spaces") << true << 6 << u" \t"_s << u"note"_s;
        QTest::newRow("one less, and why") << true << 6 << u"เปียกน้ำ"_s << QString();
        QTest::newRow("none is out") << false << 7 << QString() << u"TB-7113"_s;
        QTest::newRow("none is out, and a note") << false << 1 << u"x"_s << u"TB-7113"_s;
    }
    void comingBack()
    {
        QFETCH(bool, out);
        QFETCH(int, cards);
        QFETCH(QString, note);
        QFETCH(QString, answer);
        const domain::Outcome outcome = mayReturn({cards, note}, {.isOut = out, .cards = 7});
        if (answer == u"note"_s)
            QCOMPARE(outcome.error().code, domain::FailureCode::ReasonMissing);
        else
            QCOMPARE(told(outcome), answer);
    }

    void whoIsOutIsNotChosenAnew()
    {
        QVERIFY(mayPlan(false));
        QCOMPARE(told(mayPlan(true)), u"TB-7113"_s);
    }

    void signs_data()
    {
        QTest::addColumn<std::function<void(Packing&)>>("change");
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("sign");
        const auto row = [](const char* name, KitCheck what, KitSign sign, std::function<void(Packing&)> change) {
            QTest::newRow(name) << std::move(change) << int(what) << int(sign);
        };
        using enum KitCheck;
        using enum KitSign;
        row("as it should be", Persons, Good, [](Packing&) {});
        row("one is not here", Persons, Look, [](Packing& p) { p.book.persons.back().here = false; });
        row("nobody is here", Persons, Stops, [](Packing& p) {
            for (KitPerson& person : p.book.persons)
                person.here = false;
        });
        row("a print is missing", Fingers, Look, [](Packing& p) { p.book.persons.back().leftFinger = false; });
        row("as many cards as people", Cards, Good, [](Packing&) {});
        row("a card less than people", Cards, Look, [](Packing& p) { p.load.cards = 1; });
        row("no cards", Cards, Look, [](Packing& p) { p.load.cards = 0; });
        row("more cards than there are", Cards, Stops, [](Packing& p) { p.load.cards = 11; });
        row("a number less than people", Receipts, Look, [](Packing& p) { p.load.receipts = 1; });
        row("more numbers than there are", Receipts, Stops, [](Packing& p) { p.load.receipts = 11; });
        row("no range, and none wanted", Receipts, Look, [](Packing& p) {
            p.book.receiptsLeft = -1;
            p.load.receipts = 0;
        });
        row("no range, and one wanted", Receipts, Stops, [](Packing& p) {
            p.book.receiptsLeft = -1;
            p.load.receipts = 1;
        });
        row("told a day ago", Registry, Good, [](Packing& p) { p.line.facts.copyAsOf = noon.addDays(-1); });
        row("told longer ago", Registry, Look,
            [](Packing& p) { p.line.facts.copyAsOf = noon.addDays(-1).addMSecs(-1); });
        row("never told", Registry, Look, [](Packing& p) { p.line.facts.copyAsOf = {}; });
        row("an entry waits", Outbox, Stops, [](Packing& p) { p.line.facts.waiting.entries = 1; });
        row("no registry", Outbox, Stops, [](Packing& p) { p.line.line = Line::NotEnrolled; });
        row("off-line, and nothing waits", Outbox, Good, [](Packing& p) { p.line.line = Line::Waiting; });
        row("a minute slow", Clock, Good, [](Packing& p) { p.line.facts.clockOffsetMs = 60'000; });
        row("more than a minute slow", Clock, Look, [](Packing& p) { p.line.facts.clockOffsetMs = 60'001; });
        row("more than a minute fast", Clock, Look, [](Packing& p) { p.line.facts.clockOffsetMs = -60'001; });
        row("never compared", Clock, Look, [](Packing& p) { p.line.facts.clockOffsetMs.reset(); });
    }
    void signs()
    {
        QFETCH(std::function<void(Packing&)>, change);
        QFETCH(int, what);
        QFETCH(int, sign);
        Packing packing;
        change(packing);
        const auto checks = kitChecks(packing.book, packing.load, packing.line, noon);
        QCOMPARE(checks.size(), 7u);
        QCOMPARE(int(checks[std::size_t(what)].what), what);
        QCOMPARE(int(checks[std::size_t(what)].sign), sign);
        QCOMPARE(stopsPacking(checks), KitSign(sign) == KitSign::Stops);
    }
};

QTEST_APPLESS_MAIN(KitRulesTest)
#include "tst_kitrules.moc"
