#include "app/domain/assessment.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

namespace
{

ThaiDate date(const QString& be)
{
    return *ThaiDate::parse(be);
}
QDate day(const QString& be)
{
    return date(be).legalDay();
}

} // namespace

class TestCardExpiry : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aNewCardLastsAsTheRegimeSays_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("issued");
        QTest::addColumn<QString>("expiry");
        const auto row = [](const char* name, const QString& birth, const QString& issued, const QString& expiry) {
            QTest::newRow(name) << birth << issued << expiry;
        };
        row("eight years, before the birthday", u"25331220"_s, u"25610510"_s, u"25691219"_s);
        row("eight years, after the birthday", u"25330115"_s, u"25690510"_s, u"25780114"_s);
        row("issued on the birthday", u"25330510"_s, u"25690510"_s, u"25780509"_s);
        row("issued the day before the birthday", u"25330511"_s, u"25690510"_s, u"25770510"_s);
        row("unknown birth day", u"25330700"_s, u"25690510"_s, u"25770630"_s);
        row("unknown birth month", u"25330000"_s, u"25690510"_s, u"25771231"_s);
        row("unknown month before 2484 is April", u"24800000"_s, u"25400510"_s, u"25470401"_s);
        row("29 February ends in a common year", u"25310229"_s, u"25610510"_s, u"25700228"_s);
        row("29 February ends in a leap year", u"25310229"_s, u"25620510"_s, u"25710228"_s);
        row("29 February, issued on 28 February", u"25310229"_s, u"25620228"_s, u"25700228"_s);
        row("first day of the eight years", u"25331220"_s, u"25540710"_s, u"25621219"_s);
        row("last day of the six years", u"25331220"_s, u"25540709"_s, u"25601220"_s);
        row("six years run on to the birthday", u"25131220"_s, u"25490510"_s, u"25551220"_s);
        row("six years end on the birthday itself", u"25130510"_s, u"25490510"_s, u"25550510"_s);
        row("at 70", u"24990510"_s, u"25690510"_s, u"99999999"_s);
        row("after 70", u"24800215"_s, u"25690510"_s, u"99999999"_s);
        row("at 65 the card reaches the 70th birthday", u"25040510"_s, u"25690511"_s, u"99999999"_s);
        row("ends the day before the 70th birthday", u"25070601"_s, u"25680602"_s, u"25770531"_s);
    }
    void aNewCardLastsAsTheRegimeSays()
    {
        QFETCH(QString, birth);
        QFETCH(QString, issued);
        QTEST(expiryOfNewCard(date(birth), day(issued), *Schedule::shipped(u"mission")).beText(), "expiry");
    }

    void aCardHoldsToItsLastDayOrForLife_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("today");
        QTest::addColumn<bool>("valid");
        QTest::newRow("on its last day") << u"25690510"_s << u"25330511"_s << u"25690510"_s << true;
        QTest::newRow("the day after") << u"25690510"_s << u"25330511"_s << u"25690511"_s << false;
        QTest::newRow("for life") << u"99999999"_s << u"24800000"_s << u"25690511"_s << true;
        QTest::newRow("unexpired at 70") << u"25600101"_s << u"24900101"_s << u"25690511"_s << true;
        QTest::newRow("expired the day before 70") << u"25591231"_s << u"24900101"_s << u"25690511"_s << false;
    }
    void aCardHoldsToItsLastDayOrForLife()
    {
        QFETCH(QString, expiry);
        QFETCH(QString, birth);
        QFETCH(QString, today);
        QTEST(isValidOn(*CardExpiry::parse(expiry), date(birth), day(today)), "valid");
    }

    void yearsOfAgeAreCompletedYears_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("birthdayReading");
        QTest::addColumn<int>("dayBeforeReading");
        QTest::newRow("the day before") << u"25540310"_s << u"25690309"_s << 14 << 15;
        QTest::newRow("the birthday") << u"25540310"_s << u"25690310"_s << 15 << 15;
        QTest::newRow("two days before") << u"25540310"_s << u"25690308"_s << 14 << 14;
        QTest::newRow("born on 1 January") << u"25540101"_s << u"25681231"_s << 14 << 15;
        QTest::newRow("29 February, on the 28th") << u"25510229"_s << u"25660228"_s << 14 << 15;
        QTest::newRow("29 February, on 1 March") << u"25510229"_s << u"25660301"_s << 15 << 15;
        QTest::newRow("29 February, leap year") << u"25510229"_s << u"25670229"_s << 16 << 16;
        QTest::newRow("the day of birth") << u"25690510"_s << u"25690510"_s << 0 << 0;
    }
    void yearsOfAgeAreCompletedYears()
    {
        QFETCH(QString, birth);
        QFETCH(QString, on);
        QTEST(ageOn(date(birth), day(on), AgePolicy::Birthday), "birthdayReading");
        QTEST(ageOn(date(birth), day(on), AgePolicy::DayBefore), "dayBeforeReading");
    }
};

QTEST_APPLESS_MAIN(TestCardExpiry)
#include "test_cardexpiry.moc"
