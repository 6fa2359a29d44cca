// The finger station with everything real: the helper process, libfprint, its virtual sensor, and tabian-simfinger as
// the finger.
#include "tests/fingerprint/fingerdesk.h"
#include "tests/support/heartbeat.h"
#include "tests/support/quiettest.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using devices::Finger;
using devices::FingerStation;
using devices::RetryHint;
using domain::FailureCode;

namespace
{
constexpr quint64 somchai = 1999000001005;
constexpr quint64 somying = 1999000002001;

QString word(Finger finger)
{
    return finger == Finger::LeftIndex ? u"left"_s : u"right"_s;
}
} // namespace

class FingerHostTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();

    void anotherTouchOfTheSameFingerVerifies_data();
    void anotherTouchOfTheSameFingerVerifies();
    void anyOtherFingerDoesNot_data();
    void anyOtherFingerDoesNot();
    void enrolsInFiveTouches();
    void previewsTheTouch();
    void aBadTouchIsAskedAgainAndNamed_data();
    void aBadTouchIsAskedAgainAndNamed();
    void aWornFingerIsTakenAfterThreeTriesAndSaysSo();
    void passesRetryHintsOnAndGoesOn_data();
    void passesRetryHintsOnAndGoesOn();
    void asksForAnotherTouchWhenItShowsNoRidges();
    void refusesADamagedTemplate_data();
    void refusesADamagedTemplate();
    void takesTheTemplateOfAnotherSensor();
    void cancelEndsTheCommandAndTheNextOneWorks();
    void aNewCommandCancelsTheRunningOne();
    void cancelWithoutACommandDoesNothing();
    void aDriverErrorIsAFailureAndTheNextCommandWorks();
    void anUnpluggedSensorIsAFailureAndIsFoundAgain();
    void aCrashOfTheHelperIsAFailureAndItComesBack();
    void aHangingHelperIsReplaced();
    void withoutAHelperEveryCommandFails();
    void noFingerWithinTheLimitIsAFailure();
    void neverTakesAVirtualSensorItWasNotGiven();
    void stopLeavesNoHelperBehind();
    void matchingNeverHoldsUpTheEventLoop();
    void automaticTouchesAnswerEveryWait();
    void theSimulatorTellsWhetherTheSensorIsOpen();
    void theSimulatorWritesTemplatesForTheRegister();
    void theSimulatorRefusesWhatItDoesNotUnderstand_data();
    void theSimulatorRefusesWhatItDoesNotUnderstand();

  private:
    std::unique_ptr<Enrolled> m_enrolled;
};

void FingerHostTest::initTestCase()
{
    qRegisterMetaType<domain::Failure>();
    m_enrolled = std::make_unique<Enrolled>(std::vector<quint64>{somchai, somying});
    QCOMPARE(m_enrolled->count(), 4);
}

void FingerHostTest::anotherTouchOfTheSameFingerVerifies_data()
{
    QTest::addColumn<quint64>("person");
    QTest::addColumn<Finger>("finger");
    QTest::addColumn<QString>("options");
    QTest::newRow("left index") << somchai << Finger::LeftIndex << u"seed=901"_s;
    QTest::newRow("right index") << somchai << Finger::RightIndex << u"seed=902"_s;
    QTest::newRow("another person's left index") << somying << Finger::LeftIndex << u"seed=903"_s;
    QTest::newRow("another person's right index") << somying << Finger::RightIndex << u"seed=904"_s;
    QTest::newRow("turned") << somchai << Finger::LeftIndex << u"seed=905 rotate=18"_s;
    QTest::newRow("aside") << somchai << Finger::LeftIndex << u"seed=906 shift=20,-14"_s;
    QTest::newRow("light") << somchai << Finger::LeftIndex << u"seed=907 pressure=0.2"_s;
    QTest::newRow("heavy") << somchai << Finger::LeftIndex << u"seed=908 pressure=0.85"_s;
    QTest::newRow("dry") << somchai << Finger::LeftIndex << u"seed=909 dry=0.5"_s;
    QTest::newRow("noisy") << somchai << Finger::LeftIndex << u"seed=910 noise=0.6"_s;
    QTest::newRow("a part of it") << somchai << Finger::LeftIndex << u"seed=911 partial=0.3"_s;
}

void FingerHostTest::anotherTouchOfTheSameFingerVerifies()
{
    QFETCH(quint64, person);
    QFETCH(Finger, finger);
    QFETCH(QString, options);
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(finger, m_enrolled->of(person, finger));
    QCOMPARE(desk.ask(u"touch %1 %2 %3"_s.arg(person).arg(word(finger), options)), u"ok taken"_s);
    QVERIFY(end.wait());
    QVERIFY(end.matched());
    QCOMPARE(end.awaited.size(), 1);
    QCOMPARE(end.awaited[0][0].value<Finger>(), finger);
    QCOMPARE(end.verified[0][0].value<Finger>(), finger);
    QCOMPARE(desk.host.state(), FingerStation::State::Idle);
}

void FingerHostTest::anyOtherFingerDoesNot_data()
{
    QTest::addColumn<quint64>("touching");
    QTest::addColumn<Finger>("touchingFinger");
    QTest::newRow("his other index") << somchai << Finger::RightIndex;
    QTest::newRow("another person's same finger") << somying << Finger::LeftIndex;
    QTest::newRow("another person's other finger") << somying << Finger::RightIndex;
    QTest::newRow("somebody unknown") << quint64(1999000009995) << Finger::LeftIndex;
}

void FingerHostTest::anyOtherFingerDoesNot()
{
    QFETCH(quint64, touching);
    QFETCH(Finger, touchingFinger);
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QCOMPARE(desk.ask(u"touch %1 %2"_s.arg(touching).arg(word(touchingFinger))), u"ok taken"_s);
    QVERIFY(end.wait());
    QVERIFY(end.refused());
}

void FingerHostTest::enrolsInFiveTouches()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.enrol(Finger::RightIndex);
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(desk.ask(u"touch %1 right seed=%2"_s.arg(somchai).arg(i)), u"ok taken"_s);
    QVERIFY(end.wait());
    QCOMPARE(end.ends(), 1);
    QCOMPARE(end.enrolled.size(), 1);
    QCOMPARE(end.progress.size(), 5);
    QCOMPARE(end.progress[4][1].toInt(), 5);
    QCOMPARE(end.progress[4][2].toInt(), 5);
    const QByteArray fingerTemplate = end.enrolled[0][1].toByteArray();
    QVERIFY(fingerTemplate.startsWith("FP3"));

    CommandEnd check(desk.host);
    desk.host.verify(Finger::RightIndex, fingerTemplate);
    QCOMPARE(desk.ask(u"touch %1 right seed=77"_s.arg(somchai)), u"ok taken"_s);
    QVERIFY(check.wait());
    QVERIFY(check.matched());
}

void FingerHostTest::previewsTheTouch()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    desk.ask(u"touch %1 left"_s.arg(somchai));
    QVERIFY(end.wait());
    QCOMPARE(end.images.size(), 1);
    QCOMPARE(end.images[0][0].value<Finger>(), Finger::LeftIndex);
    QCOMPARE(end.images[0][1].value<QImage>().size(), QSize(256, 300));
    const auto quality = end.images[0][2].value<devices::TouchQuality>();
    QVERIFY2(quality.isGood() && quality.minutiae > 10, qPrintable(QString::number(quality.score)));
}

void FingerHostTest::aBadTouchIsAskedAgainAndNamed_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<RetryHint>("flaw");
    QTest::newRow("only the tip") << u"partial=0.7"_s << RetryHint::Partial;
    QTest::newRow("beside the glass") << u"shift=190,0"_s << RetryHint::CenterFinger;
    QTest::newRow("dry") << u"dry=1"_s << RetryHint::TooDry;
}

void FingerHostTest::aBadTouchIsAskedAgainAndNamed()
{
    QFETCH(QString, options);
    QFETCH(RetryHint, flaw);
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.enrol(Finger::LeftIndex);
    QCOMPARE(desk.ask(u"touch %1 left seed=1"_s.arg(somchai)), u"ok taken"_s);
    QCOMPARE(desk.ask(u"touch %1 left seed=2 "_s.arg(somchai) + options), u"ok taken"_s);
    QTRY_COMPARE_WITH_TIMEOUT(end.retries.size(), 1, patience);
    QCOMPARE(end.retries[0][1].value<RetryHint>(), flaw);
    for (int i = 3; i <= 6; ++i)
        QCOMPARE(desk.ask(u"touch %1 left seed=%2"_s.arg(somchai).arg(i)), u"ok taken"_s);
    QVERIFY(end.wait());
    QCOMPARE(end.ends(), 1);
    QCOMPARE(end.enrolled.size(), 1);
    QCOMPARE(end.retries.size(), 1);
    QVERIFY(end.enrolled[0][2].toInt() >= devices::leastTouchScore);
}

void FingerHostTest::aWornFingerIsTakenAfterThreeTriesAndSaysSo()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.enrol(Finger::RightIndex);
    for (int i = 1; i <= 7; ++i) // three tries at the first touch, then four as they come
        QCOMPARE(desk.ask(u"touch %1 right dry=0.95 seed=%2"_s.arg(somchai).arg(i)), u"ok taken"_s);
    QVERIFY(end.wait());
    QCOMPARE(end.enrolled.size(), 1);
    QCOMPARE(end.retries.size(), 2);
    QVERIFY(end.enrolled[0][2].toInt() < devices::leastTouchScore);
}

void FingerHostTest::passesRetryHintsOnAndGoesOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RetryHint>("hint");
    QTest::addColumn<bool>("enrol");
    for (const bool enrol : {false, true}) {
        const char* command = enrol ? "enrol" : "verify";
        QTest::addRow("%s: general", command) << u"general"_s << RetryHint::General << enrol;
        QTest::addRow("%s: too short", command) << u"short"_s << RetryHint::TooShort << enrol;
        QTest::addRow("%s: centre the finger", command) << u"center"_s << RetryHint::CenterFinger << enrol;
        QTest::addRow("%s: remove the finger", command) << u"remove"_s << RetryHint::RemoveFinger << enrol;
    }
}

void FingerHostTest::passesRetryHintsOnAndGoesOn()
{
    QFETCH(QString, name);
    QFETCH(RetryHint, hint);
    QFETCH(bool, enrol);
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    if (enrol)
        desk.host.enrol(Finger::LeftIndex);
    else
        desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QCOMPARE(desk.ask(u"retry "_s + name), u"ok taken"_s);
    QTRY_COMPARE_WITH_TIMEOUT(end.retries.size(), 1, patience);
    QCOMPARE(end.retries[0][0].value<Finger>(), Finger::LeftIndex);
    QCOMPARE(end.retries[0][1].value<RetryHint>(), hint);
    for (int i = 0; i < (enrol ? 5 : 1); ++i)
        QCOMPARE(desk.ask(u"touch %1 left"_s.arg(somchai)), u"ok taken"_s);
    QVERIFY(end.wait());
    QCOMPARE(end.ends(), 1);
    QVERIFY(enrol ? end.enrolled.size() == 1 : end.matched());
    QCOMPARE(end.retries.size(), 1);
}

void FingerHostTest::asksForAnotherTouchWhenItShowsNoRidges()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    QImage blank(256, 300, QImage::Format_Grayscale8);
    blank.fill(235);
    QVERIFY(blank.save(desk.folder.filePath(u"blank.pgm"_s)));
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QCOMPARE(desk.ask(u"image "_s + desk.folder.filePath(u"blank.pgm"_s)), u"ok taken"_s);
    QTRY_COMPARE_WITH_TIMEOUT(end.retries.size(), 1, patience);
    QCOMPARE(desk.ask(u"touch %1 left"_s.arg(somchai)), u"ok taken"_s);
    QVERIFY(end.wait());
    QVERIFY(end.matched());
}

void FingerHostTest::refusesADamagedTemplate_data()
{
    QTest::addColumn<QByteArray>("damaged");
    const QByteArray good = m_enrolled->of(somchai, Finger::LeftIndex);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("another kind of file") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("too long") << good + QByteArray(300000, '\0');
}

void FingerHostTest::refusesADamagedTemplate()
{
    QFETCH(QByteArray, damaged);
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, damaged);
    QVERIFY(end.wait());
    QCOMPARE(end.ends(), 1);
    QCOMPARE(end.failure(), FailureCode::TemplateDamaged);
    QCOMPARE(desk.host.state(), FingerStation::State::Idle);
}

void FingerHostTest::takesTheTemplateOfAnotherSensor()
{
    QByteArray other = m_enrolled->of(somchai, Finger::LeftIndex);
    const qsizetype driver = other.indexOf("virtual_image");
    QVERIFY(driver > 0);
    other.replace(driver, 13, "another_model");
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, other);
    desk.ask(u"touch %1 left"_s.arg(somchai));
    QVERIFY(end.wait());
    QVERIFY(end.matched());
}

void FingerHostTest::cancelEndsTheCommandAndTheNextOneWorks()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    for (int round = 0; round < 3; ++round) {
        CommandEnd end(desk.host);
        desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
        QVERIFY(desk.reaches(FingerStation::State::Waiting));
        desk.host.cancel();
        QVERIFY(end.wait());
        QCOMPARE(end.ends(), 1);
        QCOMPARE(end.cancelled.size(), 1);
        QCOMPARE(desk.host.state(), FingerStation::State::Idle);
    }
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QCOMPARE(desk.ask(u"touch %1 left"_s.arg(somchai)), u"ok taken"_s);
    QVERIFY(end.wait());
    QVERIFY(end.matched());
}

void FingerHostTest::aNewCommandCancelsTheRunningOne()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.enrol(Finger::LeftIndex);
    QVERIFY(desk.reaches(FingerStation::State::Waiting));
    desk.host.verify(Finger::RightIndex, m_enrolled->of(somchai, Finger::RightIndex));
    QCOMPARE(end.cancelled.size(), 1);
    QCOMPARE(desk.ask(u"touch %1 right"_s.arg(somchai)), u"ok taken"_s);
    QTRY_COMPARE_WITH_TIMEOUT(end.ends(), 2, patience);
    QCOMPARE(end.verified.size(), 1);
    QVERIFY(end.verified[0][1].toBool());
}

void FingerHostTest::cancelWithoutACommandDoesNothing()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.cancel();
    QTest::qWait(50);
    QCOMPARE(end.ends(), 0);
}

void FingerHostTest::aDriverErrorIsAFailureAndTheNextCommandWorks()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QCOMPARE(desk.ask(u"error 5"_s), u"ok taken"_s);
    QVERIFY(end.wait());
    QCOMPARE(end.failure(), FailureCode::SensorFailed);
    CommandEnd next(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    desk.ask(u"touch %1 left"_s.arg(somchai));
    QVERIFY(next.wait());
    QVERIFY(next.matched());
}

void FingerHostTest::anUnpluggedSensorIsAFailureAndIsFoundAgain()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    for (int round = 0; round < 2; ++round) {
        CommandEnd end(desk.host);
        desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
        QCOMPARE(desk.ask(u"unplug"_s), u"ok taken"_s);
        QVERIFY(end.wait());
        QCOMPARE(end.ends(), 1);
        QCOMPARE(end.failure(), FailureCode::SensorRemoved);
        QVERIFY(desk.reaches(FingerStation::State::Absent));

        CommandEnd without(desk.host);
        desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
        QVERIFY(without.wait());
        QVERIFY(without.failure() == FailureCode::SensorAbsent || without.failure() == FailureCode::SensorRemoved);

        QVERIFY(desk.reaches(FingerStation::State::Idle));
    }
    CommandEnd again(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QCOMPARE(desk.ask(u"touch %1 left"_s.arg(somchai)), u"ok taken"_s);
    QVERIFY(again.wait());
    QVERIFY(again.matched());
}

void FingerHostTest::aCrashOfTheHelperIsAFailureAndItComesBack()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QVERIFY(desk.reaches(FingerStation::State::Waiting));
    const QList<qint64> helpers = FingerDesk::helpers();
    QCOMPARE(helpers.size(), 1);
    ::kill(static_cast<pid_t>(helpers[0]), SIGSEGV);
    QVERIFY(end.wait());
    QCOMPARE(end.failure(), FailureCode::SensorFailed);
    QVERIFY(desk.reaches(FingerStation::State::Idle));
    CommandEnd again(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    desk.ask(u"touch %1 left"_s.arg(somchai));
    QVERIFY(again.wait());
    QVERIFY(again.matched());
}

void FingerHostTest::aHangingHelperIsReplaced()
{
    FingerDesk desk({.matchLimit = std::chrono::milliseconds(700)});
    QVERIFY(desk.open());
    // The helper is held up at the moment the station learns of the touch.
    QObject::connect(&desk.host, &FingerStation::stateChanged, &desk.host, [](FingerStation::State state) {
        if (state == FingerStation::State::Matching)
            ::kill(static_cast<pid_t>(FingerDesk::helpers().value(0)), SIGSTOP);
    });
    CommandEnd end(desk.host);
    desk.host.enrol(Finger::LeftIndex);
    QCOMPARE(desk.ask(u"touch %1 left"_s.arg(somchai)), u"ok taken"_s);
    QVERIFY(end.wait());
    QCOMPARE(end.failure(), FailureCode::SensorFailed);
    QVERIFY(desk.reaches(FingerStation::State::Idle));
}

void FingerHostTest::withoutAHelperEveryCommandFails()
{
    FingerDesk desk({.program = u"/nonexistent/helper"_s});
    desk.host.start();
    CommandEnd end(desk.host);
    desk.host.enrol(Finger::LeftIndex);
    QVERIFY(end.wait());
    QCOMPARE(end.failure(), FailureCode::SensorFailed);
    QVERIFY(desk.reaches(FingerStation::State::Failed));
    CommandEnd next(desk.host);
    desk.host.enrol(Finger::LeftIndex);
    QVERIFY(next.wait());
    QCOMPARE(next.failure(), FailureCode::SensorFailed);
}

void FingerHostTest::noFingerWithinTheLimitIsAFailure()
{
    FingerDesk desk({.touchLimit = std::chrono::milliseconds(150)});
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QVERIFY(end.wait());
    QCOMPARE(end.ends(), 1);
    QCOMPARE(end.failure(), FailureCode::FingerTimeout);
    QCOMPARE(desk.host.state(), FingerStation::State::Idle);
}

void FingerHostTest::neverTakesAVirtualSensorItWasNotGiven()
{
    QTemporaryDir folder;
    qputenv("FP_VIRTUAL_IMAGE", folder.filePath(u"sensor"_s).toLocal8Bit());
    devices::FingerHost host({.program = programPath(u"tabian-fingers"_s)});
    host.start();
    QVERIFY(QTest::qWaitFor([&] { return host.state() != FingerStation::State::Starting; }, patience));
    QVERIFY(!host.sensorName().contains(u"virtual"_s, Qt::CaseInsensitive));
    QVERIFY(!QFile::exists(folder.filePath(u"sensor"_s)));
    host.stop();
    qunsetenv("FP_VIRTUAL_IMAGE");
}

void FingerHostTest::stopLeavesNoHelperBehind()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QVERIFY(desk.reaches(FingerStation::State::Waiting));
    QCOMPARE(FingerDesk::helpers().size(), 1);
    desk.host.stop();
    QCOMPARE(end.cancelled.size(), 1);
    QCOMPARE(FingerDesk::helpers().size(), 0);
    QVERIFY(desk.open()); // and it can be started again
}

void FingerHostTest::matchingNeverHoldsUpTheEventLoop()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    // The slowest case there is: the very picture that was enrolled.
    CommandEnd end(desk.host);
    Heartbeat heartbeat;
    desk.host.enrol(Finger::LeftIndex);
    const QString same = u"touch %1 left seed=5"_s.arg(somchai);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(desk.ask(same), u"ok taken"_s);
    QVERIFY(end.wait());
    CommandEnd check(desk.host);
    desk.host.verify(Finger::LeftIndex, end.enrolled[0][1].toByteArray());
    QCOMPARE(desk.ask(same), u"ok taken"_s);
    QVERIFY(check.wait());
    QVERIFY(check.matched());
    heartbeat.stop();
    QVERIFY(heartbeat.beats() > 50);
    QCOMPARE(heartbeat.gaps(), 0);
}

void FingerHostTest::automaticTouchesAnswerEveryWait()
{
    FingerDesk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.ask(u"auto %1 right"_s.arg(somying)), u"ok"_s);
    for (int i = 0; i < 3; ++i) {
        CommandEnd end(desk.host);
        desk.host.verify(Finger::RightIndex, m_enrolled->of(somying, Finger::RightIndex));
        QVERIFY(end.wait());
        QVERIFY(end.matched());
    }
    QCOMPARE(desk.ask(u"auto off"_s), u"ok"_s);
    QVERIFY(desk.ask(u"state"_s).contains(u"auto=off waiting=0"_s));
}

void FingerHostTest::theSimulatorTellsWhetherTheSensorIsOpen()
{
    FingerDesk desk;
    QVERIFY(desk.ask(u"state"_s).startsWith(u"ok sensor=apart "_s));
    QVERIFY(desk.open());
    QVERIFY(desk.ask(u"state"_s).startsWith(u"ok sensor=connected "_s));
    CommandEnd end(desk.host);
    desk.host.verify(Finger::LeftIndex, m_enrolled->of(somchai, Finger::LeftIndex));
    QVERIFY(desk.reaches(FingerStation::State::Waiting));
    for (int i = 0; i < 5; ++i) // looking does not touch
        QVERIFY(desk.ask(u"state"_s).startsWith(u"ok sensor=connected "_s));
    QCOMPARE(end.ends(), 0);
    QCOMPARE(desk.ask(u"touch %1 left"_s.arg(somchai)), u"ok taken"_s);
    QVERIFY(end.wait());
    QVERIFY(end.matched());
    desk.host.stop();
    QVERIFY(desk.ask(u"state"_s).startsWith(u"ok sensor=apart "_s));
}

void FingerHostTest::theSimulatorWritesTemplatesForTheRegister()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"templates.jsonl"_s);
    QProcess simulator;
    simulator.start(programPath(u"tabian-simfinger"_s), {u"enrol"_s, u"--out"_s, path, QString::number(somchai)});
    QVERIFY(simulator.waitForFinished(patience));
    QCOMPARE(simulator.exitCode(), 0);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    for (const Finger finger : {Finger::LeftIndex, Finger::RightIndex}) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(line[u"person"].toString(), QString::number(somchai));
        QCOMPARE(line[u"finger"].toString(), word(finger));
        // The touches follow from the person: the same template every time.
        QCOMPARE(QByteArray::fromBase64(line[u"template"].toString().toLatin1()), m_enrolled->of(somchai, finger));
    }
    QVERIFY(file.atEnd());
}

void FingerHostTest::theSimulatorRefusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an unknown command") << u"tickle"_s;
    QTest::newRow("no person") << u"touch"_s;
    QTest::newRow("a wrong check digit") << u"touch 1999000001001 left"_s;
    QTest::newRow("no finger") << u"touch 1999000001005 middle"_s;
    QTest::newRow("an unknown option") << u"touch 1999000001005 left wet=1"_s;
    QTest::newRow("no picture") << u"image /nonexistent.pgm"_s;
    QTest::newRow("an unknown hint") << u"retry sometimes"_s;
    QTest::newRow("nobody waits") << u"touch 1999000001005 left limit=200"_s;
}

void FingerHostTest::theSimulatorRefusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, line);
    FingerDesk desk;
    QVERIFY(desk.open());
    const QString answer = desk.ask(line);
    QVERIFY2(answer.startsWith(u"error "_s), qPrintable(answer));
}

QTEST_GUILESS_MAIN(FingerHostTest)
#include "fingerhosttest.moc"
