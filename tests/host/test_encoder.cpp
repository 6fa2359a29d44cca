// Writing a blank and reading it back: real pcscd, the training card's own protocol.
#include "devices/host/cardhost.h"
#include "devices/host/encoderhost.h"
#include "devices/pcsc/backend.h"
#include "devices/thaicard/file.h"
#include "devices/thaicard/record.h"
#include "tests/host/simcards.h"
#include "tests/host/stationlog.h"
#include "tests/support/heartbeat.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/testcard.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using devices::BlankCard;
using devices::EncodeResult;
using devices::EncoderHost;
using domain::FailureCode;

namespace
{

domain::CardSerial serial(const QString& text)
{
    return *domain::CardSerial::parse(text);
}

devices::CardBackendFactory backends()
{
    return [] { return std::make_unique<devices::pcsc::Backend>(); };
}

/** What the encoder said. */
struct Answers
{
    std::vector<BlankCard> blanks;
    std::vector<EncodeResult> results;
    std::vector<domain::Failure> failures;
    int steps = 0;
    int all = 0;

    explicit Answers(devices::CardEncoder& encoder)
    {
        QObject::connect(&encoder, &devices::CardEncoder::blankSeen,
                         [this](const BlankCard& b) { blanks.push_back(b); });
        QObject::connect(&encoder, &devices::CardEncoder::encoded,
                         [this](const EncodeResult& r) { results.push_back(r); });
        QObject::connect(&encoder, &devices::CardEncoder::failed,
                         [this](const domain::Failure& f) { failures.push_back(f); });
        QObject::connect(&encoder, &devices::CardEncoder::progress, [this](int done, int total) {
            ++steps;
            QVERIFY(done <= total);
            all = total;
        });
    }
    bool ended() const { return !blanks.empty() || !results.empty() || !failures.empty(); }
};

} // namespace

class TestEncoder : public QuietTest
{
    Q_OBJECT
    SimCards m_cards;
    std::unique_ptr<EncoderHost> m_encoder;
    std::unique_ptr<Answers> m_answers;
    const QByteArray m_file = TestCard().file();

    void makeEncoder(const QString& reader = QString::fromLatin1(encoderReader), std::chrono::milliseconds limit = 30s)
    {
        m_answers.reset();
        m_encoder = std::make_unique<EncoderHost>(backends(), std::make_shared<devices::TrainingPersonaliser>(),
                                                  devices::EncoderHostOptions{.reader = reader, .limit = limit});
        m_answers = std::make_unique<Answers>(*m_encoder);
        m_encoder->start();
    }
    /** Waits until the service has the encoder's slot in this state. */
    void waitForSlot(devices::ReaderState state)
    {
        devices::pcsc::Backend readers;
        auto seen = readers.readers();
        for (int i = 0; i < 30; ++i) {
            for (const devices::ReaderInfo& reader : *seen) {
                if (reader.name == QLatin1StringView(encoderReader) && reader.state == state)
                    return;
            }
            seen = readers.waitForChange(*seen, 500ms);
        }
        qFatal("the encoder's slot never changed");
    }
    void insertBlank(const QString& number)
    {
        m_cards.tell(u"blank insert "_s + number);
        waitForSlot(devices::ReaderState::CardPresent);
    }
    domain::Failure failureOf(const QString& expected)
    {
        m_encoder->encode(serial(expected), m_file);
        if (!QTest::qWaitFor([this] { return m_answers->ended(); }, 20000) || m_answers->failures.empty())
            return {FailureCode::UsageInput, u"no failure"_s};
        return m_answers->failures.front();
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cards.start()); }
    void cleanup()
    {
        m_encoder.reset();
        m_cards.clear();
        waitForSlot(devices::ReaderState::Empty);
    }

    void aBlankSaysItsSerial()
    {
        insertBlank(u"TB00000101"_s);
        makeEncoder();
        m_encoder->inspect();
        QTRY_COMPARE(int(m_answers->blanks.size()), 1);
        QCOMPARE(m_answers->blanks.front().serialText, u"TB00000101"_s);
        QVERIFY(!m_answers->blanks.front().personalised);
    }

    void aBlankBecomesAPersonsCard()
    {
        insertBlank(u"TB00000102"_s);
        makeEncoder();
        const Heartbeat heart;
        m_encoder->encode(serial(u"TB00000102"_s), m_file);
        QTRY_COMPARE_WITH_TIMEOUT(int(m_answers->results.size()), 1, 20000);
        QCOMPARE(heart.gaps(), 0);
        const EncodeResult& result = m_answers->results.front();
        QCOMPARE(result.serialText, u"TB00000102"_s);
        QCOMPARE(result.written, m_file);
        QCOMPARE(result.readBack, m_file);
        QCOMPARE(m_answers->steps, 24);
        QCOMPARE(m_answers->all, 24);

        m_encoder->inspect();
        QTRY_COMPARE(int(m_answers->blanks.size()), 1);
        QVERIFY(m_answers->blanks.front().personalised);
        QCOMPARE(m_answers->blanks.front().serialText, u"TB00000102"_s);
    }

    void theNewCardIsReadAtTheCounterAsAnyOther()
    {
        insertBlank(u"TB00000103"_s);
        makeEncoder();
        m_encoder->encode(serial(u"TB00000103"_s), m_file);
        QTRY_COMPARE_WITH_TIMEOUT(int(m_answers->results.size()), 1, 20000);
        m_cards.tell(u"blank remove"_s);
        devices::CardHost host(backends(),
                               {.ignoredReaders = {QString::fromLatin1(encoderReader)}, .preferredReader = {}});
        StationLog log(host);
        host.start();
        m_cards.tell(u"insert-personalised TB00000103"_s);
        QTRY_COMPARE_WITH_TIMEOUT(host.state(), devices::CardStation::State::Ready, 10000);
        QCOMPARE(log.records.front().id.digits().toLatin1(), citizenNumber("199900000123"));
        QCOMPARE(log.photos.front().jpeg, jpeg());
    }

    void aCellThatDecaysShowsInTheReadBack()
    {
        insertBlank(u"TB00000104"_s);
        m_cards.tell(u"blank fault badread@4000"_s);
        makeEncoder();
        m_encoder->encode(serial(u"TB00000104"_s), m_file);
        QTRY_COMPARE_WITH_TIMEOUT(int(m_answers->results.size()), 1, 20000);
        const EncodeResult& result = m_answers->results.front();
        QCOMPARE(result.readBack.size(), m_file.size());
        QVERIFY(result.readBack != result.written);
    }

    void aCardThatRefusesAWriteIsToldWithItsStatus()
    {
        insertBlank(u"TB00000105"_s);
        m_cards.tell(u"blank fault badwrite@3000"_s);
        makeEncoder();
        const domain::Failure failure = failureOf(u"TB00000105"_s);
        QCOMPARE(failure.code, FailureCode::EncodeFailed);
        QVERIFY(failure.detail.startsWith(u"6581 WRITE"_s) || failure.detail.startsWith(u"6984 ACTIVATE"_s));
    }

    void anotherSerialThanTheDrawnOneIsRefused()
    {
        insertBlank(u"TB00000106"_s);
        makeEncoder();
        QCOMPARE(failureOf(u"TB00000107"_s), (domain::Failure{FailureCode::BlankSerial, u"TB00000106"_s}));
        m_answers->failures.clear();
        m_encoder->inspect();
        QTRY_COMPARE(int(m_answers->blanks.size()), 1);
        QVERIFY(!m_answers->blanks.front().personalised);
    }

    void aPersonalisedCardIsNotWrittenAgain()
    {
        insertBlank(u"TB00000108"_s);
        makeEncoder();
        m_encoder->encode(serial(u"TB00000108"_s), m_file);
        QTRY_COMPARE_WITH_TIMEOUT(int(m_answers->results.size()), 1, 20000);
        m_answers->results.clear();
        QCOMPARE(failureOf(u"TB00000108"_s).code, FailureCode::BlankNotBlank);
    }

    void anEmptySlotIsNamed()
    {
        makeEncoder();
        QCOMPARE(failureOf(u"TB00000109"_s).code, FailureCode::BlankAbsent);
    }

    void aMissingEncoderIsNamed_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::newRow("none set") << QString();
        QTest::newRow("not attached") << u"Fine Encoder 2000"_s;
    }
    void aMissingEncoderIsNamed()
    {
        QFETCH(QString, reader);
        makeEncoder(reader);
        QCOMPARE(failureOf(u"TB00000110"_s).code, FailureCode::EncoderUnset);
    }

    void aCitizensCardInTheEncoderIsForeign()
    {
        makeEncoder(QString::fromLatin1(citizenReader));
        devices::pcsc::Backend readers;
        m_cards.tell(u"insert 1999000001234"_s);
        auto seen = readers.readers();
        for (int i = 0; i < 30 && seen->front().state == devices::ReaderState::Empty; ++i)
            seen = readers.waitForChange(*seen, 500ms);
        QCOMPARE(failureOf(u"TB00000111"_s).code, FailureCode::BlankForeign);
    }

    void aCardPulledOutWhileItIsWrittenStaysBlank()
    {
        insertBlank(u"TB00000112"_s);
        m_cards.tell(u"blank fault remove@12"_s);
        makeEncoder();
        QCOMPARE(failureOf(u"TB00000112"_s).code, FailureCode::CardRemoved);
        m_cards.tell(u"blank fault none"_s);
        m_cards.tell(u"blank remove"_s);
        waitForSlot(devices::ReaderState::Empty);
        insertBlank(u"TB00000112"_s);
        m_answers->failures.clear();
        m_encoder->encode(serial(u"TB00000112"_s), m_file);
        QTRY_COMPARE_WITH_TIMEOUT(int(m_answers->results.size()), 1, 20000);
        QCOMPARE(m_answers->results.front().readBack, m_file);
    }

    void aSilentCardTimesOut()
    {
        insertBlank(u"TB00000113"_s);
        m_cards.tell(u"blank fault silent@10"_s);
        makeEncoder(QString::fromLatin1(encoderReader), 1s);
        QCOMPARE(failureOf(u"TB00000113"_s).code, FailureCode::CardTimeout);
    }
};

QTEST_GUILESS_MAIN(TestEncoder)
#include "test_encoder.moc"
