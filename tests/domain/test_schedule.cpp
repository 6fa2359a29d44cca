#include "app/domain/schedule.h"
#include "app/domain/shippeddata.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

class TestSchedule : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theShippedSchedulesHoldTheLawsAmounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age");
        QTest::addColumn<QList<int>>("fines"); // least and most not applying, least and most not renewing
        QTest::addColumn<QList<int>>("fees");  // cases 3, 4, 5, 6, 7, 9, copy
        const auto row = [](const char* tag, const QString& name, QDate day, int age, QList<int> fines,
                            QList<int> fees) { QTest::newRow(tag) << name << day << age << fines << fees; };
        row("mission today", u"mission"_s, QDate(2026, 5, 10), 15, {0, 500, 0, 200}, {0, 20, 20, 20, 20, 20, 20});
        row("mission before its first row", u"mission"_s, QDate(1990, 1, 1), 15, {0, 500, 0, 200},
            {0, 20, 20, 20, 20, 20, 20});
        row("act, first row", u"act-2554"_s, QDate(2011, 7, 10), 7, {0, 100, 0, 100}, {0, 20, 20, 20, 20, 0, 10});
        row("act, last day of the fee of 20", u"act-2554"_s, QDate(2016, 9, 30), 7, {0, 100, 0, 100},
            {0, 20, 20, 20, 20, 0, 10});
        row("act, fee of 100", u"act-2554"_s, QDate(2016, 10, 1), 7, {0, 100, 0, 100}, {0, 100, 100, 100, 100, 0, 10});
        row("pinai", u"pinai-2566"_s, QDate(2023, 10, 25), 7, {50, 100, 50, 100}, {0, 100, 100, 100, 100, 0, 10});
    }
    void theShippedSchedulesHoldTheLawsAmounts()
    {
        QFETCH(QString, name);
        QFETCH(QDate, day);
        const Result<Schedule> schedule = Schedule::shipped(name);
        QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().detail));
        QCOMPARE(schedule->name(), name);
        const ScheduleRow& row = **schedule->rowOn(day);
        QTEST(row.firstCardAge, "age");
        const auto baht = [](Baht amount) { return int(amount.wholeBaht()); };
        QTEST((QList<int>{baht(row.notApplying.least), baht(row.notApplying.most), baht(row.notRenewing.least),
                          baht(row.notRenewing.most)}),
              "fines");
        QTEST((QList<int>{baht(row.fee[3]), baht(row.fee[4]), baht(row.fee[5]), baht(row.fee[6]), baht(row.fee[7]),
                          baht(row.fee[9]), baht(row.copyFee)}),
              "fees");
        for (int free : {1, 2, 3, 8, 10, 11, 12, 13})
            QVERIFY(row.fee[std::size_t(free)].isZero());
        QCOMPARE(row.graceDays, 60);
        QCOMPARE(row.maximumAge, 70);
        QVERIFY(!row.clauses.isEmpty());
    }

    void theFirstShippedScheduleIsTheDefault() { QCOMPARE(Schedule::shippedNames().front(), u"mission"_s); }

    void aNameThatIsNotShippedIsRefused()
    {
        const Result<Schedule> schedule = Schedule::shipped(u"../holidays.tsv");
        QVERIFY(!schedule);
        QCOMPARE(schedule.error().code, FailureCode::ScheduleUnknown);
    }

    void cardsLastEightYearsFromTheTenthOfJuly2554()
    {
        for (const QString& name : Schedule::shippedNames()) {
            const Result<Schedule> schedule = Schedule::shipped(name);
            QCOMPARE(schedule->regimeOn(QDate(2011, 7, 9)), CardRegime::SixYears);
            QCOMPARE(schedule->regimeOn(QDate(2011, 7, 10)), CardRegime::EightYears);
        }
    }

    void onlyRegulatoryFinesNameDaysToPay()
    {
        QCOMPARE((*Schedule::shipped(u"mission")->rowOn(QDate(2026, 1, 1)))->payWithinDaysMost, 0);
        const Result<Schedule> pinai = Schedule::shipped(u"pinai-2566");
        QCOMPARE((*pinai->rowOn(QDate(2026, 1, 1)))->payWithinDaysLeast, 15);
        QCOMPARE((*pinai->rowOn(QDate(2026, 1, 1)))->payWithinDaysMost, 30);
    }

    void withoutAnOpenStartADayBeforeTheFirstRowHasNoRow()
    {
        const Result<Schedule> schedule = Schedule::parse(
            shippedData(u"schedules/pinai-2566.json").replace("\"openStart\": true", "\"openStart\": false"));
        QVERIFY(schedule);
        QVERIFY(schedule->rowOn(QDate(2023, 10, 25)));
        QCOMPARE(schedule->rowOn(QDate(2023, 10, 24)).error().code, FailureCode::ScheduleOutOfDate);
    }

    void aDamagedFileIsRefusedWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<QString>("detail"); // its beginning
        const auto row = [](const char* name, const char* from, const char* to, const QString& detail,
                            FailureCode code = FailureCode::ScheduleField) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code << detail;
        };
        row("a comma is missing", "\"law\": \"act-2554\",", "\"law\": \"act-2554\"", u"line 6: "_s,
            FailureCode::ScheduleSyntax);
        row("cut off", "\"copyFee\": 10,", "\"copyFee", u"line "_s, FailureCode::ScheduleSyntax);
        row("another format", "\"format\": 1", "\"format\": 2", u"line 2: format: "_s);
        row("no name", "\"name\": \"act-2554\",", "", u"line 1: name: "_s);
        row("a name with blanks", "\"name\": \"act-2554\"", "\"name\": \"act 2554\"", u"line 3: name: "_s);
        row("a title missing", ", \"en\": \"Identity Card Act (No. 3), B.E. 2554\"", "", u"line 4: title.en: "_s);
        row("an unknown law", "\"law\": \"act-2554\"", "\"law\": \"x\"", u"line 5: law: one of mission, "_s);
        row("openStart as a text", "\"openStart\": true", "\"openStart\": \"yes\"", u"line 6: openStart: "_s);
        row("an impossible day", "\"from\": \"25540710\"", "\"from\": \"25540732\"", u"line 10: rows[0].from: "_s);
        row("a day with unknown parts", "\"from\": \"25540710\"", "\"from\": \"25540000\"",
            u"line 10: rows[0].from: "_s);
        row("rows not in order", "\"from\": \"25591001\"", "\"from\": \"25540710\"",
            u"line 28: rows[1].from: not after"_s);
        row("an age as a text", "\"firstCardAge\": 7", "\"firstCardAge\": \"7\"", u"line 11: rows[0].firstCardAge: "_s);
        row("half an age", "\"firstCardAge\": 7", "\"firstCardAge\": 7.5", u"line 11: rows[0].firstCardAge: "_s);
        row("a negative age", "\"firstCardAge\": 7", "\"firstCardAge\": -7", u"line 11: rows[0].firstCardAge: "_s);
        row("ages out of order", "\"overAge\": 16", "\"overAge\": 6", u"line 9: rows[0]: firstCardAge, "_s);
        row("a misspelt field", "\"graceDays\": 60,", "\"graceDays\": 60, \"gracedays\": 60,",
            u"line 15: rows[0].gracedays: no such field"_s);
        row("a field given twice", "\"graceDays\": 60,", "\"graceDays\": 60, \"graceDays\": 61,",
            u"line 15: rows[0].graceDays: given twice"_s);
        row("a huge number", "\"graceDays\": 60,", "\"graceDays\": 1e300,", u"line 15: rows[0].graceDays: "_s);
        row("a fine upside down", "\"least\": 0, \"most\": 100", "\"least\": 101, \"most\": 100",
            u"line 18: rows[0].fineNotApplying: the least fine is above"_s);
        row("a fine missing", "\"fineNotRenewing\": { \"least\": 0, \"most\": 100 },", "",
            u"line 9: rows[0].fineNotRenewing: an object"_s);
        row("a fee missing", "\"13\": 0", "\"13\": null", u"line 20: rows[0].fees.13: "_s);
        row("a fee for case 14", "\"13\": 0", "\"13\": 0, \"14\": 0", u"line 20: rows[0].fees.14: no such field"_s);
        row("an empty clause", "\"clauses\": [", "\"clauses\": [ \" \",", u"line 23: rows[0].clauses[0]: a text"_s);
        row("no rows", "\"rows\": [", "\"rows\": [], \"note\": [", u"line 8: rows: at least one"_s);
        row("rows of another kind", "\"rows\": [", "\"rows\": [ 5,", u"line 8: rows[0]: an object"_s);
        row("pay days upside down", "\"copyFee\": 10,",
            "\"copyFee\": 10, \"payWithinDays\": {\"least\": 9, \"most\": 8},",
            u"line 21: rows[0].payWithinDays.most: "_s);
    }
    void aDamagedFileIsRefusedWithLineAndReason()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = shippedData(u"schedules/act-2554.json");
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const Result<Schedule> schedule = Schedule::parse(json);
        QVERIFY(!schedule);
        QTEST(schedule.error().code, "code");
        QFETCH(QString, detail);
        QVERIFY2(schedule.error().detail.startsWith(detail), qPrintable(schedule.error().detail));
    }

    void whatIsNoScheduleAtAllIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("a number") << QByteArray("12");
        QTest::newRow("binary") << QByteArray("\x00\xff\x80\x7f{", 5);
        QTest::newRow("deep") << QByteArray(100000, '[');
    }
    void whatIsNoScheduleAtAllIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Result<Schedule> schedule = Schedule::parse(bytes);
        QVERIFY(!schedule);
        QVERIFY(schedule.error().detail.startsWith(u"line 1: "));
    }

    void everyTruncationOfAFileIsRefused()
    {
        const QByteArray json = shippedData(u"schedules/mission.json").trimmed();
        for (qsizetype length = 0; length < json.size(); ++length)
            QVERIFY(!Schedule::parse(json.first(length)));
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "test_schedule.moc"
