#include "devices/thaicard/photo.h"
#include "devices/thaicard/reader.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/modelcard.h"
#include "tests/thaicard/testcard.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using devices::CardPhoto;
using devices::CardReader;
using devices::CardRecord;
using domain::FailureCode;
using Fault = ModelCard::Fault;

namespace
{

/** Notes what it was told. */
class Notes final : public devices::CardListener
{
  public:
    std::vector<CardRecord> texts;
    std::vector<CardPhoto> photos;
    std::vector<int> progress;
    int total = 0;
    int textExchanges = 0;
    void textRead(const CardRecord& record, int exchanges) override
    {
        texts.push_back(record);
        textExchanges = exchanges;
    }
    void photoProgress(int done, int all) override
    {
        progress.push_back(done);
        total = all;
    }
    void photoRead(const CardPhoto& photo, int) override { photos.push_back(photo); }
};

ModelCard oldCard(const TestCard& card)
{
    return ModelCard(card.oldBlock0(), card.oldBlock1());
}

} // namespace

class TestReader : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void readsTextPhotoAndNumberInOrder_data()
    {
        QTest::addColumn<int>("photoBytes");
        QTest::addColumn<int>("exchanges");
        QTest::newRow("photo fills its field") << 5118 << 49;
        QTest::newRow("photo ends in the last read's share") << 5050 << 49;
        QTest::newRow("photo ends just before it") << 5037 << 49;
        QTest::newRow("photo of 3,000 bytes") << 3000 << 33;
        QTest::newRow("photo of 386 bytes: one block more") << 386 << 11;
        QTest::newRow("photo of 387 bytes: two blocks more") << 387 << 13;
    }
    void readsTextPhotoAndNumberInOrder()
    {
        QFETCH(int, photoBytes);
        QFETCH(int, exchanges);
        ModelCard card(TestCard().photo(jpeg({.size = photoBytes})).file());
        Notes notes;
        CardReader reader(card, {});
        QVERIFY(reader.read(notes));
        QCOMPARE(reader.exchanges(), exchanges);
        QCOMPARE(int(card.commands.size()), exchanges);
        QCOMPARE(notes.textExchanges, 7);
        QCOMPARE(int(notes.texts.size()), 1);
        QCOMPARE(int(notes.photos.size()), 1);
        QCOMPARE(notes.photos[0].jpeg, jpeg({.size = photoBytes}));
        QCOMPARE(notes.total, 20);
        QCOMPARE(card.entered, 1);
        QCOMPARE(card.left, 1);
        QCOMPARE(card.commands[card.commands.size() - 2], QByteArray::fromHex("80B0000402000D"));
    }

    void withoutThePhotoNineExchangesSuffice()
    {
        ModelCard card(TestCard().file());
        Notes notes;
        CardReader reader(card, {.photo = false});
        QVERIFY(reader.read(notes));
        QCOMPARE(reader.exchanges(), 9);
        QVERIFY(notes.photos.empty());
    }

    void oldCardsAreReadFromTheirTwoBlocks()
    {
        TestCard test;
        test.photo(jpeg({.size = 5118, .thumbnail = true}));
        ModelCard card = oldCard(test);
        Notes notes;
        CardReader reader(card, {});
        QVERIFY(reader.read(notes));
        QCOMPARE(notes.textExchanges, 7);
        QVERIFY(reader.exchanges() <= 49);
        QCOMPARE(notes.texts[0].version, u"0002"_s);
        QCOMPARE(notes.texts[0].address.parts().province, u"จังหวัดตัวอย่างบุรี"_s);
        QCOMPARE(notes.photos[0].jpeg, jpeg({.size = 5118, .thumbnail = true}));
    }

    void answersOfSeveralKindsAreUnderstood_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString& kind : {u"90 00 to SELECT"_s, u"3B 67"_s, u"data at once"_s, u"unknown ATR"_s})
            QTest::newRow(kind.toLatin1().constData()) << kind;
    }
    void answersOfSeveralKindsAreUnderstood()
    {
        QFETCH(QString, kind);
        ModelCard card(TestCard().file());
        if (kind == u"90 00 to SELECT")
            card.selectGivesFci = false;
        if (kind == u"3B 67") {
            card.cardAtr = QByteArray::fromHex("3B6700005448204E494436");
            card.getResponseP2Is1 = true;
        }
        if (kind == u"data at once")
            card.answersDirectly = true;
        if (kind == u"unknown ATR")
            card.cardAtr = QByteArray::fromHex("3B6500002063CB6800");
        Notes notes;
        CardReader reader(card, {});
        QVERIFY(reader.read(notes));
        QCOMPARE(int(notes.photos.size()), 1);
    }

    void anotherCardIsNoThaiCard()
    {
        ModelCard card(TestCard().file());
        card.citizenApplet = false;
        Notes notes;
        CardReader reader(card, {});
        const auto outcome = reader.read(notes);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), (domain::Failure{FailureCode::CardNotThai, u"6A82"_s}));
        QCOMPARE(reader.exchanges(), 1);
        QVERIFY(notes.texts.empty());
    }

    void aThaiCardInTroubleIsStillAThaiCard()
    {
        ModelCard card(TestCard().file());
        card.faults[1] = Fault::GarbageStatus;
        Notes notes;
        CardReader reader(card, {});
        QCOMPARE(reader.read(notes).error(), (domain::Failure{FailureCode::CardStatusWord, u"6F12 SELECT"_s}));
        ModelCard other(TestCard().file());
        other.cardAtr = QByteArray::fromHex("3B6500002063CB6800");
        other.faults[1] = Fault::GarbageStatus;
        CardReader second(other, {});
        QCOMPARE(second.read(notes).error(), (domain::Failure{FailureCode::CardNotThai, u"6F12"_s}));
    }

    void everyFaultAtEveryExchangeGivesARightRecordOrACode_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("old");
        const std::pair<const char*, Fault> faults[] = {{"removal", Fault::Removal},
                                                        {"reset", Fault::Reset},
                                                        {"communication", Fault::Communication},
                                                        {"garbage status", Fault::GarbageStatus},
                                                        {"no status", Fault::NoStatus},
                                                        {"short data", Fault::ShortData},
                                                        {"excess data", Fault::ExcessData},
                                                        {"endless 61", Fault::Endless61},
                                                        {"endless 6C", Fault::Endless6C},
                                                        {"another number", Fault::OtherNumber}};
        for (const auto& [name, fault] : faults) {
            QTest::newRow(name) << int(fault) << false;
            QTest::newRow((QByteArray(name) + ", old card").constData()) << int(fault) << true;
        }
    }
    void everyFaultAtEveryExchangeGivesARightRecordOrACode()
    {
        QFETCH(int, fault);
        QFETCH(bool, old);
        const TestCard test = TestCard().photo(jpeg({.size = 5118}));
        const QByteArray number = test.file().mid(4, 13);
        int records = 0;
        int failures = 0;
        for (int exchange = 1; exchange <= 49; ++exchange) {
            ModelCard card = old ? oldCard(test) : ModelCard(test.file());
            card.faults[exchange] = Fault(fault);
            Notes notes;
            CardReader reader(card, {});
            const auto outcome = reader.read(notes);
            QVERIFY(reader.exchanges() <= 200);
            QCOMPARE(card.entered, card.left);
            QVERIFY(notes.texts.size() <= 1);
            if (outcome) {
                ++records;
                QCOMPARE(int(notes.photos.size()), 1);
                const QByteArray read = notes.texts[0].id.digits().toLatin1();
                QVERIFY(read == number ||
                        (Fault(fault) == Fault::OtherNumber && read == citizenNumber("199900099999")));
                QCOMPARE(notes.photos[0].jpeg, jpeg({.size = 5118}));
            } else {
                ++failures;
                QVERIFY(notes.photos.empty());
            }
        }
        QCOMPARE(records + failures, 49);
        switch (Fault(fault)) {
        case Fault::Reset: // restarted each time
            QCOMPARE(records, 49);
            break;
        case Fault::OtherNumber: // before the number is taken the card is simply the other's
            QVERIFY(failures >= 40);
            break;
        case Fault::ExcessData: // SELECT's FCI is not looked at
        case Fault::ShortData:
        case Fault::Endless61:
            QVERIFY(failures >= 24);
            break;
        default:
            QCOMPARE(failures, 49);
        }
    }

    void manyResetsEndInAFailure()
    {
        ModelCard card(TestCard().file());
        for (int i = 1; i < 400; i += 5)
            card.faults[i] = Fault::Reset;
        Notes notes;
        CardReader reader(card, {});
        const auto outcome = reader.read(notes);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, FailureCode::CardReset);
    }

    void anotherCardBetweenTextAndEndIsNoticed()
    {
        ModelCard card(TestCard().file());
        card.faults[20] = Fault::OtherNumber;
        Notes notes;
        CardReader reader(card, {});
        const auto outcome = reader.read(notes);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, FailureCode::CardNumberChanged);
    }

    void aSecondReadingTellsNothingTwice()
    {
        ModelCard card(TestCard().file());
        card.faults[15] = Fault::Communication;
        Notes notes;
        CardReader reader(card, {});
        QVERIFY(!reader.read(notes));
        QVERIFY(reader.read(notes));
        QCOMPARE(int(notes.texts.size()), 1);
        QCOMPARE(int(notes.photos.size()), 1);
    }

    void aDamagedPhotoLeavesTheText()
    {
        ModelCard card(TestCard().photo("no photo").file());
        Notes notes;
        CardReader reader(card, {});
        const auto outcome = reader.read(notes);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), (domain::Failure{FailureCode::CardPhotoDamaged, u"broken"_s}));
        QCOMPARE(int(notes.texts.size()), 1);
        QCOMPARE(reader.exchanges(), 9); // nothing more is read of what is no picture
    }

    void aSlowCardIsSharedAndReadRightAllTheSame()
    {
        const QByteArray photo = jpeg({.size = 4000});
        ModelCard card(TestCard().photo(photo).file());
        card.others = true;
        Notes notes;
        CardReader reader(card, {.longestTurn = std::chrono::milliseconds(0), .pause = std::chrono::milliseconds(0)});
        QVERIFY(reader.read(notes));
        QCOMPARE(notes.photos.front().jpeg, photo);
        QVERIFY(card.entered > 10); // before each block of the photo
        QCOMPARE(card.left, card.entered);
    }

    void anOrdinaryCardIsReadInOneTurn()
    {
        ModelCard card(TestCard().photo(jpeg({.size = 5118})).file());
        Notes notes;
        CardReader reader(card, {});
        QVERIFY(reader.read(notes));
        QCOMPARE(card.entered, 1);
        QCOMPARE(card.left, 1);
        QCOMPARE(reader.exchanges(), 49);
    }

    void theHolderOfTheCardIsConfirmed()
    {
        const QByteArray number = citizenNumber("199900000123");
        const auto holder = *domain::CitizenId::parse(QString::fromLatin1(number));
        const auto other = *domain::CitizenId::parse(QString::fromLatin1(citizenNumber("199900000124")));
        const TestCard file = TestCard().number(number);
        ModelCard card(file.file());
        QCOMPARE(*CardReader(card, {}).holds(holder), true);
        QCOMPARE(*CardReader(card, {}).holds(other), false);
        ModelCard old(file.oldBlock0(), file.oldBlock1());
        QCOMPARE(*CardReader(old, {}).holds(holder), true);
        ModelCard foreign(file.file());
        foreign.citizenApplet = false;
        foreign.cardAtr = QByteArray::fromHex("3B6500002063CB6800");
        QCOMPARE(*CardReader(foreign, {}).holds(holder), false);
    }

    void stoppingEndsTheReadingBeforeTheNextExchange()
    {
        ModelCard card(TestCard().file());
        std::stop_source stop;
        stop.request_stop();
        Notes notes;
        CardReader reader(card, {.stop = stop.get_token()});
        const auto outcome = reader.read(notes);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, FailureCode::CardReadCancelled);
        QVERIFY(card.commands.empty());
    }

    void theWholeFileIsReadForComparison()
    {
        const QByteArray file = TestCard().file();
        ModelCard card(file);
        CardReader reader(card, {});
        const auto read = reader.readFile();
        QVERIFY(read);
        QCOMPARE(*read, file);
        QCOMPARE(reader.exchanges(), 47);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "test_reader.moc"
