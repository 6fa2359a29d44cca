// What the simulated cards answer, held against the facts of the card: every command, every wrong length, every variant.
#include "devices/simulator/atrtable.h"
#include "devices/simulator/blankcard.h"
#include "devices/simulator/fault.h"
#include "devices/simulator/portrait.h"
#include "tests/support/quiettest.h"

#include <QCryptographicHash>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::simulator;

namespace
{
constexpr auto selectCitizen = "00A4040008A000000054480001";
constexpr auto selectLaser = "00A4040008A000000084060002";
constexpr auto selectTraining = "00A4040008F054414249414E01";

QByteArray bytes(const char* hex)
{
    return QByteArray::fromHex(hex);
}

const Person& person(QStringView digits)
{
    static const auto people = People::shipped();
    return *people->find(*domain::CitizenId::parse(digits));
}

QByteArray photoOf(const Person& who)
{
    return portraitJpeg(who.portraitSeed, who.sex, 30, QSize(148, 178), int(cardPhotoSize));
}

std::unique_ptr<VirtualCard> cardOf(QStringView digits)
{
    const Person& who = person(digits);
    return IdCard::of(who, *who.card, photoOf(who));
}

QByteArray read(VirtualCard& card, int block, int offset, int length, const char* getResponse = "00C00000")
{
    QByteArray command = bytes("80B0000002");
    command[2] = char(offset >> 8);
    command[3] = char(offset & 0xFF);
    command += QByteArray(1, char(block)) + char(length);
    if (card.answer(command) != QByteArray(1, '\x61') + char(length)) {
        return {};
    }
    const QByteArray answer = card.answer(bytes(getResponse) + char(length));
    return answer.endsWith(bytes("9000")) ? answer.chopped(2) : QByteArray();
}

domain::CardSerial serial()
{
    return *domain::CardSerial::parse(u"TB00000123");
}

/** A blank selected and holding `file`, not yet activated. */
void write(BlankCard& card, const QByteArray& file)
{
    card.answer(bytes(selectTraining));
    for (qsizetype at = 0; at < file.size(); at += 250) {
        const QByteArray piece = file.sliced(at, std::min<qsizetype>(250, file.size() - at));
        QByteArray command = bytes("80D6000000");
        command[2] = char(at >> 8);
        command[3] = char(at & 0xFF);
        command[4] = char(piece.size());
        QCOMPARE(card.answer(command + piece), bytes("9000"));
    }
}

QByteArray activation(const QByteArray& file)
{
    return bytes("8044000020") + QCryptographicHash::hash(file, QCryptographicHash::Sha256);
}

QByteArray newFile()
{
    const Person& who = person(u"1999000001234");
    return cardBlocks(who, *who.card, photoOf(who))[0];
}
} // namespace

class VirtualCardTest : public tests::QuietTest
{
    Q_OBJECT

  private Q_SLOTS:
    void answersAsTheFactsSay_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QList<QByteArray>>("commands");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char* name, const QString& holder, QList<QByteArray> commands, const char* last) {
            for (QByteArray& command : commands) {
                command = QByteArray::fromHex(command);
            }
            QTest::newRow(name) << holder << commands << bytes(last);
        };
        const QString new18 = u"1999000001234"_s;
        const QString oldest = u"2999000020661"_s;
        const QString split = u"4999000020501"_s;
        const QString noLaser = u"3999000020413"_s;
        row("select", new18, {selectCitizen}, "610A");
        row("select with Le", new18, {"00A4040008A00000005448000100"}, "610A");
        row("FCI", new18, {selectCitizen, "00C000000A"}, "6F088406A000000054489000");
        row("unknown applet", new18, {"00A4040008A000000054480083"}, "6A82");
        row("version", new18, {selectCitizen, "80B00000020004", "00C0000004"}, "303030339000");
        row("read says how much waits", new18, {selectCitizen, "80B000000200FF"}, "61FF");
        row("wrong Le keeps the data", new18, {selectCitizen, "80B00000020004", "00C0000010"}, "6C04");
        row("and the right one follows", new18, {selectCitizen, "80B00000020004", "00C0000010", "00C0000004"},
            "303030339000");
        row("nothing waits", new18, {selectCitizen, "80B00000020004", "00C0000004", "00C0000004"}, "6985");
        row("another command drops the data", new18, {selectCitizen, "80B00000020004", selectCitizen, "00C0000004"},
            "6C0A");
        row("read before select", new18, {"80B00000020004"}, "6D00");
        row("end of the file", new18, {selectCitizen, "80B01619020 00E"}, "610E");
        row("beyond the file", new18, {selectCitizen, "80B0161902000F"}, "6B00");
        row("no such block", new18, {selectCitizen, "80B00000020204"}, "6B00");
        row("nothing asked for", new18, {selectCitizen, "80B00000020000"}, "6700");
        row("no block and length", new18, {selectCitizen, "80B00000"}, "6700");
        row("short command", new18, {"00A4"}, "6700");
        row("empty command", new18, {""}, "6700");
        row("unknown class", new18, {"B0B00000020004"}, "6E00");
        row("unknown instruction", new18, {"00200001083132333435363738"}, "6D00");
        row("oldest wants P2 = 1", oldest, {selectCitizen, "80B00000020004", "00C0000004"}, "6B00");
        row("and answers to it", oldest, {selectCitizen, "80B00000020004", "00C0000104"}, "303030339000");
        row("laser", new18, {selectLaser, "8000000017"}, "010101010101014A54303132333435363738390000000 09000");
        row("laser without Le", new18, {selectLaser, "80000000"}, "6C17");
        row("laser in two", split, {selectLaser, "8000000007"}, "010101010101016110");
        row("its second half", split, {selectLaser, "8000000007", "00C0000010"},
            "4A5430323239363239363330000000009000");
        row("no laser applet", noLaser, {selectLaser}, "6A82");
        row("card manager without Le", new18, {"00A40400"}, "6C12");
        row("card manager", new18, {"00A4040012"}, "6F108408A000000003000000A5049F6501FF9000");
        row("chip number without Le", new18, {"00A4040012", "80CA9F7F00"}, "6C2D");
        row("other data", new18, {"00A4040012", "80CA00660A"}, "6A88");
        row("version 0002", noLaser, {selectCitizen, "80B00000020004", "00C0000004"}, "303030329000");
        row("its number in block 1", noLaser, {selectCitizen, "80B0000002010D", "00C000000D"},
            "333939393030303032303431339000");
    }

    void answersAsTheFactsSay()
    {
        QFETCH(QString, holder);
        QFETCH(QList<QByteArray>, commands);
        QFETCH(QByteArray, last);
        const auto card = cardOf(holder);
        card->reset();
        QByteArray answer;
        for (const QByteArray& command : commands) {
            answer = card->answer(command);
        }
        QCOMPARE(answer.toHex(), last.toHex());
    }

    void givesTheChipNumberWhereReadersLookForIt()
    {
        const auto card = cardOf(u"1999000001234");
        const auto other = cardOf(u"4999000020501");
        const QByteArray cplc = card->answer(bytes("80CA9F7F2D"));
        QCOMPARE(cplc.size(), 45 + 2);
        QVERIFY(cplc.startsWith(bytes("9F7F2A")));
        QVERIFY(cplc.sliced(13, 8) != other->answer(bytes("80CA9F7F2D")).sliced(13, 8));
    }

    void holdsEachFieldAtItsOffset_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("number") << 0x04 << QByteArray("1999000001234");
        QTest::newRow("Thai name") << 0x11 << tis620(u"นางสาว#กิ่งแก้ว#ณัฐณิชา#ทดสอบสกุล"_s, 100);
        QTest::newRow("English name") << 0x75 << QByteArray("Miss#Kingkaew#Natnicha#Thotsopsakun").leftJustified(100);
        QTest::newRow("birth") << 0xD9 << QByteArray("25310317");
        QTest::newRow("sex") << 0xE1 << QByteArray("2");
        QTest::newRow("request") << 0xE2 << QByteArray("99992560041000000001");
        QTest::newRow("issuer") << 0xF6 << tis620(u"อำเภอฝึกหัด/จังหวัดสมมุติ"_s, 100);
        QTest::newRow("issuer code") << 0x15A << QByteArray("9999/00000037");
        QTest::newRow("issued and expiry") << 0x167 << QByteArray("2560041025690316");
        QTest::newRow("document type") << 0x177 << QByteArray("01");
        QTest::newRow("photo begins") << 0x17B << bytes("FFD8FF");
        QTest::newRow("address") << 0x1579 << tis620(u"99/9#หมู่ที่ 12#ซอยสุขใจ 3###ตำบลบ้านใหม่#อำเภอฝึกหัด#จังหวัดสมมุติ"_s, 160);
        QTest::newRow("photo number") << 0x1619 << QByteArray("99991104100113");
    }

    void holdsEachFieldAtItsOffset()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, field);
        const auto card = cardOf(u"1999000001234");
        card->answer(bytes(selectCitizen));
        QCOMPARE(read(*card, 0, offset, int(field.size())), field);
    }

    void writesThaiAsTis620()
    {
        QCOMPARE(tis620(u"กิ่งแก้ว"_s, 10), bytes("A1D4E8A7E1A1E9C72020"));
        QCOMPARE(tis620(u"กขค"_s, 2), bytes("A1A2"));
    }

    void keepsEveryPersonsAddressWhole()
    {
        const auto people = People::shipped();
        for (const Person& who : people->all()) {
            if (who.card && who.card->version != u"0002"_s) {
                const QByteArray file = cardBlocks(who, *who.card, {})[0];
                QCOMPARE(file.size(), cardFileSize);
                const QString province = who.card->address.parts().province;
                const QByteArray field = file.sliced(0x1579, 160);
                QVERIFY2(field.trimmed().endsWith('#' + tis620(province, province.size())),
                         qPrintable(who.id.digits()));
            }
        }
    }

    void carriesAWholePictureUnlessDamaged()
    {
        const auto good = cardOf(u"1999000001234");
        const auto damaged = cardOf(u"1999000005035");
        for (const auto& card : {good.get(), damaged.get()}) {
            card->answer(bytes(selectCitizen));
            QByteArray photo;
            while (photo.size() < cardPhotoSize) {
                photo += read(*card, 0, 0x17B + int(photo.size()),
                              int(std::min<qsizetype>(255, cardPhotoSize - photo.size())));
            }
            const qsizetype end = photo.lastIndexOf(bytes("FFD9"));
            QCOMPARE(end > 0 && photo.sliced(end + 2).trimmed().isEmpty(), card == good.get());
            if (card == good.get()) {
                QCOMPARE(QImage::fromData(photo).size(), QSize(148, 178));
            }
        }
    }

    void takesTheTimeOfTheModel()
    {
        const auto ms = [](const QByteArray& atr, int count) { return qRound(secondsPerByte(atr) * 1000 * count); };
        QCOMPARE(ms(*atrNamed(u"TH NID 6"_s), 100), 112); // 372 cycles
        QCOMPARE(ms(*atrNamed(u"TH NID 7"_s), 100), 9);   // 31 cycles
        QCOMPARE(ms(*atrNamed(u"TH NID 18"_s), 100), 5);  // 16 cycles
    }

    void blankAnswersAsItsPageSays_data()
    {
        QTest::addColumn<QList<QByteArray>>("commands");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char* name, QList<QByteArray> commands, const char* last) {
            for (QByteArray& command : commands) {
                command = QByteArray::fromHex(command);
            }
            QTest::newRow(name) << commands << bytes(last);
        };
        row("select", {selectTraining}, "9000");
        row("no citizen applet yet", {selectCitizen}, "6A82");
        row("nothing without select", {"80CA00010A"}, "6985");
        row("a failed select deselects", {selectTraining, selectCitizen, "80CA00010A"}, "6985");
        row("serial", {selectTraining, "80CA00010A"}, "5442303030303031323 39000");
        row("serial, wrong Le", {selectTraining, "80CA000100"}, "6C0A");
        row("state", {selectTraining, "80CA000201"}, "009000");
        row("no such data", {selectTraining, "80CA000301"}, "6A88");
        row("write", {selectTraining, "80D600000131"}, "9000");
        row("last byte", {selectTraining, "80D616260131"}, "9000");
        row("beyond the end", {selectTraining, "80D616270131"}, "6B00");
        row("nothing to write", {selectTraining, "80D6000000"}, "6700");
        row("length and data differ", {selectTraining, "80D600000231"}, "6700");
        row("wrong digest",
            {selectTraining, "8044000020"
                             "0000000000000000000000000000000000000000000000000000000000000000"},
            "6984");
        row("short digest", {selectTraining, "804400000100"}, "6700");
        row("unknown instruction", {selectTraining, "8020000000"}, "6D00");
        row("unknown class", {selectTraining, "B0CA00010A"}, "6E00");
    }

    void blankAnswersAsItsPageSays()
    {
        QFETCH(QList<QByteArray>, commands);
        QFETCH(QByteArray, last);
        BlankCard card(serial());
        card.reset();
        QCOMPARE(card.atr(), blankAtr());
        QByteArray answer;
        for (const QByteArray& command : commands) {
            answer = card.answer(command);
        }
        QCOMPARE(answer.toHex(), last.toHex());
    }

    void blankBecomesACitizensCardAtTheNextReset()
    {
        const QByteArray file = newFile();
        BlankCard card(serial());
        write(card, file);
        QCOMPARE(card.answer(activation(file)), bytes("9000"));
        QCOMPARE(card.atr(), blankAtr());
        QCOMPARE(card.answer(bytes(selectCitizen)), bytes("6A82"));
        card.reset();
        QCOMPARE(card.atr(), *atrNamed(u"TH NID 18"_s));
        QCOMPARE(card.answer(bytes(selectCitizen)), bytes("610A"));
        QByteArray back;
        while (back.size() < file.size()) {
            back += read(card, 0, int(back.size()), int(std::min<qsizetype>(255, file.size() - back.size())));
        }
        QCOMPARE(back, file);
        QCOMPARE(card.citizenDigits(), u"1999000001234"_s);
        QCOMPARE(card.answer(bytes(selectTraining)), bytes("9000"));
        QCOMPARE(card.answer(bytes("80CA000201")), bytes("019000"));
        QCOMPARE(card.answer(bytes("80D600000131")), bytes("6985"));
        QCOMPARE(card.answer(activation(file)), bytes("6985"));
    }

    void blankStaysBlankUntilTheDigestFits()
    {
        const QByteArray file = newFile();
        BlankCard card(serial());
        write(card, file);
        QByteArray other = file;
        other[5000] = char(other[5000] ^ 1);
        QCOMPARE(card.answer(activation(other)), bytes("6984"));
        QVERIFY(!card.isPersonalised());
        card.reset();
        card.answer(bytes(selectTraining));
        QCOMPARE(card.answer(activation(file)), bytes("9000")); // what was written has stayed
    }

    void blankFailsOneWriteWhenTold()
    {
        BlankCard card(serial());
        card.failWriteAt(260);
        card.answer(bytes(selectTraining));
        QCOMPARE(card.answer(bytes("80D600FA0131")), bytes("9000"));
        QCOMPARE(card.answer(bytes("80D601040131")), bytes("6581"));
        QVERIFY(card.isFaulty());
        QCOMPARE(card.answer(bytes("80D601040131")), bytes("9000"));
    }

    void blankWithADecayedCellReadsBackDifferent()
    {
        const QByteArray file = newFile();
        BlankCard card(serial());
        card.decayAt(0x12);
        write(card, file);
        QCOMPARE(card.answer(activation(file)), bytes("9000"));
        card.reset();
        card.answer(bytes(selectCitizen));
        QVERIFY(read(card, 0, 0x10, 4) != file.sliced(0x10, 4));
        QCOMPARE(read(card, 0, 0x13, 4), file.sliced(0x13, 4));
    }

    void faultsStrikeAtTheirCommand()
    {
        auto once = parseFault(u"remove@3"_s);
        auto always = parseFault(u"endless61@2"_s);
        QVERIFY(once && always);
        QList<bool> first;
        QList<bool> second;
        for (int i = 0; i < 4; ++i) {
            first += once->strikes();
            second += always->strikes();
        }
        QCOMPARE(first, (QList<bool>{false, false, true, false}));
        QCOMPARE(second, (QList<bool>{false, true, true, true}));
        QVERIFY(once->isOver() && !always->isOver());
        for (const auto& wrong : {u"remove"_s, u"remove@0"_s, u"remove@x"_s, u"melt@1"_s, u""_s, u"@1"_s}) {
            QVERIFY2(!parseFault(wrong), qPrintable(wrong));
        }
    }

    void aForeignCardKnowsNoApplet()
    {
        ForeignCard card;
        QCOMPARE(card.answer(bytes(selectCitizen)), bytes("6A82"));
        QCOMPARE(card.answer(bytes("80B00000020004")), bytes("6D00"));
    }
};

QTEST_GUILESS_MAIN(VirtualCardTest)
#include "virtualcardtest.moc"
