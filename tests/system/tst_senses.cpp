// Finger and camera at the running counter: what kills a helper process costs no case, and nothing holds up the screen.
#include "app/shell/clocks.h"
#include "app/training/counterplay.h"
#include "app/training/trainingoffice.h"
#include "devices/simulator/camerascene.h"
#include "devices/simulator/portrait.h"
#include "tests/support/heartbeat.h"
#include "tests/support/quiettest.h"
#include "tests/system/trainingdevices.h"

#include <QFile>
#include <QSignalSpy>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace tabian;
using casework::Step;
using devices::Finger;
using devices::FingerStation;
using domain::FailureCode;

namespace
{
constexpr auto patience = 30000; // ms, for what is awaited

/** The processes of that name that this program has started. */
QList<pid_t> helpersNamed(const char* name)
{
    QFile list(u"/proc/thread-self/children"_s);
    QList<pid_t> found;
    if (!list.open(QFile::ReadOnly))
        return found;
    const auto all = list.readAll().trimmed().split(' ');
    for (const QByteArray& pid : all) {
        QFile comm(u"/proc/%1/comm"_s.arg(QString::fromLatin1(pid)));
        if (comm.open(QFile::ReadOnly) && comm.readAll().trimmed() == name)
            found << pid.toInt();
    }
    return found;
}
} // namespace

class TestSenses : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void aHelperKilledWhileAFingerIsAwaitedCostsNothing();
    void aHelperKilledWhileItMatchesCostsNothing();
    void aWornFingerGoesTheWayOfTheExceptionAtTheScreen();
    void cardFingerAndCameraAtOnceNeverHoldUpTheScreen();
    void cleanupTestCase();

  private:
    casework::CounterDesk& desk() { return m_program->counter(); }
    const casework::Case* current() { return desk().currentCase(); }
    void openCase(const simulator::Person& who);
    const simulator::Person& person(const char* number) const;

    tests::TrainingDevices m_devices;
    QTemporaryDir m_folder;
    shell::TrainingClock m_clock{training::openingTime()};
    std::optional<simulator::People> m_people;
    std::unique_ptr<shell::Home> m_home;
    std::unique_ptr<shell::CounterProgram> m_program;
    std::unique_ptr<training::Stage> m_stage;
    std::unique_ptr<training::CounterPlay> m_play;
    std::unique_ptr<training::Clerk> m_clerk;
};

void TestSenses::initTestCase()
{
    qputenv("TABIAN_CAMERA_SCENE", m_folder.filePath(u"scene.ppm"_s).toUtf8());
    m_people = *simulator::People::shipped();
    m_home = std::make_unique<shell::Home>(*shell::Home::open(m_devices.makeHome()));
    m_program = std::make_unique<shell::CounterProgram>(
        *m_home, shell::Settings{}, *shell::rulesOf({}), m_clock,
        shell::CounterOptions{.training = true,
                              .fingerHelper = tests::TrainingDevices::program(u"tabian-fingers"_s),
                              .citizenWindow = false});
    m_program->window().resize(1280, 720);
    m_program->show();
    m_stage = std::make_unique<training::Stage>(
        training::Stage::Channels{m_devices.cardChannel(), m_devices.fingerChannel(), m_home->camera()});
    m_play = std::make_unique<training::CounterPlay>(*m_program, *m_stage, *m_people);
    m_clerk = std::make_unique<training::Clerk>(m_program->window());
    m_play->signIn(u"somjai"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->fingers().state(), FingerStation::State::Idle, patience);
}

void TestSenses::cleanupTestCase()
{
    m_play.reset();
    m_program.reset();
}

/** Somebody whose card has expired and can be read. */
const simulator::Person& TestSenses::person(const char* number) const
{
    return *m_people->find(*domain::CitizenId::parse(QString::fromLatin1(number)));
}

/** A case at its identity step, its entries in the journal. */
void TestSenses::openCase(const simulator::Person& who)
{
    if (desk().currentCase())
        desk().setAside();
    m_stage->removeCard();
    m_stage->insertCard(who.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk().intake() && desk().intake()->regAsked && !desk().busy(), patience);
    desk().openCase(desk().suggestedChoice());
    QTRY_VERIFY_WITH_TIMEOUT(current() && current()->step() == Step::Identity && !desk().busy(), patience);
}

void TestSenses::aHelperKilledWhileAFingerIsAwaitedCostsNothing()
{
    const simulator::Person& who = person("1999000001234");
    openCase(who);
    const QUuid id = current()->id;
    QSignalSpy failed(&desk(), &casework::CounterDesk::failed);
    desk().checkFingers();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->fingers().state(), FingerStation::State::Waiting, patience);
    const QList<pid_t> helpers = helpersNamed("tabian-fingers");
    QCOMPARE(helpers.size(), 1);
    ::kill(helpers.first(), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(int(failed.first().at(1).value<domain::Failure>().code), int(FailureCode::SensorFailed));
    QTRY_VERIFY2(m_clerk->find(u"identityFormMessageSentence"_s), "the counter does not say what happened");
    QCOMPARE(current()->id, id);
    QCOMPARE(current()->step(), Step::Identity);

    QTRY_COMPARE_WITH_TIMEOUT(m_program->fingers().state(), FingerStation::State::Idle, patience);
    desk().checkFingers();
    for (const bool left : {true, false})
        m_stage->touch(who.id, left);
    QTRY_VERIFY_WITH_TIMEOUT(current()->identityProved() && !desk().busy(), patience);
}

void TestSenses::aHelperKilledWhileItMatchesCostsNothing()
{
    const simulator::Person& who = person("1999000003113");
    openCase(who);
    const QUuid id = current()->id;
    // A touch that is answered before the blow falls proves nothing: then once more.
    bool struck = false;
    for (int round = 0; round < 20 && !struck; ++round) {
        QSignalSpy failed(&desk(), &casework::CounterDesk::failed);
        const auto blow = connect(&m_program->fingers(), &FingerStation::stateChanged, this, [](auto state) {
            if (state == FingerStation::State::Matching) {
                for (const pid_t helper : helpersNamed("tabian-fingers"))
                    ::kill(helper, SIGKILL);
            }
        });
        desk().checkFingers();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->fingers().state(), FingerStation::State::Waiting, patience);
        m_stage->touch(who.id, true);
        QTRY_VERIFY_WITH_TIMEOUT(failed.count() == 1 || !desk().fingerWork().running() ||
                                     desk().fingerWork().view(Finger::LeftIndex).tries > 0,
                                 patience);
        disconnect(blow);
        struck = failed.count() == 1 && desk().fingerWork().view(Finger::LeftIndex).tries == 0;
        desk().fingerWork().stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->fingers().state(), FingerStation::State::Idle, patience);
    }
    QVERIFY(struck);
    QCOMPARE(current()->id, id);
    desk().checkFingers();
    for (const bool left : {true, false})
        m_stage->touch(who.id, left);
    QTRY_VERIFY_WITH_TIMEOUT(current()->identityProved() && !desk().busy(), patience);
}

/** By keys: the left finger is excepted with its reason while the sensor waits, the right one decides nothing alone. */
void TestSenses::aWornFingerGoesTheWayOfTheExceptionAtTheScreen()
{
    const simulator::Person& who = person("1999000003377");
    openCase(who);
    m_clerk->press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->fingers().state(), FingerStation::State::Waiting, patience);
    m_clerk->press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_clerk->find(u"identityExceptionReason"_s));
    m_clerk->press(Qt::Key_Return, Qt::ControlModifier); // the finger is missing: the first reason
    QTRY_VERIFY_WITH_TIMEOUT(current()->exceptionOf(Finger::LeftIndex), patience);
    m_stage->touch(who.id, false);
    QTRY_VERIFY_WITH_TIMEOUT(current()->fingers && !desk().busy(), patience);
    QCOMPARE(current()->fingers->left, casework::FingerOutcome::Missing);
    QCOMPARE(current()->fingers->right, casework::FingerOutcome::Match);
    QVERIFY(current()->fingers->rightQuality >= devices::leastTouchScore);
    QVERIFY(current()->witnessWanted());
    QVERIFY(current()->confirmationWanted());
    m_clerk->type(u"identitySecondLogin"_s, u"pranee"_s);
    m_clerk->type(u"identitySecondPassword"_s, u"training"_s);
    m_clerk->push(u"identitySecondConfirm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!current()->confirmationWanted() && !desk().busy(), patience);
    QVERIFY(!current()->exceptions.front().confirmed->officerName.isEmpty());
}

void TestSenses::cardFingerAndCameraAtOnceNeverHoldUpTheScreen()
{
    if (desk().currentCase())
        desk().setAside();
    const simulator::Person& who = person("1999000001234");
    simulator::showScene(simulator::cameraScene(simulator::portrait(who.portraitSeed, who.sex, 40, QSize(400, 481))),
                         m_folder.filePath(u"scene.ppm"_s));
    FingerStation& fingers = m_program->fingers();
    QSignalSpy frames(&m_program->camera(), &devices::PhotoSource::frameArrived);
    QSignalSpy prints(&fingers, &FingerStation::enrolled);
    QSignalSpy cards(&m_program->cards(), &devices::CardStation::photoRead);
    m_program->camera().watch(true);
    QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 2, patience);
    frames.clear();

    tests::Heartbeat heartbeat;
    const auto touching =
        connect(&fingers, &FingerStation::fingerAwaited, this, [this, &who](Finger) { m_stage->touch(who.id, true); });
    const auto anew = connect(
        &fingers, &FingerStation::enrolled, this, [&fingers] { fingers.enrol(Finger::LeftIndex); },
        Qt::QueuedConnection);
    fingers.enrol(Finger::LeftIndex);
    for (const char* next : {"1999000001234", "1999000003113", "1999000003377"}) {
        const auto before = cards.count();
        m_stage->removeCard();
        QTest::qWait(700); // pcscd looks every 0.4 s
        m_stage->insertCard(person(next).id);
        QTRY_VERIFY_WITH_TIMEOUT(cards.count() > before, patience);
    }
    heartbeat.stop();
    disconnect(touching);
    disconnect(anew);
    fingers.cancel();
    m_program->camera().watch(false);
    qInfo("card, finger and camera at once: %lld cards read, %lld prints enrolled, %lld live frames, %d beats of the "
          "screen's loop, longest gap %lld ms, gaps over 50 ms: %d",
          qint64(cards.count()), qint64(prints.count()), qint64(frames.count()), heartbeat.beats(), heartbeat.longest(),
          heartbeat.halfGaps());
    QVERIFY(heartbeat.beats() > 100);
    QVERIFY(frames.count() > 10);
    QVERIFY(prints.count() > 0);
}

QTEST_MAIN(TestSenses)
#include "tst_senses.moc"
