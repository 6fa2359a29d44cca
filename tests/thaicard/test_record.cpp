#include "devices/thaicard/layout.h"
#include "devices/thaicard/record.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/testcard.h"

#include <QFile>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using devices::CardRecord;
using devices::RecordBytes;

Q_DECLARE_METATYPE(tabian::tests::TestCard)

namespace
{

domain::Result<CardRecord> parse(const TestCard& card)
{
    return devices::parseRecord(RecordBytes::fromFile(card.file()), QByteArray::fromHex("3B68"));
}

} // namespace

class TestRecord : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void readsAnOrdinaryCard()
    {
        const auto r = parse(TestCard());
        QVERIFY(r);
        QCOMPARE(r->version, u"0003"_s);
        QCOMPARE(r->id.digits().toLatin1(), citizenNumber("199900000123"));
        QCOMPARE(r->nameTh.title(), u"นางสาว"_s);
        QCOMPARE(r->nameTh.first(), u"กิ่งแก้ว"_s);
        QCOMPARE(r->nameTh.middle(), QString());
        QCOMPARE(r->nameTh.last(), u"ทดสอบสกุล"_s);
        QVERIFY(r->nameEn);
        QCOMPARE(r->nameEn->first(), u"Kingkaew"_s);
        QCOMPARE(r->birth.beText(), u"25330315"_s);
        QCOMPARE(r->sex, domain::Sex::Female);
        QCOMPARE(r->requestNumber, u"0123456789/2561"_s);
        QCOMPARE(r->issuer, u"อำเภอเมืองตัวอย่าง/ตัวอย่างบุรี"_s);
        QCOMPARE(r->issuerCode, u"1999001234567"_s);
        QCOMPARE(r->issued, QDate(2018, 5, 10));
        QCOMPARE(r->expiry.lastDay(), QDate(2026, 3, 14));
        QCOMPARE(r->documentType, u"01"_s);
        QCOMPARE(r->photoNumber, u"12340356781234"_s);
        QCOMPARE(r->atr, QByteArray::fromHex("3B68"));
        QCOMPARE(r->findings, QStringList());
    }

    void namesKeepTheirParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("no middle name") << u"นาย#สมมุติ##ตัวอย่าง"_s << QStringList{u"นาย"_s, u"สมมุติ"_s, u""_s, u"ตัวอย่าง"_s}
                                        << QStringList();
        QTest::newRow("middle name") << u"นาง#สมมุติ#ณัฐณิชา#ตัวอย่าง"_s
                                     << QStringList{u"นาง"_s, u"สมมุติ"_s, u"ณัฐณิชา"_s, u"ตัวอย่าง"_s} << QStringList();
        QTest::newRow("no title") << u"#สมมุติ##ตัวอย่าง"_s << QStringList{u""_s, u"สมมุติ"_s, u""_s, u"ตัวอย่าง"_s}
                                  << QStringList();
        QTest::newRow("three parts") << u"นาย#สมมุติ#ตัวอย่าง"_s << QStringList{u"นาย"_s, u"สมมุติ"_s, u""_s, u"ตัวอย่าง"_s}
                                     << QStringList{u"nameParts"_s};
        QTest::newRow("five parts") << u"นาย#สมมุติ##ณ#ตัวอย่าง"_s << QStringList{u"นาย"_s, u"สมมุติ"_s, u""_s, u"ณ ตัวอย่าง"_s}
                                    << QStringList{u"nameParts"_s};
        QTest::newRow("last name of two words")
            << u"พันตำรวจโท#สมมุติ##ณ ตัวอย่าง"_s << QStringList{u"พันตำรวจโท"_s, u"สมมุติ"_s, u""_s, u"ณ ตัวอย่าง"_s}
            << QStringList();
        QTest::newRow("no last name") << u"นาย#ฝึกหัด##"_s << QStringList{u"นาย"_s, u"ฝึกหัด"_s, u""_s, u"-"_s}
                                      << QStringList{u"lastNameMissing"_s};
    }
    void namesKeepTheirParts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QFETCH(QStringList, findings);
        const auto r = parse(TestCard().nameTh(text));
        QVERIFY(r);
        QCOMPARE((QStringList{r->nameTh.title(), r->nameTh.first(), r->nameTh.middle(), r->nameTh.last()}), parts);
        QCOMPARE(r->findings, findings);
    }

    void englishNameMayBeMissing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("blank") << QByteArray();
        QTest::newRow("separators alone") << QByteArray("###");
        QTest::newRow("title alone") << QByteArray("Mr.###");
    }
    void englishNameMayBeMissing()
    {
        QFETCH(QByteArray, text);
        const auto r = parse(TestCard().nameEn(text));
        QVERIFY(r);
        QVERIFY(!r->nameEn);
        QVERIFY(r->findings.contains(u"nameEnMissing"_s));
    }

    void birthMayBePartlyUnknown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("be");
        QTest::addColumn<QDate>("legal");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("year alone") << QByteArray("25330000") << u"25330000"_s << QDate(1990, 1, 1) << QStringList();
        QTest::newRow("year and month") << QByteArray("25330700") << u"25330700"_s << QDate(1990, 7, 1)
                                        << QStringList();
        QTest::newRow("year alone before 2484")
            << QByteArray("24700000") << u"24700000"_s << QDate(1927, 4, 1) << QStringList();
        QTest::newRow("January before 2484")
            << QByteArray("24800215") << u"24800215"_s << QDate(1938, 2, 15) << QStringList();
        QTest::newRow("unknown parts blank")
            << QByteArray("2533    ") << u"25330000"_s << QDate(1990, 1, 1) << QStringList{u"datePadded"_s};
        QTest::newRow("leap day") << QByteArray("25510229") << u"25510229"_s << QDate(2008, 2, 29) << QStringList();
    }
    void birthMayBePartlyUnknown()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, be);
        QFETCH(QDate, legal);
        QFETCH(QStringList, findings);
        const auto r = parse(TestCard().birth(text));
        QVERIFY(r);
        QCOMPARE(r->birth.beText(), be);
        QCOMPARE(r->birth.legalDay(), legal);
        QCOMPARE(r->findings, findings);
    }

    void ninesMeanForLife()
    {
        const auto r = parse(TestCard().expiry("99999999"));
        QVERIFY(r);
        QVERIFY(r->expiry.isLifetime());
    }

    void issueDayMayBeMissing()
    {
        const auto r = parse(TestCard().issued("        "));
        QVERIFY(r);
        QVERIFY(!r->issued.isValid());
        QCOMPARE(r->findings, QStringList{u"issuedMissing"_s});
    }

    void versionsBeyondTheKnownAreReadAsTheNewest()
    {
        const auto r = parse(TestCard().put(0, 4, "0004"));
        QVERIFY(r);
        QCOMPARE(r->version, u"0004"_s);
        QCOMPARE(r->findings, QStringList{u"versionUnknown"_s});
    }

    void pinkCardNumbersAreRead_data()
    {
        QTest::addColumn<QByteArray>("twelve");
        for (const char first : {'0', '6', '7', '8', '9'})
            QTest::newRow(QByteArray(1, first).constData()) << first + QByteArray("99900000123");
    }
    void pinkCardNumbersAreRead()
    {
        QFETCH(QByteArray, twelve);
        const auto r = parse(TestCard().number(citizenNumber(twelve)));
        QVERIFY(r);
        QCOMPARE(int(r->id.kind()), twelve[0] - '0');
    }

    void whatIsNoTextShowsAsSuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("finding");
        QTest::newRow("escape") << QByteArray("A\x1b[2JB") << u"A\uFFFD[2JB"_s << u"controlCharacter"_s;
        QTest::newRow("line break") << QByteArray("A\nB") << u"A\uFFFDB"_s << u"controlCharacter"_s;
        QTest::newRow("zero inside") << QByteArray("A\0B", 3) << u"A\uFFFDB"_s << u"controlCharacter"_s;
        QTest::newRow("delete") << QByteArray("A\x7f"
                                              "B")
                                << u"A\uFFFDB"_s << u"controlCharacter"_s;
        QTest::newRow("unassigned DB") << QByteArray("A\xDB"
                                                     "B")
                                       << u"A\uFFFDB"_s << u"undecodable"_s;
        QTest::newRow("unassigned FF") << QByteArray("A\xFF"
                                                     "B")
                                       << u"A\uFFFDB"_s << u"undecodable"_s;
        QTest::newRow("a tone mark alone") << tis620(u"่ก") << u"่ก"_s << u"strayMark"_s;
        QTest::newRow("C1 81") << QByteArray("A\x81"
                                             "B")
                               << u"A\uFFFDB"_s << u"undecodable"_s;
    }
    void whatIsNoTextShowsAsSuch()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QFETCH(QString, finding);
        const auto r = parse(TestCard().put(0x00F6, 100, bytes));
        QVERIFY(r);
        QCOMPARE(r->issuer, shown);
        QCOMPARE(r->findings, QStringList{finding});
    }

    void paddingOfZerosIsPadding()
    {
        const auto r = parse(TestCard().put(0x00F6, 100, "A" + QByteArray(99, '\0')));
        QVERIFY(r);
        QCOMPARE(r->issuer, u"A"_s);
        QCOMPARE(r->findings, QStringList());
    }

    void numberUnderThePhotoLosesItsHyphens()
    {
        const auto r = parse(TestCard().put(0x1619, 14, "1234-01-567890"));
        QVERIFY(r);
        QCOMPARE(r->photoNumber, u"123401567890"_s);
        const auto odd = parse(TestCard().put(0x1619, 14, "12A4"));
        QVERIFY(odd);
        QCOMPARE(odd->photoNumber, u"124"_s);
        QCOMPARE(odd->findings, QStringList{u"photoNumberOdd"_s});
    }

    void damageIsRefusedByField_data()
    {
        QTest::addColumn<TestCard>("card");
        QTest::addColumn<QString>("field");
        QByteArray wrong = citizenNumber("199900000123");
        wrong[12] = char('0' + (wrong[12] - '0' + 1) % 10);
        QTest::newRow("check digit") << TestCard().number(wrong) << u"citizenId"_s;
        QTest::newRow("number of letters") << TestCard().number("19990000ABCDE") << u"citizenId"_s;
        QTest::newRow("number too short") << TestCard().number("199900000123") << u"citizenId"_s;
        QTest::newRow("number of Thai digits") << TestCard().number(QByteArray(13, '\xF1')) << u"citizenId"_s;
        QTest::newRow("number blank") << TestCard().number("") << u"citizenId"_s;
        QTest::newRow("name blank") << TestCard().nameTh(u"") << u"nameTh"_s;
        QTest::newRow("name without first name") << TestCard().nameTh(u"นาย###ตัวอย่าง") << u"nameTh"_s;
        QTest::newRow("31 February") << TestCard().birth("25330231") << u"birth"_s;
        QTest::newRow("month 13") << TestCard().birth("25331301") << u"birth"_s;
        QTest::newRow("February 2483") << TestCard().birth("24830201") << u"birth"_s;
        QTest::newRow("birth of letters") << TestCard().birth("2533JA15") << u"birth"_s;
        QTest::newRow("birth blank") << TestCard().birth("") << u"birth"_s;
        QTest::newRow("birth for life") << TestCard().birth("99999999") << u"birth"_s;
        QTest::newRow("sex 3") << TestCard().put(0x00E1, 1, "3") << u"sex"_s;
        QTest::newRow("sex blank") << TestCard().put(0x00E1, 1, "") << u"sex"_s;
        QTest::newRow("issued on no day") << TestCard().issued("25610500") << u"issued"_s;
        QTest::newRow("issued on 32nd") << TestCard().issued("25610532") << u"issued"_s;
        QTest::newRow("expiry of garbage") << TestCard().expiry("\x01\x02\x03\x04\x05\x06\x07\x08") << u"expiry"_s;
        QTest::newRow("expiry blank") << TestCard().expiry("") << u"expiry"_s;
        QTest::newRow("address blank") << TestCard().address(u"") << u"address"_s;
        QTest::newRow("address without province") << TestCard().address(u"1######อำเภอเมือง#") << u"address"_s;
    }
    void damageIsRefusedByField()
    {
        QFETCH(TestCard, card);
        QFETCH(QString, field);
        const auto r = parse(card);
        QVERIFY(!r);
        QCOMPARE(r.error().code, domain::FailureCode::CardRecordDamaged);
        QCOMPARE(r.error().detail, field);
    }

    void theDocumentListsTheFindingsThatThereAre()
    {
        const TestCard oddCards[] = {
            TestCard().put(0x00F6, 100, "\x1b\xFF"),
            TestCard().put(0x00F6, 100, tis620(u"่ก")),
            TestCard().number(citizenNumber("699900000123")),
            TestCard().put(0, 4, "0009"),
            TestCard().nameTh(u"ก#ข##"),
            TestCard().nameTh(u"ก#ข#ค").nameEn(""),
            TestCard().birth("2533    ").issued(""),
            TestCard().address(u"1#x#ก#ข#ค"),
            TestCard().put(0x1619, 14, "A"),
        };
        QStringList found{u"photoDamaged"_s}; // added by the card command
        for (const TestCard& card : oddCards)
            found += parse(card)->findings;
        found.removeDuplicates();
        found.sort();

        QFile page(QStringLiteral(TABIAN_SOURCE_DIR "/docs/card-findings.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QStringList listed;
        static const QRegularExpression row(u"^\\| `(\\w+)` \\|"_s);
        for (const QByteArray& line : page.readAll().split('\n')) {
            if (const auto match = row.match(QString::fromUtf8(line)); match.hasMatch())
                listed << match.captured(1);
        }
        listed.sort();
        QCOMPARE(listed, found);
    }

    void everySingleByteMayBeAnything()
    {
        const QByteArray good = TestCard().file();
        int records = 0;
        int refused = 0;
        for (int offset = 0; offset < good.size(); offset += offset == 0x17A ? 0x1579 - 0x17A : 1) {
            for (int value = 0; value < 256; value += 7) {
                QByteArray file = good;
                file[offset] = char(value);
                const auto r = devices::parseRecord(RecordBytes::fromFile(file), {});
                r ? ++records : ++refused;
                if (r) {
                    QVERIFY(r->id.digits().size() == 13);
                    for (const QString& text : {r->nameTh.full(), r->issuer, r->requestNumber, r->address.oneLine()})
                        for (const QChar c : text)
                            QVERIFY(c.category() != QChar::Other_Control);
                }
            }
        }
        QVERIFY(records > 10000);
        QVERIFY(refused > 500);
    }

    void bytesOfWrongLengthAreRefused()
    {
        RecordBytes bytes = RecordBytes::fromFile(TestCard().file());
        bytes.personal.chop(1);
        const auto r = devices::parseRecord(bytes, {});
        QVERIFY(!r);
        QCOMPARE(r.error().detail, u"length"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "test_record.moc"
