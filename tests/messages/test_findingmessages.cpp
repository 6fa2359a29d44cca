#include "app/messages/findingmessages.h"
#include "tests/messages/bothbooks.h"
#include "tests/support/quiettest.h"

using namespace tabian::messages;
using namespace tabian::tests;
using namespace tabian::domain;
using namespace Qt::StringLiterals;

namespace
{

const QDate Day(2026, 5, 11);

} // namespace

class TestFindingMessages : public QuietTest
{
    Q_OBJECT
    BothBooks m_books;

  private Q_SLOTS:
    void everyFindingIsSaid()
    {
        for (int code = 0; code <= int(Finding::Code::ScheduleNotInForce); ++code) {
            for (const int number : {0, 1, 15}) {
                for (const Severity severity : {Severity::Info, Severity::Notice, Severity::Refusal}) {
                    const Finding finding{Finding::Code(code), severity, Day, number};
                    const QString thai = findingText(finding, m_books.thai),
                                  english = findingText(finding, m_books.english);
                    QVERIFY2(areWords(thai, english) && !thai.contains(u'%'), qPrintable(thai + english));
                }
            }
        }
    }

    void aFindingNamesDayAndCount_data()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QString>("thai");
        QTest::addColumn<QString>("english");
        using enum Finding::Code;
        QTest::newRow("late") << Finding{Late, Severity::Notice, Day, 6}
                              << u"เกินกำหนด 6 วัน (วันสุดท้ายคือวันที่ 11 พ.ค. 2569)"_s
                              << u"Late by 6 days; the last free day was 11 May 2026."_s;
        QTest::newRow("one day late") << Finding{Late, Severity::Notice, Day, 1}
                                      << u"เกินกำหนด 1 วัน (วันสุดท้ายคือวันที่ 11 พ.ค. 2569)"_s
                                      << u"Late by 1 day; the last free day was 11 May 2026."_s;
        QTest::newRow("age") << Finding{TooYoung, Severity::Refusal, Day, 15}
                             << u"อายุยังไม่ครบ 15 ปีบริบูรณ์ ยื่นคำขอได้ตั้งแต่วันที่ 11 พ.ค. 2569"_s
                             << u"Under 15 years of age: an application is possible from 11 May 2026."_s;
        QTest::newRow("last day") << Finding{InTime, Severity::Info, Day, 0} << u"วันนี้เป็นวันสุดท้ายของกำหนดเวลา"_s
                                  << u"Today is the last day."_s;
        QTest::newRow("expiry wanted") << Finding{ExpiryMissing, Severity::Refusal, {}, 0}
                                       << u"ต้องระบุวันหมดอายุของบัตรเดิม"_s
                                       << u"The day on which the former card expires is wanted."_s;
        QTest::newRow("expiry looked at")
            << Finding{ExpiryMissing, Severity::Notice, {}, 0} << u"ตรวจบัตรเดิมว่ายังไม่หมดอายุ"_s
            << u"Look at the former card: it must not have expired."_s;
    }
    void aFindingNamesDayAndCount()
    {
        QFETCH(Finding, finding);
        QTEST(findingText(finding, m_books.thai), "thai");
        QTEST(findingText(finding, m_books.english), "english");
    }

    void thaiDigitsAreUsedWhereTheOfficeWantsThem()
    {
        const Finding late{Finding::Code::Late, Severity::Notice, Day, 6};
        QCOMPARE(findingText(late, m_books.thai, Digits::Thai), u"เกินกำหนด ๖ วัน (วันสุดท้ายคือวันที่ ๑๑ พ.ค. ๒๕๖๙)"_s);
        QVERIFY(findingText(late, m_books.english, Digits::Thai).contains(u"6 days"));
    }

    void everySeverityIsSaid()
    {
        for (const Severity severity : {Severity::Info, Severity::Notice, Severity::Refusal})
            QVERIFY(areWords(severityText(severity, m_books.thai), severityText(severity, m_books.english)));
    }

    void everyClauseIsSaidAndNoTwoAlike()
    {
        QSet<QString> thai, english;
        for (const char* clause : allClauses()) {
            const QString text = QString::fromLatin1(clause);
            QVERIFY(areWords(clauseText(text, m_books.thai), clauseText(text, m_books.english)));
            thai.insert(clauseText(text, m_books.thai));
            english.insert(clauseText(text, m_books.english));
        }
        QCOMPARE(thai.size(), qsizetype(allClauses().size()));
        QCOMPARE(english.size(), qsizetype(allClauses().size()));
    }

    void aClauseNamesItsLawAndItem()
    {
        QCOMPARE(clauseText(u"mission 2.1", m_books.thai),
                 u"ประกาศศูนย์บริการ งานทะเบียนบัตรประจำตัวประชาชน ข้อ 2.1: ต้องขอมีบัตรใหม่หรือเปลี่ยนบัตรภายใน 60 วัน "
                 u"นับแต่วันที่บัตรเดิมหมดอายุ"_s);
        QVERIFY(clauseText(u"mission 1.1", m_books.thai).contains(u"15 ปีบริบูรณ์"));
        QVERIFY(clauseText(u"act-2554 1.1", m_books.thai).contains(u"7 ปีบริบูรณ์"));
        QCOMPARE(clauseText(u"something else", m_books.thai), u"something else"_s);
    }

    void whatAnotherDayWouldChangeIsSaid()
    {
        Assessment assessment;
        QVERIFY(whatWouldChange(assessment, m_books.thai).isEmpty());
        assessment.due = Day;
        QCOMPARE(whatWouldChange(assessment, m_books.english), QStringList{u"After 11 May 2026 a fine is due."_s});
        assessment.daysLate = 3;
        assessment.fine.most = Baht::ofBaht(200);
        QCOMPARE(whatWouldChange(assessment, m_books.thai),
                 QStringList{u"หากยื่นภายในวันที่ 11 พ.ค. 2569 จะไม่ต้องเสียค่าปรับ"_s});
        assessment.due = {};
        assessment.findings.push_back({Finding::Code::RenewalTooEarly, Severity::Refusal, Day, 5});
        QCOMPARE(whatWouldChange(assessment, m_books.english),
                 QStringList{u"From 11 May 2026 the application can be accepted."_s});
    }
};

QTEST_APPLESS_MAIN(TestFindingMessages)
#include "test_findingmessages.moc"
