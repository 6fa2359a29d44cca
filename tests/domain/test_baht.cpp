#include "app/domain/baht.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

class TestBaht : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void typedAmountsAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("satang");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << u"0"_s << qint64(0) << u"0"_s;
        QTest::newRow("twenty") << u"20"_s << qint64(2000) << u"20"_s;
        QTest::newRow("grouped") << u"1,250"_s << qint64(125000) << u"1,250"_s;
        QTest::newRow("not grouped") << u"1250"_s << qint64(125000) << u"1,250"_s;
        QTest::newRow("two groups") << u"12,345,678.90"_s << qint64(1234567890) << u"12,345,678.90"_s;
        QTest::newRow("satang") << u"20.05"_s << qint64(2005) << u"20.05"_s;
        QTest::newRow("one decimal") << u"20.5"_s << qint64(2050) << u"20.50"_s;
        QTest::newRow("Thai digits") << u"๑,๒๕๐.๕๐"_s << qint64(125050) << u"1,250.50"_s;
        QTest::newRow("spaces around") << u" 20 "_s << qint64(2000) << u"20"_s;
        QTest::newRow("the most") << u"90000000000000"_s << qint64(9'000'000'000'000'000) << u"90,000,000,000,000"_s;
    }
    void typedAmountsAreUnderstood()
    {
        QFETCH(QString, typed);
        const Result<Baht> amount = Baht::parse(typed);
        QVERIFY(amount);
        QTEST(amount->satang(), "satang");
        QTEST(amount->text(), "text");
    }

    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (QStringView typed :
             {u"", u"-20", u"+20", u"20.", u".50", u"20.505", u"1,25", u"12,50", u"1250,000", u",250", u"1,,250",
              u"2 0", u"20 บาท", u"0x10", u"1e3", u"20.5a", u"90000000000001", u"99999999999999999999999999"})
            QTest::newRow(typed.toUtf8().constData()) << typed.toString();
    }
    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, typed);
        const Result<Baht> amount = Baht::parse(typed);
        QVERIFY(!amount);
        QCOMPARE(amount.error().code, FailureCode::AmountFormat);
    }

    void amountsAreReadInThaiWords_data()
    {
        QTest::addColumn<qint64>("satang");
        QTest::addColumn<QString>("words");
        QTest::newRow("0") << qint64(0) << u"ศูนย์บาทถ้วน"_s;
        QTest::newRow("1") << qint64(100) << u"หนึ่งบาทถ้วน"_s;
        QTest::newRow("10") << qint64(1000) << u"สิบบาทถ้วน"_s;
        QTest::newRow("11") << qint64(1100) << u"สิบเอ็ดบาทถ้วน"_s;
        QTest::newRow("20") << qint64(2000) << u"ยี่สิบบาทถ้วน"_s;
        QTest::newRow("21") << qint64(2100) << u"ยี่สิบเอ็ดบาทถ้วน"_s;
        QTest::newRow("32") << qint64(3200) << u"สามสิบสองบาทถ้วน"_s;
        QTest::newRow("100") << qint64(10000) << u"หนึ่งร้อยบาทถ้วน"_s;
        QTest::newRow("101") << qint64(10100) << u"หนึ่งร้อยเอ็ดบาทถ้วน"_s;
        QTest::newRow("121") << qint64(12100) << u"หนึ่งร้อยยี่สิบเอ็ดบาทถ้วน"_s;
        QTest::newRow("220") << qint64(22000) << u"สองร้อยยี่สิบบาทถ้วน"_s;
        QTest::newRow("520") << qint64(52000) << u"ห้าร้อยยี่สิบบาทถ้วน"_s;
        QTest::newRow("1,001") << qint64(100100) << u"หนึ่งพันเอ็ดบาทถ้วน"_s;
        QTest::newRow("10,250") << qint64(1025000) << u"หนึ่งหมื่นสองร้อยห้าสิบบาทถ้วน"_s;
        QTest::newRow("1,000,000") << qint64(100000000) << u"หนึ่งล้านบาทถ้วน"_s;
        QTest::newRow("1,000,001") << qint64(100000100) << u"หนึ่งล้านเอ็ดบาทถ้วน"_s;
        QTest::newRow("11,000,000") << qint64(1100000000) << u"สิบเอ็ดล้านบาทถ้วน"_s;
        QTest::newRow("a million million") << qint64(100'000'000'000'000) << u"หนึ่งล้านล้านบาทถ้วน"_s;
        QTest::newRow("20.25") << qint64(2025) << u"ยี่สิบบาทยี่สิบห้าสตางค์"_s;
        QTest::newRow("0.50") << qint64(50) << u"ห้าสิบสตางค์"_s;
        QTest::newRow("-20") << qint64(-2000) << u"ลบยี่สิบบาทถ้วน"_s;
    }
    void amountsAreReadInThaiWords()
    {
        QFETCH(qint64, satang);
        QTEST(Baht::ofSatang(satang).inThaiWords(), "words");
    }

    void sumsAreExact()
    {
        QCOMPARE(Baht::ofBaht(200) + Baht::ofBaht(20), Baht::ofBaht(220));
        QCOMPARE(Baht::ofSatang(1) - Baht::ofSatang(2), Baht::ofSatang(-1));
        QCOMPARE((-Baht::ofSatang(2050)).text(), u"-20.50"_s);
        QVERIFY(Baht::ofBaht(20) < Baht::ofBaht(200));
    }
};

QTEST_APPLESS_MAIN(TestBaht)
#include "test_baht.moc"
