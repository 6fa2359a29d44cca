#include "registry/protocol/canonical.h"
#include "tests/support/quiettest.h"

#include <QCborArray>
#include <QCborMap>

using namespace tabian;
using namespace tabian::protocol;
using namespace Qt::StringLiterals;
using domain::FailureCode;

class TestCanonical : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void mapsStandInTheOrderOfTheirKeysBytes()
    {
        const QCborMap map{
            {u"zz"_s, 1}, {u"b"_s, 2}, {u"aaa"_s, QCborMap{{u"d"_s, true}, {u"c"_s, nullptr}}}, {u"a"_s, -1}};
        QCOMPARE(canonicalBytes(map).toHex(), "a46161206162026"
                                              "27a7a01"
                                              "63616161a26163f66164f5");
    }

    void equalValuesHaveEqualBytes()
    {
        const QCborMap one{{u"x"_s, 1}, {u"y"_s, u"ก"_s}};
        const QCborMap other{{u"y"_s, u"ก"_s}, {u"x"_s, 1}};
        QCOMPARE(canonicalBytes(one), canonicalBytes(other));
    }

    void whatIsWrittenCanBeRead()
    {
        const QCborValue value = QCborMap{{u"n"_s, QCborArray{0, 23, 24, 255, 256, 65535, 65536, 4294967295LL,
                                                              4294967296LL, -1, -25, -9223372036854775807LL - 1}},
                                          {u"t"_s, u"ที่"_s},
                                          {u"b"_s, QByteArray(300, 'x')},
                                          {u"a key that is longer than twenty-three bytes"_s, false}};
        const auto read = readCanonical(canonicalBytes(value), u"test"_s);
        QVERIFY(read.has_value());
        QCOMPARE(canonicalBytes(*read), canonicalBytes(value));
    }

    void anotherFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const char* hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
        row("nothing", "");
        row("something after the end", "0000");
        row("a number that fits its first byte", "1817");
        row("a number that fits one byte", "1900ff");
        row("a number that fits two bytes", "1a0000ffff");
        row("a number that fits four bytes", "1b00000000ffffffff");
        row("a number beyond 63 bits", "1b8000000000000000");
        row("a negative number beyond 63 bits", "3b8000000000000000");
        row("a length that is not the shortest", "580161");
        row("bytes of no definite length", "5f4161ff");
        row("an array of no definite length", "9f00ff");
        row("a map of no definite length", "bf616100ff");
        row("bytes that end early", "4361");
        row("a text that ends early", "7a7fffffff61");
        row("an array that ends early", "8200");
        row("an array longer than the message", "9a7fffffff00");
        row("a map longer than the message", "ba7fffffff616100");
        row("a text that is no UTF-8", "62c328");
        row("a surrogate", "63eda080");
        row("keys out of order", "a2616200616100");
        row("a longer key before a shorter one", "a262616100616200");
        row("a key twice", "a2616100616101");
        row("a key that is a number", "a10000");
        row("a tag", "c000");
        row("half a number", "f93c00");
        row("a floating point number", "fb3ff0000000000000");
        row("undefined", "f7");
        row("a simple value of one byte", "f818");
        row("a break alone", "ff");
        row("a reserved length", "1c");
    }
    void anotherFormIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readCanonical(bytes, u"test"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, FailureCode::WireMalformed);
        QVERIFY(read.error().detail.startsWith(u"test, byte "_s));
    }

    void boundsAreHeld()
    {
        const Bounds bounds{.bytes = 64, .depth = 2, .items = 10};
        const auto codeOf = [&](const QByteArray& bytes) {
            const auto read = readCanonical(bytes, u"test"_s, bounds);
            return read ? std::nullopt : std::optional(read.error().code);
        };
        QCOMPARE(codeOf(QByteArray::fromHex("818100")), std::nullopt);
        QCOMPARE(codeOf(QByteArray::fromHex("81818100")), FailureCode::WireMalformed);
        QCOMPARE(codeOf(QByteArray::fromHex("89") + QByteArray(9, '\0')), std::nullopt);
        QCOMPARE(codeOf(QByteArray::fromHex("8a") + QByteArray(10, '\0')), FailureCode::WireMalformed);
        QCOMPARE(codeOf(QByteArray::fromHex("583e") + QByteArray(62, '\0')), std::nullopt);
        QCOMPARE(codeOf(QByteArray::fromHex("583f") + QByteArray(63, '\0')), FailureCode::WireTooLarge);
    }

    void deepNestingEndsNoProgram() { QVERIFY(!readCanonical(QByteArray(60'000, '\x81'), u"test"_s)); }
};

QTEST_APPLESS_MAIN(TestCanonical)
#include "test_canonical.moc"
