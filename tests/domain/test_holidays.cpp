#include "app/domain/holidays.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

class TestHolidays : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void withoutATableOnlyWeekendsAreClosed()
    {
        const Holidays none;
        QVERIFY(none.isWorkingDay(QDate(2026, 1, 1)));
        QVERIFY(!none.isWorkingDay(QDate(2026, 5, 9)));
        QCOMPARE(none.nextWorkingDay(QDate(2026, 5, 9)), QDate(2026, 5, 11));
        QVERIFY(none.covers(2500));
    }

    void theShippedTableKnowsTheHolidaysOfBe2568To2570_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("works");
        const auto row = [](int y, int m, int d, bool works) {
            QTest::addRow("%d-%02d-%02d", y, m, d) << QDate(y, m, d) << works;
        };
        for (const QDate closed :
             {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 1, 2), QDate(2026, 3, 3), QDate(2026, 4, 6),
              QDate(2026, 4, 13), QDate(2026, 4, 14), QDate(2026, 4, 15), QDate(2026, 5, 4), QDate(2026, 6, 1),
              QDate(2026, 7, 29), QDate(2026, 7, 30), QDate(2026, 12, 7), QDate(2025, 4, 16), QDate(2025, 5, 12),
              QDate(2027, 2, 22), QDate(2027, 10, 25), QDate(2027, 12, 6)})
            row(closed.year(), closed.month(), closed.day(), false);
        row(2026, 5, 1, true); // Labour Day is no government holiday
        row(2026, 5, 5, true);
        row(2026, 5, 15, true);
        row(2025, 12, 30, true);
    }
    void theShippedTableKnowsTheHolidaysOfBe2568To2570()
    {
        QFETCH(QDate, day);
        QTEST(Holidays::shipped().isWorkingDay(day), "works");
    }

    void theShippedTableNamesItsDays()
    {
        QCOMPARE(Holidays::shipped().nameOf(QDate(2026, 3, 3)), u"วันมาฆบูชา"_s);
        QCOMPARE(Holidays::shipped().nameOf(QDate(2026, 3, 4)), QString());
        QVERIFY(Holidays::shipped().covers(2026));
        QVERIFY(!Holidays::shipped().covers(2023));
    }

    void aListOfDaysIsTakenAsComplete()
    {
        const Holidays list({{QDate(2026, 3, 3), u"วันมาฆบูชา"_s}});
        QVERIFY(list.covers(2023));
        QVERIFY(!Holidays::parse("25690303\tวันมาฆบูชา\n")->covers(2023));
    }

    void everyHolidayOnAWeekendHasItsSubstitution()
    {
        const Holidays& table = Holidays::shipped();
        for (QDate day(2025, 1, 1); day.year() < 2028; day = day.addDays(1)) {
            if (day.dayOfWeek() < 6 || table.nameOf(day).isEmpty())
                continue;
            const QDate next = table.nextWorkingDay(day);
            QVERIFY2(day.daysTo(next) > 8 - day.dayOfWeek(), qPrintable(day.toString(Qt::ISODate)));
        }
    }

    void aRunOfClosedDaysMovesToTheFirstOpenOne()
    {
        QCOMPARE(Holidays::shipped().nextWorkingDay(QDate(2026, 1, 1)), QDate(2026, 1, 5));
        QCOMPARE(Holidays::shipped().nextWorkingDay(QDate(2026, 4, 11)), QDate(2026, 4, 16));
    }

    void anOfficeMayWorkOnAListedDay()
    {
        const Result<Holidays> table = Holidays::parse("25690303\tวันมาฆบูชา\topen\n25690406\tวันจักรี\n");
        QVERIFY(table);
        QVERIFY(table->isWorkingDay(QDate(2026, 3, 3)));
        QCOMPARE(table->nameOf(QDate(2026, 3, 3)), u"วันมาฆบูชา"_s);
        QVERIFY(!table->isWorkingDay(QDate(2026, 4, 6)));
    }

    void commentsBlankLinesAndDosLineEndsAreFine()
    {
        const Result<Holidays> table = Holidays::parse("# a comment\r\n\r\n25690303\tวันมาฆบูชา\r\n");
        QVERIFY(table);
        QVERIFY(!table->isWorkingDay(QDate(2026, 3, 3)));
    }

    void aWrongLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("line");
        QTest::newRow("no date") << QByteArray("# x\nMakha\tname\n") << u"line 2: "_s;
        QTest::newRow("impossible day") << QByteArray("25690230\tname\n") << u"line 1: "_s;
        QTest::newRow("unknown day") << QByteArray("25690200\tname\n") << u"line 1: "_s;
        QTest::newRow("no name") << QByteArray("25690303\n") << u"line 1: "_s;
        QTest::newRow("spaces instead of a tab") << QByteArray("25690303 name\n") << u"line 1: "_s;
        QTest::newRow("a strange third word") << QByteArray("25690303\tname\tclosed\n") << u"line 1: "_s;
        QTest::newRow("twice") << QByteArray("25690303\ta\n\n25690303\tb\n") << u"line 3: "_s;
    }
    void aWrongLineIsNamed()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, line);
        const Result<Holidays> parsed = Holidays::parse(table);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, FailureCode::HolidayTable);
        QVERIFY2(parsed.error().detail.startsWith(line), qPrintable(parsed.error().detail));
    }
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "test_holidays.moc"
