// The office's own table: read strictly, usual fines by days late, working days.
#include "app/domain/holidays.h"
#include "app/domain/officetable.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tabian::domain;

class OfficeTableTest : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theShippedTablesAreRead();
    void offlineLimitsAreTheOfficesOrTheUsual();
    void theUsualFineFollowsTheDays_data();
    void theUsualFineFollowsTheDays();
    void aWrongLineIsRefusedByItsNumber_data();
    void aWrongLineIsRefusedByItsNumber();
    void workingDaysPassHolidays();
};

namespace
{

const QByteArray good = R"({
  "format": 1,
  "usualFines": [ { "maximumBaht": 200, "steps": [ { "fromDay": 1, "baht": 20 }, { "fromDay": 31, "baht": 50 } ] } ],
  "revenueCodes": { "fine": "201", "fee": "101", "copy": "" },
  "remittance": { "aboveBaht": 10000, "workingDays": 3 },
  "clock": { "workingDaysAhead": 5 },
  "receiptsLow": 50,
  "offline": { "days": 7, "cases": 200, "megabytes": 60 }
})";

} // namespace

void OfficeTableTest::theShippedTablesAreRead()
{
    const auto standard = OfficeTable::shipped(u"standard");
    QVERIFY2(standard, standard ? "" : qPrintable(standard.error().detail));
    QVERIFY(standard->usualFines.isEmpty());
    QCOMPARE(standard->remitAbove, Baht::ofBaht(10000));
    QCOMPARE(standard->remitWithin, 3);
    QVERIFY(standard->clockAhead > 0);
    const auto training = OfficeTable::shipped(u"training");
    QVERIFY2(training, training ? "" : qPrintable(training.error().detail));
    QVERIFY(!training->usualFines.isEmpty());
    QVERIFY(!training->revenueCodes.fine.isEmpty());
}

void OfficeTableTest::offlineLimitsAreTheOfficesOrTheUsual()
{
    const auto own = OfficeTable::parse(good);
    QVERIFY(own);
    QCOMPARE(own->offline, (OfflineLimits{.days = 7, .cases = 200, .megabytes = 60}));
    QByteArray old = good; // a table that was written before there was a registry
    const auto usual =
        OfficeTable::parse(old.replace(",\n  \"offline\": { \"days\": 7, \"cases\": 200, \"megabytes\": 60 }", ""));
    QVERIFY(usual);
    QCOMPARE(usual->offline, OfflineLimits());
}

void OfficeTableTest::theUsualFineFollowsTheDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("baht"); // -1: none
    QTest::newRow("in time") << 0 << 0 << 200 << -1;
    QTest::newRow("the first day") << 1 << 0 << 200 << 20;
    QTest::newRow("the last of the first step") << 30 << 0 << 200 << 20;
    QTest::newRow("the second step") << 31 << 0 << 200 << 50;
    QTest::newRow("long after") << 4000 << 0 << 200 << 50;
    QTest::newRow("never below the law's least") << 1 << 50 << 200 << 50;
    QTest::newRow("another maximum has no row") << 5 << 0 << 500 << -1;
    QTest::newRow("no fine at all") << 5 << 0 << 0 << -1;
}

void OfficeTableTest::theUsualFineFollowsTheDays()
{
    QFETCH(int, days);
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(int, baht);
    const auto table = OfficeTable::parse(good);
    QVERIFY(table);
    const auto usual = table->usualFines.amount(days, {Baht::ofBaht(least), Baht::ofBaht(most)});
    QCOMPARE(usual ? int(usual->wholeBaht()) : -1, baht);
}

void OfficeTableTest::aWrongLineIsRefusedByItsNumber_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const char* from, const char* to, const char* line) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(line);
    };
    row("no JSON", "\"format\": 1,", "\"format\" 1,", "line 2");
    row("a misspelt field", "receiptsLow", "receiptLow", "line 7");
    row("given twice", "\"format\": 1,", "\"format\": 1, \"format\": 1,", "line 2");
    row("above the maximum", "\"baht\": 50", "\"baht\": 500", "line 3");
    row("steps that go back", "\"fromDay\": 31", "\"fromDay\": 1", "line 3");
    row("a code that is none", "\"201\"", "201", "line 4");
    row("a negative limit", "10000", "-1", "line 5");
    row("half a day", "\"workingDays\": 3", "\"workingDays\": 2.5", "line 5");
    row("a limit of nothing", "\"days\": 7", "\"days\": 0", "line 8");
    row("a limit that is missing", "\"cases\": 200, ", "", "line 8");
    row("another format", "\"format\": 1", "\"format\": 2", "line 2");
}

void OfficeTableTest::aWrongLineIsRefusedByItsNumber()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, line);
    QByteArray text = good;
    QVERIFY(text.contains(from));
    const auto table = OfficeTable::parse(text.replace(from, to));
    QVERIFY(!table);
    QCOMPARE(int(table.error().code), int(FailureCode::OfficeTableInvalid));
    QVERIFY2(table.error().detail.startsWith(line), qPrintable(table.error().detail));
}

void OfficeTableTest::workingDaysPassHolidays()
{
    const Holidays& shipped = Holidays::shipped();
    QCOMPARE(shipped.workingDaysAfter(QDate(2026, 4, 10), 3), QDate(2026, 4, 20)); // over Songkran and a weekend
    QCOMPARE(shipped.workingDaysAfter(QDate(2026, 4, 10), 0), QDate(2026, 4, 10));
    QCOMPARE(shipped.workingDaysBetween(QDate(2026, 4, 10), QDate(2026, 4, 16), 9), 0);
    QCOMPARE(shipped.workingDaysBetween(QDate(2026, 3, 16), QDate(2026, 3, 24), 9), 5);
    QCOMPARE(shipped.workingDaysBetween(QDate(2026, 3, 16), QDate(2036, 3, 24), 9), 9); // counts no further
}

QTEST_GUILESS_MAIN(OfficeTableTest)
#include "test_officetable.moc"
