#include "devices/host/cardhost.h"
#include "tests/host/fakereaders.h"
#include "tests/host/stationlog.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/modelcard.h"
#include "tests/thaicard/testcard.h"

#include <latch>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using devices::CardHost;
using devices::CardHostOptions;
using State = devices::CardStation::State;

namespace
{

const QByteArray thaiAtr = QByteArray::fromHex("3B799600005448204E4944203138");
const QByteArray otherAtr = QByteArray::fromHex("3B6500002063CB6800");
const QString first = u"First Reader 00 00"_s;
const QString second = u"Second Reader 01 00"_s;
const QString encoder = u"Encoder 02 00"_s;

FakeReaders::CardMaker thaiCard(const QByteArray& twelve = "199900000123")
{
    return [file = TestCard().number(citizenNumber(twelve)).file()] { return std::make_unique<ModelCard>(file); };
}

FakeReaders::CardMaker otherCard()
{
    return [] {
        auto card = std::make_unique<ModelCard>(TestCard().file());
        card->citizenApplet = false;
        return card;
    };
}

FakeReaders::CardMaker faultyCard(int exchange, ModelCard::Fault fault)
{
    return [=] {
        auto card = std::make_unique<ModelCard>(TestCard().file());
        card->faults[exchange] = fault;
        return card;
    };
}

/** A card that does not answer until it is let go: as a reader thread of the service that hangs. */
class HangingCard final : public devices::CardSession
{
  public:
    explicit HangingCard(std::shared_ptr<std::latch> release) : m_release(std::move(release)) {}
    domain::Result<QByteArray> transmit(const QByteArray&) override
    {
        m_release->wait();
        return domain::fail(domain::FailureCode::CardCommunication);
    }
    QByteArray atr() const override { return thaiAtr; }
    domain::Outcome enter() override { return {}; }
    void leave() override {}
    domain::Outcome powerCycle() override { return domain::fail(domain::FailureCode::CardMute); }

  private:
    std::shared_ptr<std::latch> m_release;
};

/** A card that another program works with until it is let go. */
class HeldCard final : public devices::CardSession
{
  public:
    HeldCard(std::shared_ptr<std::latch> release, std::unique_ptr<devices::CardSession> card)
        : m_release(std::move(release)), m_card(std::move(card))
    {
    }
    domain::Result<QByteArray> transmit(const QByteArray& command) override { return m_card->transmit(command); }
    QByteArray atr() const override { return m_card->atr(); }
    domain::Outcome enter() override
    {
        m_release->wait();
        return m_card->enter();
    }
    void leave() override { m_card->leave(); }
    domain::Outcome powerCycle() override { return m_card->powerCycle(); }

  private:
    std::shared_ptr<std::latch> m_release;
    std::unique_ptr<devices::CardSession> m_card;
};

/** What came of readExtra. */
struct ExtraLog
{
    QStringList lines;
    explicit ExtraLog(CardHost& host)
    {
        QObject::connect(&host, &CardHost::extraRead, &host,
                         [this](devices::CardExtra, const QString& text) { lines << text; });
        QObject::connect(&host, &CardHost::extraFailed, &host,
                         [this](devices::CardExtra, const domain::Failure& failure) {
                             lines << domain::failureCodeText(failure.code);
                         });
    }
};

const QString textLine = QString::fromLatin1("text " + citizenNumber("199900000123") + " after 7");

} // namespace

class TestCardHost : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCardIsReadWhenItComesAndForgottenWhenItGoes()
    {
        FakeReaders readers;
        readers.plug(first);
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_COMPARE(host.state(), State::Empty);
        readers.insert(first, thaiAtr, thaiCard());
        QTRY_COMPARE(host.state(), State::Ready);
        QCOMPARE(host.readerName(), first);
        readers.remove(first);
        QTRY_COMPARE(host.state(), State::Empty);
        QCOMPARE(log.lines, (QStringList{u"Empty"_s, u"Reading"_s, textLine, u"photo 3000 after 33"_s, u"Ready"_s,
                                         u"removed"_s, u"Empty"_s}));
        QVERIFY(log.progress > 0);
        QVERIFY(host.readerName().isEmpty());
    }

    void aReaderForOfficersCardsKeepsToItself()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.plug(second);
        CardHostOptions onlySecond;
        onlySecond.onlyReader = u"Second Reader"_s;
        CardHost citizens(readers.factory(), {.ignoredReaders = {u"Second Reader"_s}, .preferredReader = {}});
        CardHost officers(readers.factory(), onlySecond);
        StationLog ofCitizens(citizens);
        StationLog ofOfficers(officers);
        citizens.start();
        officers.start();
        QTRY_COMPARE(citizens.state(), State::Empty);
        QTRY_COMPARE(officers.state(), State::Empty);
        readers.insert(second, thaiAtr, thaiCard());
        QTRY_COMPARE(officers.state(), State::Ready);
        readers.insert(first, thaiAtr, thaiCard());
        QTRY_COMPARE(citizens.state(), State::Ready);
        readers.remove(first); // a citizen's card goes: nothing to the officers' reader
        QTRY_COMPARE(citizens.state(), State::Empty);
        QCOMPARE(officers.state(), State::Ready);
        readers.unplug(second); // pulled out with the card: he is gone
        QTRY_VERIFY(ofOfficers.lines.contains(u"removed"_s));
        QCOMPARE(ofCitizens.lines.count(u"removed"_s), 1);
    }

    void aCardThatIsInBeforeTheStartIsRead()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, thaiCard());
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_VERIFY(log.has(u"Ready"_s));
    }

    void theServiceAndTheReaderHaveStatesOfTheirOwn()
    {
        FakeReaders readers;
        readers.setService(false);
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_COMPARE(host.state(), State::NoService);
        readers.setService(true);
        QTRY_COMPARE(host.state(), State::NoReader);
        readers.plug(first);
        QTRY_COMPARE(host.state(), State::Empty);
        readers.insert(first, thaiAtr, thaiCard());
        QTRY_COMPARE(host.state(), State::Ready);
        readers.unplug(first);
        QTRY_COMPARE(host.state(), State::NoReader);
        QCOMPARE(log.count(u"removed"_s), 1);
        readers.setService(false);
        QTRY_COMPARE(host.state(), State::NoService);
    }

    void theThaiCardAmongSeveralIsReadAndItsReaderRemembered()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.plug(second);
        readers.insert(first, otherAtr, otherCard());
        readers.insert(second, thaiAtr, thaiCard());
        CardHost host(readers.factory(), {});
        StationLog log(host);
        QStringList remembered;
        connect(&host, &CardHost::readerRemembered, &host, [&](const QString& name) { remembered << name; });
        host.start();
        QTRY_COMPARE(host.state(), State::Ready);
        QCOMPARE(host.readerName(), second);
        QCOMPARE(remembered, QStringList{second});
        QCOMPARE(readers.opened(first), 0);
        QVERIFY(log.failures.empty());
    }

    void aThaiCardOfUnknownAtrIsFoundByTrying()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.plug(second);
        readers.insert(first, otherAtr, otherCard());
        readers.insert(second, QByteArray::fromHex("3B021450"), thaiCard());
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_COMPARE(host.state(), State::Ready);
        QCOMPARE(host.readerName(), second);
        QVERIFY(log.failures.empty());
    }

    void aCardThatStaysInAnotherReaderIsTriedOnce()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.plug(second);
        readers.insert(first, otherAtr, otherCard());
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_VERIFY(log.has(u"failed TB-2005"_s));
        for (int round = 0; round < 3; ++round) {
            log.clear();
            readers.insert(second, thaiAtr, thaiCard());
            QTRY_COMPARE(host.state(), State::Ready);
            readers.remove(second);
            QTRY_COMPARE(host.state(), State::Empty);
            QVERIFY(log.failures.empty());
        }
        QCOMPARE(readers.opened(first), 1);
    }

    void theEncodersReaderIsNotLookedAt()
    {
        FakeReaders readers;
        readers.plug(encoder);
        readers.plug(first);
        readers.insert(encoder, thaiAtr, thaiCard("199900077777"));
        CardHost host(readers.factory(), {.ignoredReaders = {u"Encoder"_s}, .preferredReader = {}});
        StationLog log(host);
        host.start();
        QTRY_COMPARE(host.state(), State::Empty);
        readers.insert(first, thaiAtr, thaiCard());
        QTRY_COMPARE(host.state(), State::Ready);
        readers.remove(encoder);
        readers.insert(encoder, thaiAtr, thaiCard("199900088888"));
        QTest::qWait(50);
        QCOMPARE(host.state(), State::Ready);
        QCOMPARE(readers.opened(encoder), 0);
        QCOMPARE(host.readerNames(), QStringList{first});
    }

    void aMuteCardIsNamedAndReadOnceItAnswers()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, {}, thaiCard(), devices::ReaderState::CardMute);
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_VERIFY(log.has(u"failed TB-2004"_s));
        QCOMPARE(host.state(), State::Failed);
        readers.insert(first, thaiAtr, thaiCard());
        QTRY_COMPARE(host.state(), State::Ready);
    }

    void oneGarbledExchangeIsMendedByAPowerCycle_data()
    {
        QTest::addColumn<int>("exchange");
        for (const int exchange : {1, 2, 7, 8, 30})
            QTest::addRow("exchange %d", exchange) << exchange;
    }
    void oneGarbledExchangeIsMendedByAPowerCycle()
    {
        QFETCH(int, exchange);
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, faultyCard(exchange, ModelCard::Fault::Communication));
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_COMPARE(host.state(), State::Ready);
        QCOMPARE(int(log.records.size()), 1);
        QCOMPARE(int(log.photos.size()), 1);
        QVERIFY(log.failures.empty());
    }

    void faultsEndInNamedStates_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("exchange");
        QTest::addColumn<QString>("line");
        QTest::newRow("removed") << int(ModelCard::Fault::Removal) << 9 << u"failed TB-2006"_s;
        QTest::newRow("removed at once") << int(ModelCard::Fault::Removal) << 1 << u"failed TB-2006"_s;
        QTest::newRow("another person's number") << int(ModelCard::Fault::OtherNumber) << 12 << u"failed TB-2013"_s;
        QTest::newRow("61 for ever") << int(ModelCard::Fault::Endless61) << 12 << u"failed TB-2011"_s;
    }
    void faultsEndInNamedStates()
    {
        QFETCH(int, fault);
        QFETCH(int, exchange);
        QFETCH(QString, line);
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, faultyCard(exchange, ModelCard::Fault(fault)));
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_VERIFY(log.has(line));
        QCOMPARE(host.state(), State::Failed);
        QVERIFY(log.photos.empty());
    }

    void aDamagedPhotoLeavesTheTextStanding()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, [] { return std::make_unique<ModelCard>(TestCard().photo("no photo").file()); });
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_VERIFY(log.has(u"failed TB-2015"_s));
        QCOMPARE(host.state(), State::Ready);
        QCOMPARE(int(log.records.size()), 1);
    }

    void readingAgainReadsAgain()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, faultyCard(9, ModelCard::Fault::Removal));
        CardHost host(readers.factory(), {});
        StationLog log(host);
        host.start();
        QTRY_COMPARE(host.state(), State::Failed);
        log.clear();
        host.reread();
        QTRY_VERIFY(log.has(u"failed TB-2006"_s));
        QCOMPARE(readers.opened(first), 2);
    }

    void aCardThatHangsTimesOutAndTheNextIsRead()
    {
        const auto release = std::make_shared<std::latch>(1);
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, [release] { return std::make_unique<HangingCard>(release); });
        CardHost host(readers.factory(), {.ignoredReaders = {}, .preferredReader = {}, .limit = 100ms});
        StationLog log(host);
        host.start();
        QTRY_VERIFY(log.has(u"failed TB-2012"_s));
        QCOMPARE(host.state(), State::Failed);
        readers.remove(first);
        QTRY_COMPARE(host.state(), State::Empty);
        log.clear();
        readers.insert(first, thaiAtr, thaiCard());
        QTRY_COMPARE(host.state(), State::Ready); // while the first thread still hangs
        release->count_down();
        QTest::qWait(50);
        QVERIFY(log.failures.empty()); // what the late thread says is nobody's business
        host.stop();
    }

    void manyHangingReadsDoNotPileUpThreads()
    {
        const auto release = std::make_shared<std::latch>(1);
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, [release] { return std::make_unique<HangingCard>(release); });
        CardHost host(readers.factory(), {.ignoredReaders = {}, .preferredReader = {}, .limit = 20ms});
        StationLog log(host);
        host.start();
        for (int round = 1; round <= 8; ++round) {
            QTRY_COMPARE(log.count(u"failed TB-2012"_s), round);
            host.reread();
        }
        QTRY_COMPARE(log.count(u"failed TB-2012"_s), 9);
        QCOMPARE(readers.opened(first), 3);
        release->count_down();
    }

    void aCardThatAnotherProgramWorksWithIsWaitedForAndNamed()
    {
        const auto release = std::make_shared<std::latch>(1);
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, [release] { return std::make_unique<HeldCard>(release, thaiCard()()); });
        CardHost host(readers.factory(), {.ignoredReaders = {}, .preferredReader = {}, .turnLimit = 50ms, .others = [] {
                                              return QStringList{u"scdaemon"_s};
                                          }});
        StationLog log(host);
        host.start();
        QTRY_VERIFY(log.has(u"failed TB-2023"_s));
        QCOMPARE(log.failures.front().detail, u"scdaemon"_s);
        QCOMPARE(host.state(), State::Failed);
        host.reread(); // does not help and does not harm
        release->count_down();
        QTRY_COMPARE(host.state(), State::Ready); // by itself
        QCOMPARE(int(log.records.size()), 1);
        QCOMPARE(int(log.failures.size()), 1);
        QCOMPARE(readers.opened(first), 1);
    }

    void aHeldCardMayBeTakenOut()
    {
        const auto release = std::make_shared<std::latch>(1);
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, [release] { return std::make_unique<HeldCard>(release, thaiCard()()); });
        CardHost host(readers.factory(), {.ignoredReaders = {}, .preferredReader = {}, .turnLimit = 20ms});
        StationLog log(host);
        host.start();
        QTRY_VERIFY(log.has(u"failed TB-2023"_s));
        readers.remove(first);
        QTRY_COMPARE(host.state(), State::Empty);
        readers.insert(first, thaiAtr, thaiCard());
        QTRY_COMPARE(host.state(), State::Ready);
        release->count_down();
        QTest::qWait(50);
        QCOMPARE(int(log.records.size()), 1);
    }

    void theSameCardIsRecognisedWhenItComesBack()
    {
        FakeReaders readers;
        readers.plug(first);
        CardHost host(readers.factory(), {});
        QList<bool> again;
        connect(&host, &CardHost::textRead, &host,
                [&](const devices::CardRecord&, int, bool known) { again << known; });
        host.start();
        for (const QByteArray who : {"199900000123", "199900000123", "199900000124", "199900000123"}) {
            readers.insert(first, thaiAtr, thaiCard(who));
            QTRY_COMPARE(host.state(), State::Ready);
            readers.remove(first);
            QTRY_COMPARE(host.state(), State::Empty);
        }
        QCOMPARE(again, (QList<bool>{false, true, false, false}));
    }

    void theOfficersReaderIsTheOnlyOneRead()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.plug(second);
        readers.insert(first, thaiAtr, thaiCard());
        CardHost host(readers.factory(), {.ignoredReaders = {}, .preferredReader = {}, .chosenReader = second});
        StationLog log(host);
        host.start();
        QTRY_COMPARE(host.state(), State::Empty);
        QCOMPARE(readers.opened(first), 0);
        QCOMPARE(host.attached().size(), std::size_t(2)); // both are there to choose from
        readers.insert(second, thaiAtr, thaiCard("199900000777"));
        QTRY_COMPARE(host.state(), State::Ready);
        QCOMPARE(host.readerName(), second);
        host.chooseReader(first);
        QTRY_COMPARE(host.readerName(), first);
        QTRY_COMPARE(host.state(), State::Ready);
        readers.unplug(first); // the choice stands, and the counter goes on with what is there
        QTRY_COMPARE(host.readerName(), second);
        host.chooseReader({});
        QTRY_COMPARE(host.state(), State::Ready);
    }

    void moreIsAskedOnlyOfTheCardThatWasRead()
    {
        FakeReaders readers;
        readers.plug(first);
        CardHost host(readers.factory(), {});
        ExtraLog extras(host);
        host.readExtra(devices::CardExtra::CardNumber); // nothing is in
        QCOMPARE(extras.lines, QStringList{u"TB-2028"_s});
        host.start();
        readers.insert(first, thaiAtr, thaiCard());
        QTRY_COMPARE(host.state(), State::Ready);
        readers.swap(first, thaiCard("199900000777")); // behind the counter's back
        extras.lines.clear();
        host.readExtra(devices::CardExtra::CardNumber);
        QTRY_COMPARE(extras.lines, QStringList{u"TB-2028"_s});
        QCOMPARE(host.state(), State::Ready);
    }

    void stoppingInTheMiddleOfAHangReturns()
    {
        const auto release = std::make_shared<std::latch>(1);
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, [release] { return std::make_unique<HangingCard>(release); });
        auto host = std::make_unique<CardHost>(readers.factory(), CardHostOptions{});
        host->start();
        QTRY_COMPARE(readers.opened(first), 1); // the thread is in the card, not merely on its way
        host.reset();
        release->count_down(); // the thread ends by itself, with nobody to talk to
        QTest::qWait(50);
    }

    void startingAgainAfterAStopReadsAgain()
    {
        FakeReaders readers;
        readers.plug(first);
        readers.insert(first, thaiAtr, thaiCard());
        CardHost host(readers.factory(), {});
        StationLog log(host);
        for (int round = 1; round <= 3; ++round) {
            host.start();
            QTRY_COMPARE(log.count(u"Ready"_s), round);
            host.stop();
            QCOMPARE(host.state(), State::Starting);
        }
    }
};

QTEST_GUILESS_MAIN(TestCardHost)
#include "test_cardhost.moc"
