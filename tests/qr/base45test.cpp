// Base45 against the examples of RFC 9285 and against damage.
#include "devices/qr/base45.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using devices::base45Decoded;
using devices::base45Encoded;

class Base45Test : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void writesAndReadsTheExamples_data();
    void writesAndReadsTheExamples();
    void everyPairOfBytesComesBack();
    void refusesWhatNoEncoderWrites_data();
    void refusesWhatNoEncoderWrites();
    void whatItReadsIsWhatItWouldWrite();
};

void Base45Test::writesAndReadsTheExamples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("RFC 9285 4.3 example 1") << QByteArray("AB") << QByteArray("BB8");
    QTest::newRow("RFC 9285 4.3 example 2") << QByteArray("Hello!!") << QByteArray("%69 VD92EX0");
    QTest::newRow("RFC 9285 4.3 example 3") << QByteArray("base-45") << QByteArray("UJCLQE7W581");
    QTest::newRow("RFC 9285 4.4 example 1") << QByteArray("ietf!") << QByteArray("QED8WEX0");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("a zero") << QByteArray(1, '\0') << QByteArray("00");
    QTest::newRow("two zeros") << QByteArray(2, '\0') << QByteArray("000");
    QTest::newRow("the highest pair") << QByteArray::fromHex("ffff") << QByteArray("FGW");
    QTest::newRow("the highest byte") << QByteArray::fromHex("ff") << QByteArray("U5");
}

void Base45Test::writesAndReadsTheExamples()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(base45Encoded(bytes), text);
    QCOMPARE(base45Decoded(text), bytes);
}

void Base45Test::everyPairOfBytesComesBack()
{
    for (int value = 0; value <= 0xffff; ++value) {
        const char bytes[] = {static_cast<char>(value >> 8), static_cast<char>(value & 0xff)};
        const QByteArray pair(bytes, 2);
        QCOMPARE(base45Decoded(base45Encoded(pair)), pair);
    }
}

void Base45Test::refusesWhatNoEncoderWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a group above FFFF") << QByteArray("GGW");
    QTest::newRow("the highest characters") << QByteArray(":::");
    QTest::newRow("a last byte above FF") << QByteArray("V5");
    QTest::newRow("one character") << QByteArray("A");
    QTest::newRow("one character over") << QByteArray("BB8B");
    QTest::newRow("a small letter") << QByteArray("bb8");
    QTest::newRow("an underscore") << QByteArray("BB_");
    QTest::newRow("a line's end") << QByteArray("BB8\n");
    QTest::newRow("a null") << QByteArray("BB\0", 3);
    QTest::newRow("no ASCII") << QByteArray("BB\xe0");
}

void Base45Test::refusesWhatNoEncoderWrites()
{
    QFETCH(QByteArray, text);
    QVERIFY(!base45Decoded(text));
}

void Base45Test::whatItReadsIsWhatItWouldWrite()
{
    // Every text of three characters of all 256: read or refused, never two texts for the same bytes.
    for (int a = 0; a < 256; ++a) {
        for (int b = 30; b < 100; ++b) {
            for (const char c : {'0', 'F', 'G', 'W', 'X', ':'}) {
                const char text[] = {static_cast<char>(a), static_cast<char>(b), c};
                const auto bytes = base45Decoded(QByteArrayView(text, 3));
                if (bytes)
                    QCOMPARE(base45Encoded(*bytes), QByteArray(text, 3));
            }
        }
    }
}

QTEST_GUILESS_MAIN(Base45Test)
#include "base45test.moc"
