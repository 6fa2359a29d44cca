// The camera with everything real: the helper process, Qt Multimedia, GStreamer and the training camera's plugin.
#include "devices/camera/photostation.h"
#include "devices/simulator/camerascene.h"
#include "devices/simulator/portrait.h"
#include "tests/support/quiettest.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::devices;
using domain::FailureCode;

namespace
{

constexpr auto patience = 20000; // ms, for what is awaited; a test that passes never uses it up

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/tabian-camera"_s;
}

pid_t helper()
{
    QFile children(u"/proc/thread-self/children"_s);
    return children.open(QFile::ReadOnly) ? children.readAll().trimmed().split(' ').value(0).toInt() : 0;
}

/** One colour from edge to edge is easily told in any picture. */
bool isColour(const QImage& picture, const QColor& colour)
{
    const QColor middle = picture.pixelColor(picture.rect().center());
    return std::abs(middle.red() - colour.red()) < 25 && std::abs(middle.green() - colour.green()) < 25 &&
           std::abs(middle.blue() - colour.blue()) < 25;
}

int codeOf(const QSignalSpy& failed)
{
    return failed.isEmpty() ? 0 : int(failed.last().first().value<domain::Failure>().code);
}

} // namespace

class TestLiveCamera : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void theTrainingCameraIsListed();
    void framesComeAndFollowTheScene();
    void aStillIsOfTheWholePicture();
    void aCameraThatIsNotThereIsNamed();
    void outsideTrainingItIsNotThere();
    void aKilledHelperIsNamedOnceAndComesBack();
    void aHangingHelperIsNamed();
    void withoutAHelperItIsNamed();
    void aPictureOfTheFolderGoesFirst();
    void withoutACameraTheFolderStillServes();

  private:
    void show(const QColor& colour)
    {
        QImage scene(640, 480, QImage::Format_RGB32);
        scene.fill(colour);
        QVERIFY(simulator::showScene(scene, m_folder.filePath(u"scene.ppm"_s)));
    }
    LiveCameraOptions options() const { return {.program = program(), .simulated = true}; }
    QTemporaryDir m_folder;
};

void TestLiveCamera::init()
{
    qputenv("TABIAN_CAMERA_SCENE", m_folder.filePath(u"scene.ppm"_s).toUtf8());
    show(Qt::darkGreen);
}

void TestLiveCamera::theTrainingCameraIsListed()
{
    LiveCamera camera(options());
    QSignalSpy listed(&camera, &LiveCamera::camerasListed);
    QCOMPARE(helper(), 0); // nothing runs until a camera is wanted
    camera.list();
    QTRY_VERIFY_WITH_TIMEOUT(listed.count() > 0, patience);
    QCOMPARE(listed.first().first().toStringList(), QStringList{u"Tabian training camera"_s});
}

void TestLiveCamera::framesComeAndFollowTheScene()
{
    LiveCamera camera(options());
    QSignalSpy frames(&camera, &LiveCamera::frameArrived);
    camera.open({});
    QTRY_VERIFY_WITH_TIMEOUT(frames.count() >= 3, patience);
    QVERIFY(camera.isLive());
    QVERIFY(isColour(frames.last().first().value<QImage>(), Qt::darkGreen));
    show(Qt::darkRed);
    QTRY_VERIFY_WITH_TIMEOUT(isColour(frames.last().first().value<QImage>(), Qt::darkRed), patience);
    camera.close();
    QTest::qWait(300); // what is under way
    const auto after = frames.count();
    QTest::qWait(400);
    QCOMPARE(frames.count(), after);
    camera.open(u"Tabian training camera"_s);
    QTRY_VERIFY_WITH_TIMEOUT(frames.count() > after, patience);
}

void TestLiveCamera::aStillIsOfTheWholePicture()
{
    LiveCamera camera(options());
    QSignalSpy frames(&camera, &LiveCamera::frameArrived);
    QSignalSpy stills(&camera, &LiveCamera::stillTaken);
    camera.open({});
    QTRY_VERIFY_WITH_TIMEOUT(camera.isLive(), patience);
    camera.still();
    QTRY_COMPARE_WITH_TIMEOUT(stills.count(), 1, patience);
    QCOMPARE(stills.first().first().value<QImage>().size(), QSize(640, 480));
}

void TestLiveCamera::aCameraThatIsNotThereIsNamed()
{
    LiveCamera camera(options());
    QSignalSpy failed(&camera, &LiveCamera::failed);
    camera.open(u"Logicool C270"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(codeOf(failed), int(FailureCode::CameraAbsent));
    QCOMPARE(failed.last().first().value<domain::Failure>().detail, u"Logicool C270"_s);
    QVERIFY(!camera.isLive());
}

void TestLiveCamera::outsideTrainingItIsNotThere()
{
    LiveCamera camera({.program = program()});
    QSignalSpy listed(&camera, &LiveCamera::camerasListed);
    camera.list();
    QTRY_VERIFY_WITH_TIMEOUT(listed.count() > 0, patience);
    QVERIFY(!listed.first().first().toStringList().contains(u"Tabian training camera"_s));
}

void TestLiveCamera::aKilledHelperIsNamedOnceAndComesBack()
{
    LiveCamera camera(options());
    QSignalSpy failed(&camera, &LiveCamera::failed);
    camera.open({});
    QTRY_VERIFY_WITH_TIMEOUT(camera.isLive(), patience);
    QVERIFY(helper() > 0);
    ::kill(helper(), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(codeOf(failed), int(FailureCode::CameraFailed));
    QTRY_VERIFY_WITH_TIMEOUT(camera.isLive(), patience);
    QCOMPARE(failed.count(), 1);
}

void TestLiveCamera::aHangingHelperIsNamed()
{
    auto given = options();
    given.patience = std::chrono::milliseconds(700);
    LiveCamera camera(given);
    QSignalSpy failed(&camera, &LiveCamera::failed);
    camera.open({});
    QTRY_VERIFY_WITH_TIMEOUT(camera.isLive() || failed.count() > 0, patience); // opening may take longer than that
    QTRY_VERIFY_WITH_TIMEOUT(camera.isLive(), patience);
    failed.clear();
    const pid_t held = helper();
    ::kill(held, SIGSTOP);
    camera.still();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(codeOf(failed), int(FailureCode::CameraSilent));
    ::kill(held, SIGCONT);
}

void TestLiveCamera::withoutAHelperItIsNamed()
{
    LiveCamera camera({.program = u"/nonexistent/helper"_s, .simulated = true});
    QSignalSpy failed(&camera, &LiveCamera::failed);
    camera.open({});
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(codeOf(failed), int(FailureCode::CameraFailed));
}

void TestLiveCamera::aPictureOfTheFolderGoesFirst()
{
    QTemporaryDir folder;
    PhotoStation station(folder.path(), options(), {});
    QSignalSpy frames(&station, &PhotoSource::frameArrived);
    QSignalSpy arrived(&station, &PhotoSource::pictureArrived);
    QSignalSpy taken(&station, &PhotoSource::taken);
    station.begin();
    station.watch(true);
    QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 0, patience);
    station.take();
    QTRY_COMPARE_WITH_TIMEOUT(taken.count(), 1, patience);
    QCOMPARE(taken.last().first().value<QImage>().size(), QSize(640, 480));
    QImage picture(300, 361, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    QVERIFY(picture.save(folder.filePath(u"dsc0001.png"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 1, patience);
    station.take();
    QTRY_COMPARE_WITH_TIMEOUT(taken.count(), 2, patience);
    QCOMPARE(taken.last().first().value<QImage>().size(), QSize(300, 361));
    station.take(); // and the live one again
    QTRY_COMPARE_WITH_TIMEOUT(taken.count(), 3, patience);
    QCOMPARE(taken.last().first().value<QImage>().size(), QSize(640, 480));
}

void TestLiveCamera::withoutACameraTheFolderStillServes()
{
    qunsetenv("TABIAN_CAMERA_SCENE");
    QTemporaryDir folder;
    PhotoStation station(folder.path(), options(), {});
    QSignalSpy listed(&station, &PhotoStation::camerasListed);
    QSignalSpy failed(&station, &PhotoSource::failed);
    station.begin();
    station.watch(true);
    QTRY_VERIFY_WITH_TIMEOUT(listed.count() > 0, patience);
    QCOMPARE(listed.first().first().toStringList(), QStringList());
    QTest::qWait(200);
    QCOMPARE(failed.count(), 0); // nobody chose a camera: none is missed
    station.take();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(codeOf(failed), int(FailureCode::PhotoSourceEmpty));
}

QTEST_GUILESS_MAIN(TestLiveCamera)
#include "test_livecamera.moc"
