#include "devices/thaicard/file.h"
#include "devices/thaicard/photo.h"
#include "devices/thaicard/record.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/testcard.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using devices::CardRecord;
using domain::FailureCode;

namespace
{

CardRecord ordinaryRecord()
{
    return *devices::parseRecord(devices::RecordBytes::fromFile(TestCard().file()), {});
}

domain::PersonName name(const QString& first)
{
    return *domain::PersonName::make(u"นาย"_s, first, {}, u"ตัวอย่าง"_s);
}

} // namespace

class TestFile : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theFileOfAReadCardIsThatCardsFile()
    {
        const auto file = devices::makeCardFile(ordinaryRecord(), jpeg());
        QVERIFY(file);
        QCOMPARE(*file, TestCard().file());
    }

    void aRecordSurvivesWritingAndReading_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("lifetime") << TestCard().expiry("99999999").file();
        QTest::newRow("year of birth alone") << TestCard().birth("24700000").file();
        QTest::newRow("middle names") << TestCard().nameTh(u"นาง#ก#ข#ค").nameEn("Mrs.#A#B#C").file();
        QTest::newRow("no English name") << TestCard().nameEn("").file();
        QTest::newRow("moo, soi and road")
            << TestCard().address(u"7#หมู่ที่ 1#ซอยทดสอบ#ถนนตัวอย่าง##ตำบลก#อำเภอข#จังหวัดค").file();
        QTest::newRow("Bangkok") << TestCard().address(u"7#####แขวงก#เขตข#กรุงเทพมหานคร").file();
    }
    void aRecordSurvivesWritingAndReading()
    {
        QFETCH(QByteArray, file);
        const auto first = devices::parseRecord(devices::RecordBytes::fromFile(file), {});
        QVERIFY(first);
        const auto written = devices::makeCardFile(*first, jpeg());
        QVERIFY(written);
        const auto again = devices::parseRecord(devices::RecordBytes::fromFile(*written), {});
        QVERIFY(again);
        QCOMPARE(again->nameTh, first->nameTh);
        QCOMPARE(again->nameEn, first->nameEn);
        QCOMPARE(again->birth, first->birth);
        QCOMPARE(again->expiry, first->expiry);
        QCOMPARE(again->address, first->address);
        QCOMPARE(again->issued, first->issued);
        QVERIFY(devices::cutPhoto(devices::layout::photo.in(*written)));
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("code");
        QTest::newRow("name too long") << u"nameTh"_s << int(FailureCode::FieldTooLong);
        QTest::newRow("issuer too long") << u"issuer"_s << int(FailureCode::FieldTooLong);
        QTest::newRow("photo too long") << u"photo"_s << int(FailureCode::FieldTooLong);
        QTest::newRow("request number of foreign letters") << u"requestNumber"_s << int(FailureCode::FieldUnwritable);
        QTest::newRow("separator inside the address") << u"address"_s << int(FailureCode::FieldUnwritable);
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(int, code);
        CardRecord record = ordinaryRecord();
        QByteArray photo = jpeg();
        if (field == u"nameTh")
            record.nameTh = name(QString(100, u'ก'));
        if (field == u"issuer")
            record.issuer = QString(101, u'ก');
        if (field == u"photo")
            photo = jpeg({.size = 5119});
        if (field == u"requestNumber")
            record.requestNumber = u"中"_s;
        if (field == u"address") {
            auto parts = record.address.parts();
            parts.house = u"7#8"_s;
            record.address = *domain::Address::make(parts);
        }
        const auto file = devices::makeCardFile(record, photo);
        QVERIFY(!file);
        QCOMPARE(file.error(), (domain::Failure{FailureCode(code), field}));
    }
};

QTEST_GUILESS_MAIN(TestFile)
#include "test_file.moc"
