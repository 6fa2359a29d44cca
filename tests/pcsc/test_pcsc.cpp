#include "devices/pcsc/backend.h"
#include "devices/thaicard/apdu.h"
#include "devices/thaicard/lasercode.h"
#include "devices/thaicard/layout.h"
#include "tests/host/simcards.h"
#include "tests/support/quiettest.h"

#include <future>
#include <thread>
#include <winscard.h>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using devices::ApduChannel;
using devices::ReaderInfo;
using devices::ReaderState;
using domain::FailureCode;
using Readers = std::vector<ReaderInfo>;

namespace
{

const QString reader = QString::fromLatin1(citizenReader);

ReaderInfo infoOf(const Readers& readers)
{
    const auto found =
        std::find_if(readers.begin(), readers.end(), [](const ReaderInfo& r) { return r.name == reader; });
    return found == readers.end() ? ReaderInfo{} : *found;
}

/** Another program at the same reader, straight on winscard. */
class OtherProgram
{
  public:
    OtherProgram() { SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context); }
    ~OtherProgram() { SCardReleaseContext(m_context); }
    Q_DISABLE_COPY_MOVE(OtherProgram)
    bool connect(DWORD share)
    {
        DWORD protocol = 0;
        return SCardConnect(m_context, citizenReader, share, SCARD_PROTOCOL_T0, &m_card, &protocol) == SCARD_S_SUCCESS;
    }
    void disconnect(DWORD disposition) { SCardDisconnect(m_card, disposition); }

  private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
};

} // namespace

class TestPcsc : public QuietTest
{
    Q_OBJECT
    SimCards m_cards;
    devices::pcsc::Backend m_backend;

    /** Waits until the citizen's slot is in a state; the info then. */
    ReaderInfo waitFor(ReaderState state)
    {
        auto seen = m_backend.readers();
        for (int i = 0; i < 30 && seen && infoOf(*seen).state != state; ++i)
            seen = m_backend.waitForChange(*seen, 500ms);
        if (!seen)
            qFatal("no service: %s", qPrintable(seen.error().detail));
        return infoOf(*seen);
    }
    ReaderInfo insert(const QString& command)
    {
        m_cards.tell(command);
        return waitFor(ReaderState::CardPresent);
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cards.start()); }
    void cleanup()
    {
        m_cards.clear();
        waitFor(ReaderState::Empty);
    }

    void bothSlotsAreListedAndEmpty()
    {
        const auto readers = m_backend.readers();
        QVERIFY(readers);
        QCOMPARE(int(readers->size()), 2);
        QCOMPARE((*readers)[0].name, reader);
        QCOMPARE((*readers)[0].state, ReaderState::Empty);
        QCOMPARE((*readers)[1].name, QString::fromLatin1(encoderReader));
    }

    void aCardShowsWithItsAtr_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QByteArray>("atr");
        QTest::newRow("TH NID 18") << u"1999000001234"_s << QByteArray("3b799600005448204e4944203138");
        QTest::newRow("TH NID 15") << u"1999000005035"_s << QByteArray("3b799600ff5448204e4944203135");
        QTest::newRow("TH NID 7") << u"3999000020251"_s << QByteArray("3b781800005448204e49442037");
        QTest::newRow("TH NID 6") << u"3999000020413"_s << QByteArray("3b6800005448204e49442036");
    }
    void aCardShowsWithItsAtr()
    {
        QFETCH(QString, number);
        QFETCH(QByteArray, atr);
        const ReaderInfo info = insert(u"insert "_s + number);
        QCOMPARE(info.atr.toHex(), atr);
    }

    void aMuteCardShowsAsMuteAndCannotBeOpened()
    {
        m_cards.tell(u"insert-mute"_s);
        QCOMPARE(waitFor(ReaderState::CardMute).state, ReaderState::CardMute);
        const auto session = m_backend.open(reader);
        QVERIFY(!session);
        QCOMPARE(session.error().code, FailureCode::CardMute);
    }

    void aQuickReinsertionIsAnotherInsertion()
    {
        const quint32 before = insert(u"insert 1999000001234"_s).insertions;
        m_cards.tell(u"remove"_s);
        waitFor(ReaderState::Empty);
        QVERIFY(insert(u"insert 1999000001234"_s).insertions != before);
    }

    void aWaitEndsWhenItIsCancelled()
    {
        const auto known = m_backend.readers();
        QVERIFY(known);
        devices::pcsc::Backend waiting;
        auto done = std::async(std::launch::async, [&] { return waiting.waitForChange(*known, 60s); });
        while (done.wait_for(20ms) != std::future_status::ready)
            waiting.cancelWait();
        const auto seen = done.get();
        QVERIFY(seen);
        QCOMPARE(*seen, *known);
    }

    void aWaitEndsAtItsLimit()
    {
        const auto known = m_backend.readers();
        QVERIFY(known);
        const auto seen = m_backend.waitForChange(*known, 50ms);
        QVERIFY(seen);
        QCOMPARE(*seen, *known);
    }

    void anEmptySlotHasNoCardToOpen()
    {
        const auto session = m_backend.open(reader);
        QVERIFY(!session);
        QCOMPARE(session.error().code, FailureCode::CardAbsent);
    }

    void anUnknownReaderCannotBeOpened()
    {
        const auto session = m_backend.open(u"No Such Reader"_s);
        QVERIFY(!session);
        QCOMPARE(session.error().code, FailureCode::ReaderUnplugged);
    }

    void aCardAnswersThroughASession()
    {
        const ReaderInfo info = insert(u"insert 1999000001234"_s);
        const auto session = m_backend.open(reader);
        QVERIFY(session);
        QCOMPARE((*session)->atr(), info.atr);
        QCOMPARE((*session)->protocol(), devices::CardProtocol::T0);
        ApduChannel channel(**session, 10);
        QVERIFY(channel.select(devices::layout::citizenAid)->good());
        QCOMPARE(*channel.read(0, 4, 13), QByteArray("1999000001234"));
    }

    void theNumberOnTheBackIsReadFromItsOwnApplet()
    {
        insert(u"insert 1999000001234"_s);
        const auto session = m_backend.open(reader);
        QVERIFY(session);
        const auto code = devices::readLaserCode(**session);
        QVERIFY(code);
        QCOMPARE(code->text(), u"JT0123456789"_s);
    }

    void twoProgramsShareACard()
    {
        insert(u"insert 1999000001234"_s);
        OtherProgram other;
        QVERIFY(other.connect(SCARD_SHARE_SHARED));
        const auto session = m_backend.open(reader);
        QVERIFY(session);
        QVERIFY((*session)->enter());
        (*session)->leave();
        other.disconnect(SCARD_LEAVE_CARD);
    }

    void aCardThatAnotherProgramKeepsIsBusy()
    {
        insert(u"insert 1999000001234"_s);
        OtherProgram other;
        QVERIFY(other.connect(SCARD_SHARE_EXCLUSIVE));
        QCOMPARE(waitFor(ReaderState::InUse).state, ReaderState::InUse);
        const auto session = m_backend.open(reader);
        QVERIFY(!session);
        QCOMPARE(session.error().code, FailureCode::CardBusy);
        other.disconnect(SCARD_LEAVE_CARD);
        QVERIFY(m_backend.open(reader));
    }

    void aResetByAnotherProgramIsToldAndTheSessionLivesOn()
    {
        insert(u"insert 1999000001234"_s);
        const auto session = m_backend.open(reader);
        QVERIFY(session);
        ApduChannel channel(**session, 20);
        QVERIFY(channel.select(devices::layout::citizenAid)->good());
        OtherProgram other;
        QVERIFY(other.connect(SCARD_SHARE_SHARED));
        other.disconnect(SCARD_RESET_CARD);
        const auto data = channel.read(0, 4, 13);
        QVERIFY(!data);
        QCOMPARE(data.error().code, FailureCode::CardReset);
        QVERIFY(channel.select(devices::layout::citizenAid)->good());
        QVERIFY(channel.read(0, 4, 13));
    }

    void aPowerCycleDeselects()
    {
        insert(u"insert 1999000001234"_s);
        const auto session = m_backend.open(reader);
        QVERIFY(session);
        ApduChannel channel(**session, 20);
        QVERIFY(channel.select(devices::layout::citizenAid)->good());
        QVERIFY((*session)->powerCycle());
        QVERIFY(!channel.read(0, 4, 13));
        QVERIFY(channel.select(devices::layout::citizenAid)->good());
        QVERIFY(channel.read(0, 4, 13));
    }

    void aCardPulledOutInTheMiddleIsCalledRemoved()
    {
        insert(u"insert 1999000001234"_s);
        const auto session = m_backend.open(reader);
        QVERIFY(session);
        ApduChannel channel(**session, 20);
        m_cards.tell(u"fault remove@2"_s);
        QVERIFY(channel.select(devices::layout::citizenAid)->good());
        const auto data = channel.read(0, 4, 13);
        QVERIFY(!data);
        QCOMPARE(data.error().code, FailureCode::CardRemoved);
    }
};

QTEST_GUILESS_MAIN(TestPcsc)
#include "test_pcsc.moc"
