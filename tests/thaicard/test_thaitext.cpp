#include "devices/thaicard/thaitext.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/testcard.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;

class TestThaiText : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void everyThaiLetterGoesBothWays()
    {
        for (int byte = 0xA1; byte <= 0xFB; ++byte) {
            if (byte > 0xDA && byte < 0xDF)
                continue; // not assigned
            const QString letter(QChar(0x0E00 + byte - 0xA0));
            const auto decoded = devices::decodeThai(QByteArray(1, char(byte)));
            QCOMPARE(decoded.text, letter);
            QVERIFY(!decoded.undecodable && !decoded.controlCharacter);
            QCOMPARE(devices::encodeThai(letter), std::optional(QByteArray(1, char(byte))));
        }
    }

    void asciiGoesBothWays()
    {
        for (char c = 0x21; c < 0x7F; ++c) {
            QCOMPARE(devices::decodeThai(QByteArray(1, c)).text, QString(QLatin1Char(c)));
            QCOMPARE(devices::encodeThai(QString(QLatin1Char(c))), std::optional(QByteArray(1, c)));
        }
    }

    void textsAreThoseOfTis620()
    {
        const QString text = u"ทดสอบ น้ำ กิ่งแก้ว ๑๒๓"_s;
        QCOMPARE(devices::decodeThai(tis620(text) + "   ").text, text);
        QCOMPARE(devices::encodeThai(text), std::optional(tis620(text)));
    }

    void unassignedBytesAreFlagged_data()
    {
        QTest::addColumn<int>("byte");
        QTest::addColumn<bool>("control");
        for (const int byte : {0x00, 0x01, 0x09, 0x0A, 0x1B, 0x1F, 0x7F})
            QTest::addRow("%02X", byte) << byte << true;
        for (const int byte : {0x81, 0x90, 0x9F, 0xDB, 0xDC, 0xDD, 0xDE, 0xFC, 0xFD, 0xFE, 0xFF})
            QTest::addRow("%02X", byte) << byte << false;
    }
    void unassignedBytesAreFlagged()
    {
        QFETCH(int, byte);
        QFETCH(bool, control);
        const auto decoded = devices::decodeThai("a" + QByteArray(1, char(byte)) + "b");
        QCOMPARE(decoded.text, u"a\uFFFDb"_s);
        QCOMPARE(decoded.controlCharacter, control);
        QCOMPARE(decoded.undecodable, !control);
    }

    void marksWithoutALetterAreFlagged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("stray");
        for (const QString& text :
             {u"กิ่งแก้ว"_s, u"น้ำ"_s, u"นํ้า"_s, u"พันธุ์ทิพย์"_s, u"สิทธิ์"_s, u"ฤๅษี"_s, u"เก๊ะ ๑๒"_s, u"ABC"_s, QString()})
            QTest::addRow("%s", qPrintable(text)) << text << false;
        for (const QString& text : {u"่ก"_s, u"ก ิ"_s, u"า้"_s, u"กิ่้"_s, u"#ุ"_s, u"เ่ก"_s, u"A่"_s})
            QTest::addRow("stray %s", qPrintable(text)) << text << true;
    }
    void marksWithoutALetterAreFlagged()
    {
        QFETCH(QString, text);
        QFETCH(bool, stray);
        const auto decoded = devices::decodeThai(tis620(text));
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.strayMark, stray);
    }

    void whatTheCardLacksCannotBeWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"a\nb"_s, u"中"_s, u"é"_s, u"\uFFFD"_s, u"😀"_s, QString(QChar(0))})
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void whatTheCardLacksCannotBeWritten()
    {
        QFETCH(QString, text);
        QVERIFY(!devices::encodeThai(text));
    }
};

QTEST_GUILESS_MAIN(TestThaiText)
#include "test_thaitext.moc"
