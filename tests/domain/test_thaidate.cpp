#include "app/domain/thaidate.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

class TestThaiDate : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aDateHasItsLegalDay_data()
    {
        QTest::addColumn<QString>("be");
        QTest::addColumn<QDate>("legal");
        QTest::addColumn<DatePrecision>("precision");
        const auto row = [](const char* name, QStringView be, QDate legal, DatePrecision precision) {
            QTest::newRow(name) << be.toString() << legal << precision;
        };
        using enum DatePrecision;
        row("today", u"25690510", QDate(2026, 5, 10), Day);
        row("unknown day counts as the first", u"25330500", QDate(1990, 5, 1), Month);
        row("unknown month counts as 1 January", u"25330000", QDate(1990, 1, 1), Year);
        row("unknown month in 2484", u"24840000", QDate(1941, 1, 1), Year);
        row("unknown month in 2483 counts as 1 April", u"24830000", QDate(1940, 4, 1), Year);
        row("unknown month in 2480 counts as 1 April", u"24800000", QDate(1937, 4, 1), Year);
        row("February of 2480 is in the next Gregorian year", u"24800215", QDate(1938, 2, 15), Day);
        row("the year 2482 begins on 1 April", u"24820401", QDate(1939, 4, 1), Day);
        row("the year 2482 ends on 31 March", u"24820331", QDate(1940, 3, 31), Day);
        row("the day after it is in 2483", u"24830401", QDate(1940, 4, 1), Day);
        row("2483 ends on 31 December", u"24831231", QDate(1940, 12, 31), Day);
        row("2484 begins on 1 January", u"24840101", QDate(1941, 1, 1), Day);
        row("29 February of a leap year", u"25510229", QDate(2008, 2, 29), Day);
        row("29 February of 2482 is that of 1940", u"24820229", QDate(1940, 2, 29), Day);
        row("unknown day in February 2480", u"24800200", QDate(1938, 2, 1), Month);
        row("Thai digits", u"๒๕๖๙๐๕๑๐", QDate(2026, 5, 10), Day);
        row("first solar year", u"24320401", QDate(1889, 4, 1), Day);
    }
    void aDateHasItsLegalDay()
    {
        QFETCH(QString, be);
        const Result<ThaiDate> date = ThaiDate::parse(be);
        QVERIFY(date);
        QTEST(date->legalDay(), "legal");
        QTEST(date->precision(), "precision");
    }

    void impossibleDatesAreRefused_data()
    {
        QTest::addColumn<QString>("be");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("empty") << QString() << FailureCode::DateFormat;
        QTest::newRow("seven digits") << u"2569051"_s << FailureCode::DateFormat;
        QTest::newRow("nine digits") << u"256905100"_s << FailureCode::DateFormat;
        QTest::newRow("letters") << u"2569May1"_s << FailureCode::DateFormat;
        QTest::newRow("hyphens") << u"2569-5-1"_s << FailureCode::DateFormat;
        QTest::newRow("sign") << u"-2569051"_s << FailureCode::DateFormat;
        QTest::newRow("month 13") << u"25691301"_s << FailureCode::DateImpossible;
        QTest::newRow("day 32") << u"25690132"_s << FailureCode::DateImpossible;
        QTest::newRow("31 April") << u"25690431"_s << FailureCode::DateImpossible;
        QTest::newRow("29 February of a common year") << u"25690229"_s << FailureCode::DateImpossible;
        QTest::newRow("a day without a month") << u"25690015"_s << FailureCode::DateImpossible;
        QTest::newRow("January 2483") << u"24830115"_s << FailureCode::DateImpossible;
        QTest::newRow("March 2483, day unknown") << u"24830300"_s << FailureCode::DateImpossible;
        QTest::newRow("29 February 2480 (1938)") << u"24800229"_s << FailureCode::DateImpossible;
        QTest::newRow("a Gregorian year") << u"20260510"_s << FailureCode::DateImpossible;
        QTest::newRow("zero") << u"00000000"_s << FailureCode::DateImpossible;
        QTest::newRow("for life is no date") << u"99999999"_s << FailureCode::DateImpossible;
    }
    void impossibleDatesAreRefused()
    {
        QFETCH(QString, be);
        const Result<ThaiDate> date = ThaiDate::parse(be);
        QVERIFY(!date);
        QTEST(date.error().code, "code");
    }

    void everyDayOfOneHundredYearsSurvivesTheRoundTrip()
    {
        for (QDate day(1935, 1, 1); day.year() < 2035; day = day.addDays(1)) {
            const ThaiDate date = ThaiDate::fromDate(day);
            QCOMPARE(date.legalDay(), day);
            QCOMPARE(ThaiDate::parse(date.beText()), Result<ThaiDate>(date));
        }
    }

    void unknownPartsStayZerosInTheWrittenForm()
    {
        QCOMPARE(ThaiDate::parse(u"25330000")->beText(), u"25330000"_s);
        QCOMPARE(ThaiDate::parse(u"25330700")->beText(), u"25330700"_s);
        QCOMPARE(beText(QDate(2026, 5, 10)), u"25690510"_s);
    }

    void aCardEndsOnADayOrNever()
    {
        QCOMPARE(CardExpiry::parse(u"25691219")->lastDay(), QDate(2026, 12, 19));
        QVERIFY(!CardExpiry::parse(u"25691219")->isLifetime());
        QVERIFY(CardExpiry::parse(u"99999999")->isLifetime());
        QVERIFY(CardExpiry::parse(u"๙๙๙๙๙๙๙๙")->isLifetime());
        QCOMPARE(CardExpiry::lifetime().beText(), u"99999999"_s);
        QCOMPARE(CardExpiry::onDay(QDate(2026, 12, 19)).beText(), u"25691219"_s);
    }

    void anExpiryNeedsAWholeDay_data()
    {
        QTest::addColumn<QString>("be");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("unknown day") << u"25691200"_s << FailureCode::DateImpossible;
        QTest::newRow("unknown month") << u"25690000"_s << FailureCode::DateImpossible;
        QTest::newRow("nine nines") << u"999999999"_s << FailureCode::DateFormat;
        QTest::newRow("as misprinted by other readers") << u"9456-99-99"_s << FailureCode::DateFormat;
    }
    void anExpiryNeedsAWholeDay()
    {
        QFETCH(QString, be);
        const Result<CardExpiry> expiry = CardExpiry::parse(be);
        QVERIFY(!expiry);
        QTEST(expiry.error().code, "code");
    }
};

QTEST_APPLESS_MAIN(TestThaiDate)
#include "test_thaidate.moc"
