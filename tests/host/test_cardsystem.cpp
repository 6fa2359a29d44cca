// The card station as the counter has it: real pcscd, virtual reader, cards from tabian-simcard.
#include "devices/host/cardhost.h"
#include "devices/pcsc/backend.h"
#include "tests/host/service.h"
#include "tests/host/simcards.h"
#include "tests/host/stationlog.h"
#include "tests/support/heartbeat.h"
#include "tests/support/quiettest.h"

#include <winscard.h>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using devices::CardHost;
using devices::CardHostOptions;
using domain::FailureCode;
using State = devices::CardStation::State;

namespace
{

devices::CardBackendFactory backends()
{
    return [] { return std::make_unique<devices::pcsc::Backend>(); };
}

CardHostOptions options(std::chrono::milliseconds limit = 9500ms)
{
    return {.ignoredReaders = {QString::fromLatin1(encoderReader)}, .preferredReader = {}, .limit = limit};
}

/** Another program at the citizen's card, straight on winscard. */
class OtherProgram
{
  public:
    OtherProgram() { SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context); }
    ~OtherProgram() { SCardReleaseContext(m_context); }
    Q_DISABLE_COPY_MOVE(OtherProgram)
    bool take(DWORD share)
    {
        DWORD protocol = 0;
        LONG code = SCARD_E_NO_SMARTCARD;
        for (int i = 0; i < 100 && code != SCARD_S_SUCCESS; ++i) {
            QTest::qSleep(i == 0 ? 0 : 20);
            code = SCardConnect(m_context, citizenReader, share, SCARD_PROTOCOL_T0, &m_card, &protocol);
        }
        return code == SCARD_S_SUCCESS &&
               (share == SCARD_SHARE_EXCLUSIVE || SCardBeginTransaction(m_card) == SCARD_S_SUCCESS);
    }
    void letGo(DWORD disposition = SCARD_LEAVE_CARD) { SCardDisconnect(m_card, disposition); }

  private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
};

} // namespace

class TestCardSystem : public QuietTest
{
    Q_OBJECT
    Service m_service;
    SimCards m_cards;
    std::unique_ptr<CardHost> m_host;
    std::unique_ptr<StationLog> m_log;

    void makeHost(const CardHostOptions& with)
    {
        m_host = std::make_unique<CardHost>(backends(), with);
        m_log = std::make_unique<StationLog>(*m_host);
        m_host->start();
    }
    void startHost(const CardHostOptions& with = options())
    {
        makeHost(with);
        QTRY_COMPARE(m_host->state(), State::Empty);
        m_log->clear();
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cards.start()); }
    void cleanup()
    {
        m_cards.clear();
        if (m_host)
            QTRY_VERIFY(m_host->state() == State::Empty || m_host->state() == State::NoService);
        m_host.reset();
        m_log.reset();
    }

    void everyPersonsCardIsReadWhole_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QString>("version");
        QTest::newRow("TH NID 18") << u"1999000001234"_s << u"25310317"_s << u"25690316"_s << u"0003"_s;
        QTest::newRow("TH NID 17") << u"1999000003113"_s << u"25350421"_s << u"25690420"_s << u"0003"_s;
        QTest::newRow("TH NID 12") << u"1999000003377"_s << u"25330709"_s << u"25690708"_s << u"0003"_s;
        QTest::newRow("TH NID 11, day unknown") << u"3999000020014"_s << u"25100500"_s << u"25690430"_s << u"0003"_s;
        QTest::newRow("TH NID 10, year alone") << u"3999000020171"_s << u"25000000"_s << u"25681231"_s << u"0003"_s;
        QTest::newRow("TH NID 7, for life") << u"3999000020251"_s << u"24900812"_s << u"99999999"_s << u"0003"_s;
        QTest::newRow("TH NID 6, version 0002") << u"3999000020413"_s << u"25131220"_s << u"25551220"_s << u"0002"_s;
        QTest::newRow("3B 67") << u"2999000020661"_s << u"25300606"_s << u"25680605"_s << u"0003"_s;
        QTest::newRow("pink card") << u"6999000030120"_s << u"25350101"_s << u"25711231"_s << u"0003"_s;
    }
    void everyPersonsCardIsReadWhole()
    {
        QFETCH(QString, number);
        QFETCH(QString, birth);
        QFETCH(QString, expiry);
        QFETCH(QString, version);
        startHost();
        m_cards.tell(u"insert "_s + number);
        const Heartbeat heart; // from here on; telling the cards blocks this thread
        QTRY_COMPARE(m_host->state(), State::Ready);
        QCOMPARE(m_log->records.front().id.digits(), number);
        QCOMPARE(m_log->records.front().birth.beText(), birth);
        QCOMPARE(m_log->records.front().expiry.beText(), expiry);
        QCOMPARE(m_log->records.front().version, version);
        QVERIFY(!m_log->records.front().address.parts().province.isEmpty());
        QVERIFY(m_log->textExchanges <= 7);
        QVERIFY(m_log->photoExchanges <= 49);
        QCOMPARE(m_cards.tell(u"exchanges"_s), QString::number(m_log->photoExchanges));
        QCOMPARE(int(m_log->photos.size()), 1);
        QCOMPARE(m_log->photos.front().size, QSize(148, 178));
        QVERIFY(m_log->photos.front().jpeg.endsWith(QByteArray::fromHex("ffd9")));
        QCOMPARE(heart.gaps(), 0);
        QTRY_VERIFY(heart.beats() > 5);
    }

    void theOldestCardsSlowPhotoDoesNotHoldUpTheScreen()
    {
        startHost();
        m_cards.tell(u"latency model"_s);
        m_cards.tell(u"insert 3999000020413"_s); // no TA1: six seconds of photo
        const Heartbeat heart;
        QTRY_COMPARE(int(m_log->records.size()), 1);
        QVERIFY(m_log->photos.empty());
        QCOMPARE(m_host->state(), State::Reading);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000);
        QCOMPARE(int(m_log->photos.size()), 1);
        QCOMPARE(heart.gaps(), 0);
    }

    void aDamagedPhotoLeavesTheText()
    {
        startHost();
        m_cards.tell(u"insert 1999000005035"_s);
        QTRY_COMPARE(int(m_log->failures.size()), 1);
        QCOMPARE(m_log->failures.front().code, FailureCode::CardPhotoDamaged);
        QCOMPARE(int(m_log->records.size()), 1);
        QCOMPARE(m_host->state(), State::Ready);
    }

    void otherCardsAreNamed_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("code");
        QTest::newRow("no Thai ID card") << u"insert-nothai"_s << u"failed TB-2005"_s;
        QTest::newRow("mute card") << u"insert-mute"_s << u"failed TB-2004"_s;
        QTest::newRow("broken chip of a citizen") << u"insert 1999000005167"_s << u"failed TB-2004"_s;
    }
    void otherCardsAreNamed()
    {
        QFETCH(QString, command);
        QFETCH(QString, code);
        startHost();
        m_cards.tell(command);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Failed, 10000);
        QVERIFY(m_log->has(code));
        QVERIFY(m_log->records.empty());
        m_cards.tell(u"remove"_s);
        QTRY_COMPARE(m_host->state(), State::Empty);
        m_cards.tell(u"insert 1999000001234"_s);
        QTRY_COMPARE(m_host->state(), State::Ready);
    }

    void faultsInTheMiddleEndInARightRecordOrACode_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("mends"); // a second try within the same insertion succeeds
        QTest::newRow("pulled out") << u"remove"_s << false;
        QTest::newRow("contact lost for a moment") << u"reset"_s << false;
        QTest::newRow("garbage") << u"garbage"_s << true;
        QTest::newRow("short data") << u"short"_s << true;
        QTest::newRow("61 for ever") << u"endless61"_s << false;
    }
    void faultsInTheMiddleEndInARightRecordOrACode()
    {
        QFETCH(QString, fault);
        QFETCH(bool, mends);
        startHost();
        for (const int at : {1, 2, 5, 8, 21, 44}) {
            m_log->clear();
            m_cards.tell(u"fault none"_s);
            m_cards.tell(u"fault %1@%2"_s.arg(fault).arg(at));
            m_cards.tell(u"insert 1999000001234"_s);
            const Heartbeat heart;
            QTRY_VERIFY_WITH_TIMEOUT(m_log->has(u"Ready"_s) || m_log->has(u"Failed"_s) || m_log->has(u"removed"_s),
                                     10000);
            for (const devices::CardRecord& record : m_log->records)
                QCOMPARE(record.id.digits(), u"1999000001234"_s);
            for (const devices::CardPhoto& photo : m_log->photos)
                QCOMPARE(photo.jpeg.size(), 4698);
            QCOMPARE(!m_log->photos.empty(), m_log->has(u"Ready"_s));
            if (mends)
                QVERIFY(m_log->has(u"Ready"_s));
            QCOMPARE(heart.gaps(), 0);
            m_cards.tell(u"remove"_s);
            QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Empty, 10000);
        }
        m_log->clear();
        m_cards.tell(u"fault none"_s);
        m_cards.tell(u"insert 1999000001234"_s); // nothing sticks
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000);
        QCOMPARE(int(m_log->photos.size()), 1);
    }

    void aSilentCardTimesOutAndTheNextIsRead()
    {
        startHost(options(1s));
        m_cards.tell(u"fault silent@9"_s);
        m_cards.tell(u"insert 1999000001234"_s);
        const Heartbeat heart;
        QTRY_VERIFY_WITH_TIMEOUT(m_log->has(u"failed TB-2012"_s), 10000);
        QCOMPARE(m_host->state(), State::Failed);
        QCOMPARE(int(m_log->records.size()), 1);
        QCOMPARE(heart.gaps(), 0);
        m_cards.tell(u"fault none"_s);
        m_cards.tell(u"remove"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Empty, 10000);
        m_log->clear();
        m_cards.tell(u"insert 1999000003113"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000);
        QCOMPARE(m_log->records.front().id.digits(), u"1999000003113"_s);
    }

    void stoppingWhileACardIsSilentReturns()
    {
        startHost();
        m_cards.tell(u"fault silent@3"_s);
        m_cards.tell(u"insert 1999000001234"_s);
        QTRY_COMPARE(m_host->state(), State::Reading);
        m_host.reset();
        m_log.reset();
        m_cards.clear();
        startHost();
    }

    void theCardInTheEncodersReaderIsNobodys()
    {
        startHost();
        m_cards.tell(u"blank insert"_s);
        m_cards.tell(u"insert 1999000001234"_s);
        QTRY_COMPARE(m_host->state(), State::Ready);
        QCOMPARE(m_host->readerNames(), QStringList{QString::fromLatin1(citizenReader)});
        m_cards.tell(u"blank remove"_s);
        QTest::qWait(600);
        QCOMPARE(m_host->state(), State::Ready);
        QCOMPARE(int(m_log->records.size()), 1);
    }

    void theThaiCardIsFoundBesideAnother()
    {
        m_cards.tell(u"blank insert"_s); // without the encoder's name the blank is a foreign card in a second reader
        m_cards.tell(u"insert 1999000001234"_s);
        makeHost({});
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000);
        QCOMPARE(m_host->readerName(), QString::fromLatin1(citizenReader));
    }

    void tenInsertionsLeaveNothingStuck()
    {
        startHost();
        for (int round = 1; round <= 10; ++round) {
            m_cards.tell(u"insert 1999000001234"_s);
            QTRY_COMPARE(m_log->count(u"Ready"_s), round);
            m_cards.tell(u"remove"_s);
            QTRY_COMPARE(m_log->count(u"removed"_s), round);
        }
        QVERIFY(m_log->failures.empty());
        QCOMPARE(int(m_log->photos.size()), 10);
    }

    void anotherProgramsTransactionIsNamedAndWaitedFor()
    {
        CardHostOptions with = options();
        with.turnLimit = 300ms;
        with.others = [] { return QStringList{u"another program"_s}; };
        startHost(with);
        OtherProgram other;
        m_cards.tell(u"insert 1999000001234"_s);
        QVERIFY(other.take(SCARD_SHARE_SHARED)); // before the station's thread sees the card, or just after
        if (QTest::qWaitFor([this] { return m_host->state() == State::Ready; }, 600)) {
            m_log->clear(); // the station was first: then it is the second reading that waits
            m_host->reread();
        }
        const Heartbeat heart;
        QTRY_VERIFY(m_log->has(u"failed TB-2023"_s));
        QCOMPARE(m_host->state(), State::Failed);
        QCOMPARE(m_log->failures.front().detail, u"another program"_s);
        other.letGo();
        QTRY_COMPARE(m_host->state(), State::Ready);
        QCOMPARE(int(m_log->photos.size()), 1);
        QCOMPARE(int(m_log->failures.size()), 1);
        QCOMPARE(heart.gaps(), 0);
    }

    void anotherProgramsOwnCardIsReadOnceItIsLetGo()
    {
        startHost();
        OtherProgram other;
        m_cards.tell(u"insert 1999000001234"_s);
        if (!other.take(SCARD_SHARE_EXCLUSIVE))
            QFAIL("the card could not be taken for one program");
        m_host->reread();
        if (m_host->state() == State::Ready)
            m_host->reread();
        QTRY_VERIFY(m_log->has(u"failed TB-2007"_s));
        QTest::qWait(2500); // tried again, and nobody told
        QCOMPARE(m_log->count(u"failed TB-2007"_s), 1);
        other.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000); // by itself
    }

    void anotherProgramsResetsAreOutlasted()
    {
        startHost();
        m_cards.tell(u"latency model"_s);
        m_cards.tell(u"insert 3999000020413"_s); // slow enough to be interrupted
        QTRY_COMPARE(int(m_log->records.size()), 1);
        OtherProgram other;
        QVERIFY(other.take(SCARD_SHARE_SHARED)); // its turn comes: a slow card is read in several
        other.letGo(SCARD_RESET_CARD);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000);
        QCOMPARE(int(m_log->records.size()), 1);
        QCOMPARE(int(m_log->photos.size()), 1);
        QVERIFY(m_log->failures.empty());
    }

    void theCardsOwnNumbersAreReadWhenTheyAreAskedFor()
    {
        startHost();
        m_cards.tell(u"insert 1999000001234"_s);
        QTRY_COMPARE(m_host->state(), State::Ready);
        QStringList extras;
        connect(m_host.get(), &CardHost::extraRead, this,
                [&](devices::CardExtra, const QString& text) { extras << text; });
        m_host->readExtra(devices::CardExtra::CardNumber);
        QTRY_COMPARE(int(extras.size()), 1);
        QVERIFY(QRegularExpression(u"^[A-Z]{2}\\d-\\d{7}-\\d{2}$"_s).match(extras.front()).hasMatch());
        m_host->readExtra(devices::CardExtra::ChipNumber);
        QTRY_COMPARE(int(extras.size()), 2);
        QVERIFY(QRegularExpression(u"^[0-9A-F]{16}$"_s).match(extras.back()).hasMatch());
        QCOMPARE(m_host->state(), State::Ready);
        m_host->reread(); // the citizen applet is selected again
        QTRY_COMPARE(m_log->count(u"Ready"_s), 2);
    }

    void theServiceMayStopInTheMiddleOfACard()
    {
        startHost();
        m_cards.tell(u"latency model"_s);
        m_cards.tell(u"insert 3999000020413"_s);
        QTRY_COMPARE(int(m_log->records.size()), 1);
        QVERIFY(m_service.stop());
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::NoService, 10000);
        QVERIFY(m_log->photos.empty());
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Empty, 10000); // the card went with the service
        m_cards.clear();
        m_cards.tell(u"insert 1999000001234"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000);
        m_cards.tell(u"remove"_s);
        QTRY_COMPARE(m_host->state(), State::Empty);
        m_host.reset();
    }

    void theReaderMayBePulledOutAndPluggedInAgain()
    {
        startHost();
        m_cards.tell(u"insert 1999000001234"_s);
        QTRY_COMPARE(m_host->state(), State::Ready);
        QVERIFY(m_service.stop());
        QVERIFY(m_service.start(false)); // pulled out with the card in it
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::NoReader, 10000);
        QCOMPARE(m_log->count(u"removed"_s), 1);
        QVERIFY(m_service.stop());
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Empty, 10000);
        m_cards.clear();
        m_cards.tell(u"insert 1999000001234"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000);
        QCOMPARE(int(m_log->records.size()), 2);
        QCOMPARE(m_log->records.back().id, m_log->records.front().id);
        m_cards.tell(u"remove"_s);
        QTRY_COMPARE(m_host->state(), State::Empty);
        m_host.reset();
    }

    void theServiceMayStopAndStart()
    {
        startHost();
        QVERIFY(m_service.stop());
        QTRY_COMPARE(m_host->state(), State::NoService);
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Empty, 10000);
        m_cards.tell(u"insert 1999000001234"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), State::Ready, 10000);
        m_cards.tell(u"remove"_s);
        QTRY_COMPARE(m_host->state(), State::Empty);
        m_host.reset();
    }
};

QTEST_GUILESS_MAIN(TestCardSystem)
#include "test_cardsystem.moc"
