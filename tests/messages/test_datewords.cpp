#include "app/messages/datewords.h"
#include "tests/messages/bothbooks.h"
#include "tests/support/quiettest.h"

using namespace tabian::messages;
using namespace tabian::tests;
using tabian::domain::CardExpiry;
using tabian::domain::ThaiDate;
using namespace Qt::StringLiterals;

class TestDateWords : public QuietTest
{
    Q_OBJECT
    BothBooks m_books;

  private Q_SLOTS:
    void aDateIsWrittenInBothLanguages_data()
    {
        QTest::addColumn<QString>("be");
        QTest::addColumn<QString>("shortThai");
        QTest::addColumn<QString>("longThai");
        QTest::addColumn<QString>("longEnglish");
        QTest::newRow("whole") << u"25690521"_s << u"21 พ.ค. 2569"_s << u"21 พฤษภาคม 2569"_s << u"21 May 2026"_s;
        QTest::newRow("unknown day") << u"25330700"_s << u"ก.ค. 2533 (ไม่ทราบวัน)"_s << u"กรกฎาคม 2533 (ไม่ทราบวัน)"_s
                                     << u"July 1990 (day unknown)"_s;
        QTest::newRow("unknown month") << u"25330000"_s << u"พ.ศ. 2533 (ไม่ทราบวันเดือน)"_s
                                       << u"พ.ศ. 2533 (ไม่ทราบวันเดือน)"_s << u"1990 (day and month unknown)"_s;
        QTest::newRow("February of 2480")
            << u"24800215"_s << u"15 ก.พ. 2480"_s << u"15 กุมภาพันธ์ 2480"_s << u"15 February 1938"_s;
    }
    void aDateIsWrittenInBothLanguages()
    {
        QFETCH(QString, be);
        const ThaiDate date = *ThaiDate::parse(be);
        QTEST(shortDate(date, m_books.thai), "shortThai");
        QTEST(longDate(date, m_books.thai), "longThai");
        QTEST(longDate(date, m_books.english), "longEnglish");
    }

    void thaiDigitsStandOnlyInThaiText()
    {
        QCOMPARE(shortDate(QDate(2026, 5, 21), m_books.thai, Digits::Thai), u"๒๑ พ.ค. ๒๕๖๙"_s);
        QCOMPARE(shortDate(QDate(2026, 5, 21), m_books.english, Digits::Thai), u"21 May 2026"_s);
        QCOMPARE(withDigits(u"บ.ป.1"_s, Digits::Thai), u"บ.ป.๑"_s);
    }

    void weekdaysHaveTheirNames()
    {
        QCOMPARE(weekday(QDate(2026, 5, 21), m_books.thai), u"วันพฤหัสบดี"_s);
        QCOMPARE(weekday(QDate(2026, 5, 21), m_books.english), u"Thursday"_s);
    }

    void distancesInDaysAreSaid_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("thai");
        QTest::addColumn<QString>("english");
        QTest::newRow("today") << 0 << u"วันนี้"_s << u"today"_s;
        QTest::newRow("tomorrow") << 1 << u"อีก 1 วัน"_s << u"in 1 day"_s;
        QTest::newRow("in five days") << 5 << u"อีก 5 วัน"_s << u"in 5 days"_s;
        QTest::newRow("five days ago") << -5 << u"5 วันก่อน"_s << u"5 days ago"_s;
    }
    void distancesInDaysAreSaid()
    {
        QFETCH(int, days);
        const QDate today(2026, 5, 21);
        QTEST(relativeDay(today.addDays(days), today, m_books.thai), "thai");
        QTEST(relativeDay(today.addDays(days), today, m_books.english), "english");
    }

    void theStateOfACardIsSaid_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("thai");
        QTest::addColumn<QString>("english");
        QTest::newRow("expired") << u"25690316"_s << u"25330317"_s << u"หมดมาแล้ว 66 วัน"_s << u"expired 66 days ago"_s;
        QTest::newRow("today") << u"25690521"_s << u"25330317"_s << u"หมดอายุวันนี้"_s << u"expires today"_s;
        QTest::newRow("holds") << u"25690610"_s << u"25330317"_s << u"อีก 20 วันหมดอายุ"_s << u"expires in 20 days"_s;
        QTest::newRow("for life") << u"99999999"_s << u"24800000"_s << u"ตลอดชีพ"_s << u"valid for life"_s;
        QTest::newRow("became for life") << u"25600101"_s << u"24900101"_s << u"ตลอดชีพ"_s << u"valid for life"_s;
    }
    void theStateOfACardIsSaid()
    {
        QFETCH(QString, expiry);
        QFETCH(QString, birth);
        const CardExpiry card = *CardExpiry::parse(expiry);
        QTEST(expiryWords(card, *ThaiDate::parse(birth), QDate(2026, 5, 21), m_books.thai), "thai");
        QTEST(expiryWords(card, *ThaiDate::parse(birth), QDate(2026, 5, 21), m_books.english), "english");
    }

    void anAgeIsSaid()
    {
        QCOMPARE(ageWords(*ThaiDate::parse(u"25331220"), QDate(2026, 5, 21), m_books.thai), u"อายุ 35 ปี"_s);
        QCOMPARE(ageWords(*ThaiDate::parse(u"25331220"), QDate(2026, 5, 21), m_books.english), u"35 years old"_s);
        QCOMPARE(ageWords(*ThaiDate::parse(u"25331220"), QDate(2026, 5, 21), m_books.thai, Digits::Thai),
                 u"อายุ ๓๕ ปี"_s);
    }
};

QTEST_APPLESS_MAIN(TestDateWords)
#include "test_datewords.moc"
