#include "devices/thaicard/cardmask.h"
#include "devices/thaicard/chipnumber.h"
#include "devices/thaicard/reader.h"
#include "devices/thaicard/replay.h"
#include "devices/thaicard/transcript.h"
#include "devices/thaicard/transcriptmask.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/modelcard.h"
#include "tests/thaicard/scriptedcard.h"
#include "tests/thaicard/testcard.h"

#include <QImage>

using namespace tabian;
using namespace tabian::tests;
using namespace tabian::devices;
using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

/** What reading told, and how it ended. */
struct Told final : CardListener
{
    std::vector<CardRecord> records;
    std::vector<CardPhoto> photos;
    domain::Outcome outcome;
    int exchanges = 0;
    void textRead(const CardRecord& record, int) override { records.push_back(record); }
    void photoProgress(int, int) override {}
    void photoRead(const CardPhoto& photo, int) override { photos.push_back(photo); }
};

/** As devices/host reads: once, and again after a power cycle where that helps. */
Told readOver(CardSession& session)
{
    Told told;
    CardReader reader(session, {});
    told.outcome = reader.read(told);
    if (!told.outcome && told.outcome.error().code == FailureCode::CardCommunication && session.powerCycle())
        told.outcome = reader.read(told);
    told.exchanges = reader.exchanges();
    return told;
}

QByteArray recorded(std::unique_ptr<CardSession> card, Told* told = nullptr)
{
    const auto transcript = std::make_shared<Transcript>();
    TranscribedSession session(std::move(card), transcript);
    const Told now = readOver(session);
    if (told)
        *told = now;
    return transcript->text();
}

Told replayed(const QByteArray& text)
{
    const auto events = parseTranscript(text);
    if (!events)
        qFatal("no transcript: line %s", qPrintable(events.error().detail));
    const auto backend = replayOf(*events)();
    const auto session = backend->open(backend->readers()->front().name);
    if (!session) {
        Told told;
        told.outcome = tl::unexpected(session.error());
        return told;
    }
    return readOver(**session);
}

std::unique_ptr<ModelCard> modelCard(const QByteArray& photo = jpeg({.size = 4000}))
{
    return std::make_unique<ModelCard>(TestCard().photo(photo).file());
}

} // namespace

class TestTranscript : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aTranscriptReplaysAsItWas_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("exchange");
        QTest::newRow("undisturbed") << -1 << 0;
        QTest::newRow("garbled and mended") << int(ModelCard::Fault::Communication) << 9;
        QTest::newRow("reset by another program") << int(ModelCard::Fault::Reset) << 12;
        QTest::newRow("pulled out") << int(ModelCard::Fault::Removal) << 20;
        QTest::newRow("61 for ever") << int(ModelCard::Fault::Endless61) << 3;
        QTest::newRow("another number at the end") << int(ModelCard::Fault::OtherNumber) << 30;
    }
    void aTranscriptReplaysAsItWas()
    {
        QFETCH(int, fault);
        QFETCH(int, exchange);
        auto card = modelCard();
        if (fault >= 0)
            card->faults[exchange] = ModelCard::Fault(fault);
        Told live;
        const QByteArray text = recorded(std::move(card), &live);
        const Told again = replayed(text);
        QCOMPARE(again.outcome.has_value(), live.outcome.has_value());
        if (!live.outcome)
            QCOMPARE(again.outcome.error().code, live.outcome.error().code);
        QCOMPARE(again.exchanges, live.exchanges);
        QCOMPARE(again.records.size(), live.records.size());
        if (!live.records.empty())
            QCOMPARE(again.records.front().id, live.records.front().id);
        QCOMPARE(again.photos.size(), live.photos.size());
        if (!live.photos.empty())
            QCOMPARE(again.photos.front().jpeg, live.photos.front().jpeg);
    }

    void whatWasNotRecordedIsNotAnswered()
    {
        const QByteArray text = recorded(modelCard());
        const auto session = replayOf(*parseTranscript(text))()->open({});
        const auto answer = (*session)->transmit(QByteArray::fromHex("00B0000000"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, FailureCode::TranscriptDiffers);
    }

    void aTranscriptCutOffSaysSo()
    {
        QByteArray text = recorded(modelCard());
        text.truncate(text.indexOf('\n', text.size() / 2) + 1);
        while (!text.trimmed().endsWith("9000"))
            text.truncate(text.lastIndexOf('\n', text.size() - 2) + 1);
        QCOMPARE(replayed(text).outcome.error().code, FailureCode::TranscriptDiffers);
    }

    void aCardThatCouldNotBeOpenedReplaysSo()
    {
        QCOMPARE(replayed("# tabian card transcript 1\n! TB-2004\n").outcome.error().code, FailureCode::CardMute);
    }

    void whatIsNoTranscriptIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        const QByteArray head = "# tabian card transcript 1\n";
        QTest::newRow("nothing") << QByteArray() << u"1"_s;
        QTest::newRow("another file") << QByteArray("hello\n") << u"1"_s;
        QTest::newRow("no event") << head << u"2"_s;
        QTest::newRow("a word") << head + "atr 3B00 T=0\nhello\n" << u"3"_s;
        QTest::newRow("odd digits") << head + "atr 3B00 T=0\n> 00A\n" << u"3"_s;
        QTest::newRow("no digits") << head + "atr zz\n" << u"2"_s;
        QTest::newRow("an answer to nothing") << head + "atr 3B00 T=0\n< 9000\n" << u"3"_s;
        QTest::newRow("two commands") << head + "atr 3B00 T=0\n> 00A4\n> 00A4\n" << u"4"_s;
        QTest::newRow("a code of the store") << head + "! TB-4001\n" << u"2"_s;
        QTest::newRow("no power-on") << head + "> 00A4\n< 9000\n" << u"2"_s;
    }
    void whatIsNoTranscriptIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        const auto events = parseTranscript(text);
        QVERIFY(!events);
        QCOMPARE(events.error().code, FailureCode::TranscriptMalformed);
        QCOMPARE(events.error().detail, line);
    }

    void aMaskedTranscriptTellsNobody()
    {
        const QByteArray number = citizenNumber("312345678901");
        const QByteArray file = TestCard()
                                    .number(number)
                                    .nameTh(u"นางสาว#กิ่งแก้ว#ณัฐณิชา#ทดสอบสกุล")
                                    .nameEn("Miss#Kingkaew#Natnicha#Thotsopsakun")
                                    .birth("25310317")
                                    .expiry("25690316")
                                    .address(u"99/8#หมู่ที่ 12#ซอยสุขใจ 3###ตำบลบ้านใหม่#อำเภอฝึกหัด#จังหวัดสมมุติ")
                                    .photo(jpeg({.size = 4000}))
                                    .file();
        Told live;
        const QByteArray text = recorded(std::make_unique<ModelCard>(file), &live);
        const QByteArray masked = *maskTranscript(text);
        QVERIFY(live.outcome);
        const Told told = replayed(masked);
        QVERIFY(told.outcome);
        QCOMPARE(told.exchanges, live.exchanges);
        const CardRecord& record = told.records.front();
        QCOMPARE(record.id.digits().toLatin1(), citizenNumber("399900000001"));
        QCOMPARE(record.nameTh.title(), u"นางสาว"_s);
        QCOMPARE(record.nameTh.first(), u"กกกกกกกก"_s);
        QCOMPARE(record.nameEn->full(), u"Miss Xxxxxxxx Xxxxxxxx Xxxxxxxxxxxx"_s);
        QCOMPARE(record.birth.beText(), u"25310101"_s);
        QCOMPARE(record.expiry.beText(), u"25690101"_s);
        QCOMPARE(record.address.parts().moo, u"หมู่ที่ 00"_s);
        QCOMPARE(record.address.parts().province, u"จังหวัดสมมุติ"_s);
        QVERIFY(record.address.parts().tambon.startsWith(u"ตำบลกก"));
        QCOMPARE(record.findings, live.records.front().findings);
        const CardPhoto& photo = told.photos.front();
        QCOMPARE(photo.size, live.photos.front().size);
        QCOMPARE(photo.jpeg.size(), live.photos.front().jpeg.size());
        QVERIFY(photo.jpeg != live.photos.front().jpeg);
        QVERIFY(!QImage::fromData(photo.jpeg).isNull());
        // Nothing of the original is left in any answer.
        const QByteArray bytes = QByteArray::fromHex(masked);
        for (const QByteArray& secret : {number, QByteArray("Kingkaew"), tis620(u"กิ่งแก้ว"), QByteArray("25310317"),
                                         tis620(u"บ้านใหม่"), QByteArray("99/8")})
            QVERIFY2(!bytes.contains(secret) && !masked.contains(secret.toHex().toUpper()), secret.constData());
    }

    void aMaskedTranscriptKeepsItsFault_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("exchange");
        QTest::newRow("short") << int(ModelCard::Fault::ShortData) << 5;
        QTest::newRow("excess") << int(ModelCard::Fault::ExcessData) << 5;
        QTest::newRow("no status") << int(ModelCard::Fault::NoStatus) << 9;
        QTest::newRow("another number") << int(ModelCard::Fault::OtherNumber) << 30;
        QTest::newRow("removal") << int(ModelCard::Fault::Removal) << 2;
    }
    void aMaskedTranscriptKeepsItsFault()
    {
        QFETCH(int, fault);
        QFETCH(int, exchange);
        auto card = modelCard();
        card->faults[exchange] = ModelCard::Fault(fault);
        Told live;
        const QByteArray text = recorded(std::move(card), &live);
        const Told told = replayed(*maskTranscript(text));
        QVERIFY(!live.outcome);
        QVERIFY(!told.outcome);
        QCOMPARE(told.outcome.error().code, live.outcome.error().code);
        QCOMPARE(told.exchanges, live.exchanges);
    }

    void aDamagedPhotoIsDamagedInTheSamePlace()
    {
        QByteArray photo = jpeg({.size = 4000, .end = false});
        photo.replace(3000, 40, QByteArray(40, '\x33'));
        Told live;
        const QByteArray text = recorded(modelCard(photo), &live);
        const QByteArray masked = *maskTranscript(text);
        const Told told = replayed(masked);
        QCOMPARE(told.outcome.error(), live.outcome.error());
        QCOMPARE(told.exchanges, live.exchanges);
        QVERIFY(!masked.contains(photo.sliced(2000, 100).toHex().toUpper()));
    }

    void anOldCardIsMaskedToo()
    {
        const TestCard card;
        Told live;
        const QByteArray text = recorded(std::make_unique<ModelCard>(card.oldBlock0(), card.oldBlock1()), &live);
        QVERIFY(live.outcome);
        const Told told = replayed(*maskTranscript(text));
        QVERIFY(told.outcome);
        QVERIFY(told.records.front().id != live.records.front().id);
        QCOMPARE(told.records.front().version, u"0002"_s);
    }

    void numbersAreMaskedByTheirOrder()
    {
        NumberMask mask;
        const QByteArray first = citizenNumber("312345678901");
        const QByteArray second = citizenNumber("612345678901");
        QCOMPARE(mask.masked(first), citizenNumber("399900000001"));
        QCOMPARE(mask.masked(second), citizenNumber("699900000002"));
        QCOMPARE(mask.masked(first), citizenNumber("399900000001"));
        QByteArray wrong = first;
        wrong[12] = wrong[12] == '0' ? '1' : '0';
        QVERIFY(!domain::CitizenId::parse(QString::fromLatin1(mask.masked(wrong))));
    }

    void daysKeepWhatIsUnknown()
    {
        QCOMPARE(maskedDay("25310317"), QByteArray("25310101"));
        QCOMPARE(maskedDay("25100500"), QByteArray("25100100"));
        QCOMPARE(maskedDay("25000000"), QByteArray("25000000"));
        QCOMPARE(maskedDay("99999999"), QByteArray("99999999"));
    }

    void theChipsNumberIsFoundOrMissed()
    {
        const QByteArray cplc = "9F7F2A" + QByteArray(20, '0') + "0123456789ABCDEF" + QByteArray(48, '0') + "9000";
        ScriptedCard card({{"00A40400", "6C12"}, {"00A4040012", "6F009000"}, {"80CA9F7F2D", cplc}});
        QCOMPARE(*readChipNumber(card), u"0123456789ABCDEF"_s);
        ScriptedCard none(std::deque<ScriptedCard::Step>{{"00A40400", "6A82"}});
        QCOMPARE(readChipNumber(none).error().code, FailureCode::ChipNumberAbsent);
        ScriptedCard other({{"00A40400", "9000"}, {"80CA9F7F2D", "6A88"}});
        QCOMPARE(readChipNumber(other).error().code, FailureCode::ChipNumberAbsent);
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "test_transcript.moc"
