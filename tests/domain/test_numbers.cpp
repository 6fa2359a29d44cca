#include "app/domain/numbers.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

class TestNumbers : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCardNumberIsTwoLettersAndTenDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text"); // empty: refused
        QTest::newRow("plain") << u"JT0123456789"_s << u"JT0123456789"_s;
        QTest::newRow("as printed") << u"JT0-1234567-89"_s << u"JT0123456789"_s;
        QTest::newRow("small letters") << u"jt0-1234567-89"_s << u"JT0123456789"_s;
        QTest::newRow("Thai digits") << u"JT๐๑๒๓๔๕๖๗๘๙"_s << u"JT0123456789"_s;
        QTest::newRow("one letter") << u"J00123456789"_s << u""_s;
        QTest::newRow("three letters") << u"JTX123456789"_s << u""_s;
        QTest::newRow("nine digits") << u"JT012345678"_s << u""_s;
        QTest::newRow("eleven digits") << u"JT01234567890"_s << u""_s;
        QTest::newRow("Thai letters") << u"กข0123456789"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void aCardNumberIsTwoLettersAndTenDigits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const Result<LaserCode> code = LaserCode::parse(typed);
        QCOMPARE(code.has_value(), !text.isEmpty());
        if (code)
            QCOMPARE(code->text(), text);
        else
            QCOMPARE(code.error().code, FailureCode::LaserCodeFormat);
    }

    void aCardNumberIsPrintedInGroups()
    {
        QCOMPARE(LaserCode::parse(u"JT0123456789")->formatted(), u"JT0-1234567-89"_s);
    }

    void aHouseCodeIsElevenDigits()
    {
        const Result<HouseCode> code = HouseCode::parse(u"9990-123456-7");
        QVERIFY(code);
        QCOMPARE(code->digits(), u"99901234567"_s);
        QCOMPARE(code->formatted(), u"9990-123456-7"_s);
        QCOMPARE(code->office(), u"9990"_s);
        QCOMPARE(HouseCode::parse(u"9990123456").error().code, FailureCode::HouseCodeFormat);
        QCOMPARE(HouseCode::parse(u"99901234567x").error().code, FailureCode::HouseCodeFormat);
    }

    void aSerialIsTwoLettersAndEightDigits()
    {
        const Result<CardSerial> serial = CardSerial::parse(u"TB00000123");
        QVERIFY(serial);
        QCOMPARE(serial->text(), u"TB00000123"_s);
        QCOMPARE(CardSerial::parse(u"T000000123").error().code, FailureCode::CardSerialFormat);
        QCOMPARE(CardSerial::parse(u"TB000000123").error().code, FailureCode::CardSerialFormat);
    }

    void serialsFollowOneAnotherWithinTheirPrefix()
    {
        const CardSerial first = *CardSerial::parse(u"TB00000999");
        QCOMPARE(first.next()->text(), u"TB00001000"_s);
        QVERIFY(first < *first.next());
        QVERIFY(*CardSerial::parse(u"TA99999999") < first);
        QVERIFY(!CardSerial::parse(u"TB99999999")->next());
    }

    void theFiscalYearBeginsOnTheFirstOfOctober()
    {
        QCOMPARE(fiscalYearBe(QDate(2025, 9, 30)), 2568);
        QCOMPARE(fiscalYearBe(QDate(2025, 10, 1)), 2569);
        QCOMPARE(fiscalYearBe(QDate(2026, 1, 1)), 2569);
    }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "test_numbers.moc"
