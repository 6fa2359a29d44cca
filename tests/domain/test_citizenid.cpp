#include "app/domain/citizenid.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

class TestCitizenId : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void wellFormedNumbersAreAccepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("plain") << u"1999000000017"_s << u"1999000000017"_s;
        QTest::newRow("as printed") << u"1-9990-00000-01-7"_s << u"1999000000017"_s;
        QTest::newRow("with spaces") << u" 1 9990 00000 01 7 "_s << u"1999000000017"_s;
        QTest::newRow("Thai digits") << u"๑๙๙๙๐๐๐๐๐๐๐๑๗"_s << u"1999000000017"_s;
        QTest::newRow("leading zero") << u"0999000000019"_s << u"0999000000019"_s;
    }
    void wellFormedNumbersAreAccepted()
    {
        QFETCH(QString, text);
        const Result<CitizenId> id = CitizenId::parse(text);
        QVERIFY(id);
        QTEST(id->digits(), "digits");
    }

    void wrongNumbersAreRefusedWithTheirReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("empty") << QString() << FailureCode::CitizenIdLength;
        QTest::newRow("twelve digits") << u"199900000001"_s << FailureCode::CitizenIdLength;
        QTest::newRow("fourteen digits") << u"19990000000170"_s << FailureCode::CitizenIdLength;
        QTest::newRow("a letter") << u"199900000001A"_s << FailureCode::CitizenIdLength;
        QTest::newRow("digits of another script") << u"١٩٩٩٠٠٠٠٠٠٠١٨"_s << FailureCode::CitizenIdLength;
        QTest::newRow("wrong check digit") << u"1999000000018"_s << FailureCode::CitizenIdCheckDigit;
        QTest::newRow("two digits swapped") << u"1999000000071"_s << FailureCode::CitizenIdCheckDigit;
    }
    void wrongNumbersAreRefusedWithTheirReason()
    {
        QFETCH(QString, text);
        const Result<CitizenId> id = CitizenId::parse(text);
        QVERIFY(!id);
        QTEST(id.error().code, "code");
    }

    void anyChangeOfOneDigitIsAcceptedOnlyWhereTheFormulaAllowsIt()
    {
        // Remainders 0 and 10, and 1 and 11, give the same check digit: a few changes pass by nature.
        const QString good = u"1999000000017"_s;
        for (int at = 0; at < 13; ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString text = good;
                text[at] = digit;
                const bool fits = *CitizenId::checkDigit(text.first(12)) == text[12].digitValue();
                QCOMPARE(CitizenId::parse(text).has_value(), fits);
            }
        }
    }

    void theCheckDigitIsThatOfTheFormula_data()
    {
        QTest::addColumn<QString>("twelve");
        QTest::addColumn<int>("digit");
        QTest::newRow("remainder 0 gives 1") << u"000000000000"_s << 1;
        QTest::newRow("remainder 1 gives 0") << u"000000000006"_s << 0;
        QTest::newRow("training number") << u"199900000001"_s << 7;
        QTest::newRow("too short") << u"19990000000"_s << -1;
        QTest::newRow("not digits") << u"19990000000x"_s << -1;
    }
    void theCheckDigitIsThatOfTheFormula()
    {
        QFETCH(QString, twelve);
        QTEST(CitizenId::checkDigit(twelve).value_or(-1), "digit");
    }

    void itIsPrintedInGroupsAndMaskedForLogs()
    {
        const Result<CitizenId> id = CitizenId::parse(u"1999012345677");
        QVERIFY(id);
        QCOMPARE(id->formatted(), u"1-9990-12345-67-7"_s);
        QCOMPARE(id->masked(), u"1-9990-xxxxx-xx-7"_s);
    }

    void theFirstDigitTellsTheKindOfHolder_data()
    {
        QTest::addColumn<QString>("twelve");
        QTest::addColumn<CitizenKind>("kind");
        QTest::addColumn<bool>("thaiCard");
        QTest::newRow("0") << u"099900000001"_s << CitizenKind::NoStatus << false;
        QTest::newRow("1") << u"199900000001"_s << CitizenKind::BornInTime << true;
        QTest::newRow("3") << u"399900000001"_s << CitizenKind::FirstRegister << true;
        QTest::newRow("5") << u"599900000001"_s << CitizenKind::AddedLater << true;
        QTest::newRow("6") << u"699900000001"_s << CitizenKind::Temporary << false;
        QTest::newRow("7") << u"799900000001"_s << CitizenKind::ChildOfTemporary << false;
        QTest::newRow("8") << u"899900000001"_s << CitizenKind::AlienOrNaturalised << true;
    }
    void theFirstDigitTellsTheKindOfHolder()
    {
        QFETCH(QString, twelve);
        const Result<CitizenId> id = CitizenId::parse(twelve + QString::number(*CitizenId::checkDigit(twelve)));
        QVERIFY(id);
        QTEST(id->kind(), "kind");
        QTEST(id->mayHoldThaiCard(), "thaiCard");
    }
};

QTEST_APPLESS_MAIN(TestCitizenId)
#include "test_citizenid.moc"
