#include "devices/thaicard/address.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace Qt::StringLiterals;
using Parts = domain::Address::Parts;

class TestAddress : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void slotsAreKnownByTheirLabels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts"); // house, moo, soi, road, tambon, amphoe, province
        QTest::addColumn<QStringList>("findings");
        const QStringList country{u"ตำบลฝึกหัด"_s, u"อำเภอเมืองสมมุติ"_s, u"จังหวัดสมมุติ"_s};
        const QStringList bangkok{u"แขวงทดสอบ"_s, u"เขตตัวอย่าง"_s, u"กรุงเทพมหานคร"_s};
        const QStringList none;
        QTest::newRow("village") << u"99/1#หมู่ที่ 5####ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
                                 << QStringList{u"99/1"_s, u"หมู่ที่ 5"_s, u""_s, u""_s} + country << none;
        QTest::newRow("moo and soi") << u"7#หมู่ที่ 12#ซอยทดสอบ 3###ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
                                     << QStringList{u"7"_s, u"หมู่ที่ 12"_s, u"ซอยทดสอบ 3"_s, u""_s} + country << none;
        QTest::newRow("soi in the place of moo")
            << u"7#ซอยทดสอบ 3####ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
            << QStringList{u"7"_s, u""_s, u"ซอยทดสอบ 3"_s, u""_s} + country << none;
        QTest::newRow("everything") << u"7#หมู่ที่ 1#ซอยทดสอบ#ถนนตัวอย่าง##ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
                                    << QStringList{u"7"_s, u"หมู่ที่ 1"_s, u"ซอยทดสอบ"_s, u"ถนนตัวอย่าง"_s} + country << none;
        QTest::newRow("trok and soi") << u"7##ตรอกหนึ่ง#ซอยสอง#ถนนสาม#ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
                                      << QStringList{u"7"_s, u""_s, u"ตรอกหนึ่ง ซอยสอง"_s, u"ถนนสาม"_s} + country << none;
        QTest::newRow("Bangkok") << u"123/45##ซอยสมมุติ 7#ถนนฝึกหัด##แขวงทดสอบ#เขตตัวอย่าง#กรุงเทพมหานคร"_s
                                 << QStringList{u"123/45"_s, u""_s, u"ซอยสมมุติ 7"_s, u"ถนนฝึกหัด"_s} + bangkok << none;
        QTest::newRow("named estate is no moo")
            << u"7#หมู่บ้านตัวอย่าง####ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
            << QStringList{u"7 หมู่บ้านตัวอย่าง"_s, u""_s, u""_s, u""_s} + country << QStringList{u"addressExtra"_s};
        QTest::newRow("seven slots") << u"7#หมู่ที่ 1###ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
                                     << QStringList{u"7"_s, u"หมู่ที่ 1"_s, u""_s, u""_s} + country
                                     << QStringList{u"addressParts"_s};
        QTest::newRow("nine slots") << u"7#หมู่ที่ 1##ซอยทดสอบ###ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
                                    << QStringList{u"7"_s, u"หมู่ที่ 1"_s, u"ซอยทดสอบ"_s, u""_s} + country
                                    << QStringList{u"addressParts"_s};
        QTest::newRow("separator behind the province")
            << u"7#หมู่ที่ 1####ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ#"_s
            << QStringList{u"7"_s, u"หมู่ที่ 1"_s, u""_s, u""_s} + country << QStringList{u"addressParts"_s};
        QTest::newRow("without labels") << u"7#####ก#ข#ค"_s
                                        << QStringList{u"7"_s, u""_s, u""_s, u""_s, u"ก"_s, u"ข"_s, u"ค"_s}
                                        << QStringList{u"addressUnlabelled"_s};
        QTest::newRow("minor district") << u"7#####ตำบลฝึกหัด#กิ่งอำเภอสมมุติ#จังหวัดสมมุติ"_s
                                        << QStringList{u"7"_s,           u""_s,         u""_s, u""_s, u"ตำบลฝึกหัด"_s,
                                                       u"กิ่งอำเภอสมมุติ"_s, u"จังหวัดสมมุติ"_s}
                                        << none;
        QTest::newRow("spaces around") << u" 7 # หมู่ที่ 1 ####ตำบลฝึกหัด #อำเภอเมืองสมมุติ# จังหวัดสมมุติ"_s
                                       << QStringList{u"7"_s, u"หมู่ที่ 1"_s, u""_s, u""_s} + country << none;
        QTest::newRow("house number missing") << u"#หมู่ที่ 1####ตำบลฝึกหัด#อำเภอเมืองสมมุติ#จังหวัดสมมุติ"_s
                                              << QStringList{u""_s, u"หมู่ที่ 1"_s, u""_s, u""_s} + country << none;
    }
    void slotsAreKnownByTheirLabels()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QFETCH(QStringList, findings);
        QStringList found;
        const Parts p = devices::splitAddress(text, found);
        QCOMPARE((QStringList{p.house, p.moo, p.soi, p.road, p.tambon, p.amphoe, p.province}), parts);
        QCOMPARE(found, findings);
    }

    void tooFewSlotsGiveNoProvince_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one") << u"กรุงเทพมหานคร"_s;
        QTest::newRow("two") << u"เขตตัวอย่าง#กรุงเทพมหานคร"_s;
        QTest::newRow("a hundred and sixty separators") << QString(160, u'#');
    }
    void tooFewSlotsGiveNoProvince()
    {
        QFETCH(QString, text);
        QStringList findings;
        QVERIFY(devices::splitAddress(text, findings).province.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "test_address.moc"
