// Pictures from the camera's folder and from files, good and hostile, and the card's photo made of them.
#include "devices/camera/cardphoto.h"
#include "devices/camera/foldercamera.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::devices;
using domain::FailureCode;

namespace
{

QImage scene(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient light(0, 0, size.width(), size.height());
    light.setColorAt(0, QColor(180, 205, 235));
    light.setColorAt(1, QColor(120, 90, 60));
    painter.fillRect(image.rect(), light);
    for (int i = 0; i < 400; ++i) // detail that a JPEG has to pay for
        painter.fillRect((i * 7919) % size.width(), (i * 104729) % size.height(), 9, 7,
                         QColor::fromHsv(i * 37 % 360, 120, 200));
    return image;
}

QByteArray fileOf(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

int codeOf(const QSignalSpy& failed)
{
    return int(failed.first().first().value<domain::Failure>().code);
}

} // namespace

class TestCamera : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void anEmptyFolderIsNamed();
    void thePictureOfThePersonBeforeIsNotOffered();
    void theNewestPictureIsTakenOnce();
    void aDeletedPictureDoesNotBringAnOlderOneBack();
    void aCameraWithAWrongClockIsBelieved();
    void aPictureStillBeingWrittenIsWaitedFor();
    void halfAPictureIsRefused_data();
    void halfAPictureIsRefused();
    void anotherPersonsTurnDropsWhatCameBefore();
    void anotherPersonsTurnDropsTheAnswerUnderWay();
    void aFolderThatAppearsLateIsFound();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void theCardsPhotoFitsTheChip_data();
    void theCardsPhotoFitsTheChip();
    void aPictureTooSmallIsRefused();
};

void TestCamera::anEmptyFolderIsNamed()
{
    const QTemporaryDir folder;
    FolderCamera camera(folder.path());
    QSignalSpy failed(&camera, &PhotoSource::failed);
    camera.take();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(codeOf(failed), int(FailureCode::PhotoSourceEmpty));
}

void TestCamera::thePictureOfThePersonBeforeIsNotOffered()
{
    const QTemporaryDir folder;
    QVERIFY(scene({600, 722}).save(folder.filePath(u"before.jpg"_s)));
    FolderCamera camera(folder.path());
    QSignalSpy failed(&camera, &PhotoSource::failed);
    camera.take();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(codeOf(failed), int(FailureCode::PhotoSourceEmpty));
}

void TestCamera::theNewestPictureIsTakenOnce()
{
    const QTemporaryDir folder;
    FolderCamera camera(folder.path());
    QSignalSpy taken(&camera, &PhotoSource::taken), failed(&camera, &PhotoSource::failed);
    QSignalSpy arrived(&camera, &PhotoSource::pictureArrived);
    QVERIFY(scene({600, 722}).save(folder.filePath(u"one.jpg"_s)));
    QTRY_VERIFY(arrived.count() > 0);
    camera.take();
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(taken.first().first().value<QImage>().size(), QSize(600, 722));
    camera.take();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(scene({800, 962}).save(folder.filePath(u"two.png"_s)));
    camera.take();
    QTRY_COMPARE(taken.count(), 2);
    QCOMPARE(taken.last().first().value<QImage>().size(), QSize(800, 962));
}

void TestCamera::aDeletedPictureDoesNotBringAnOlderOneBack()
{
    const QTemporaryDir folder;
    QVERIFY(scene({600, 722}).save(folder.filePath(u"first.jpg"_s)));
    QVERIFY(scene({600, 722}).save(folder.filePath(u"second.jpg"_s)));
    FolderCamera camera(folder.path());
    QSignalSpy failed(&camera, &PhotoSource::failed), taken(&camera, &PhotoSource::taken);
    camera.take();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(QFile::remove(folder.filePath(u"second.jpg"_s)));
    camera.take();
    QTRY_COMPARE(failed.count() + taken.count(), 2);
    QCOMPARE(taken.count(), 0);
}

void TestCamera::aCameraWithAWrongClockIsBelieved()
{
    const QTemporaryDir folder;
    QVERIFY(scene({600, 722}).save(folder.filePath(u"before.jpg"_s)));
    FolderCamera camera(folder.path());
    QSignalSpy failed(&camera, &PhotoSource::failed), taken(&camera, &PhotoSource::taken);
    camera.take();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(scene({800, 962}).save(folder.filePath(u"new.jpg"_s)));
    QFile file(folder.filePath(u"new.jpg"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2000, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime));
    file.close();
    camera.take();
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(taken.first().first().value<QImage>().size(), QSize(800, 962));
}

void TestCamera::aPictureStillBeingWrittenIsWaitedFor()
{
    const QTemporaryDir folder;
    const QByteArray bytes = fileOf(scene({600, 722}), "JPEG");
    FolderCamera camera(folder.path());
    QSignalSpy arrived(&camera, &PhotoSource::pictureArrived), taken(&camera, &PhotoSource::taken);
    QFile file(folder.filePath(u"slow.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.left(bytes.size() / 2));
    file.flush();
    camera.take();
    QTest::qWait(400);
    QCOMPARE(taken.count(), 0);
    QCOMPARE(arrived.count(), 0);
    file.write(bytes.mid(bytes.size() / 2));
    file.close();
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(taken.first().first().value<QImage>().size(), QSize(600, 722));
}

void TestCamera::halfAPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* format : {"JPEG", "PNG"}) {
        const QByteArray whole = fileOf(scene({600, 722}), format);
        QTest::addRow("%s: half", format) << whole.left(whole.size() / 2);
        QTest::addRow("%s: all but its end", format) << whole.left(whole.size() - 9);
    }
}

void TestCamera::halfAPictureIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    FolderCamera camera(folder.path());
    QSignalSpy failed(&camera, &PhotoSource::failed), taken(&camera, &PhotoSource::taken);
    camera.load(file.fileName());
    QTRY_COMPARE(failed.count() + taken.count(), 1);
    QCOMPARE(taken.count(), 0);
    QCOMPARE(codeOf(failed), int(FailureCode::PhotoUnreadable));
}

void TestCamera::anotherPersonsTurnDropsWhatCameBefore()
{
    const QTemporaryDir folder;
    FolderCamera camera(folder.path());
    QSignalSpy failed(&camera, &PhotoSource::failed), taken(&camera, &PhotoSource::taken);
    QVERIFY(scene({600, 722}).save(folder.filePath(u"earlier.jpg"_s)));
    camera.begin();
    camera.take();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(codeOf(failed), int(FailureCode::PhotoSourceEmpty));
    QVERIFY(scene({800, 962}).save(folder.filePath(u"own.jpg"_s)));
    camera.take();
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(taken.first().first().value<QImage>().size(), QSize(800, 962));
}

void TestCamera::anotherPersonsTurnDropsTheAnswerUnderWay()
{
    const QTemporaryDir folder;
    FolderCamera camera(folder.path());
    QSignalSpy failed(&camera, &PhotoSource::failed), taken(&camera, &PhotoSource::taken);
    QVERIFY(scene({1200, 1444}).save(folder.filePath(u"earlier.jpg"_s)));
    camera.take();
    camera.begin();
    camera.take();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(taken.count(), 0);
}

void TestCamera::aFolderThatAppearsLateIsFound()
{
    const QTemporaryDir parent;
    FolderCamera camera(parent.filePath(u"share"_s));
    QSignalSpy arrived(&camera, &PhotoSource::pictureArrived);
    QVERIFY(QDir(parent.path()).mkdir(u"share"_s));
    QVERIFY(scene({600, 722}).save(parent.filePath(u"share/one.jpg"_s)));
    QTRY_COMPARE(arrived.count(), 1);
    QTest::qWait(2500); // looked at again: announced once only
    QCOMPARE(arrived.count(), 1);
}

void TestCamera::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray half;
    QBuffer buffer(&half);
    buffer.open(QIODevice::WriteOnly);
    scene({600, 722}).save(&buffer, "PNG");
    // A PNG header that promises 60,000 x 60,000 pixels.
    QByteArray huge = half;
    huge.replace(16, 8, QByteArray::fromHex("0000EA600000EA60"));
    QTest::newRow("no picture") << QByteArray("#!/bin/sh\nrm -rf /\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too many pixels") << huge;
    QTest::newRow("an SVG named as a photo")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
}

void TestCamera::hostileFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    FolderCamera camera(folder.path());
    QSignalSpy failed(&camera, &PhotoSource::failed), taken(&camera, &PhotoSource::taken);
    camera.load(file.fileName());
    QTRY_COMPARE(failed.count() + taken.count(), 1);
    QCOMPARE(taken.count(), 0);
    QCOMPARE(codeOf(failed), int(FailureCode::PhotoUnreadable));
}

void TestCamera::theCardsPhotoFitsTheChip_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("upright") << QSize(1200, 1444);
    QTest::newRow("wide") << QSize(1920, 1080);
    QTest::newRow("tall") << QSize(720, 1600);
    QTest::newRow("exact") << cardPhotoSize;
}

void TestCamera::theCardsPhotoFitsTheChip()
{
    QFETCH(const QSize, size);
    const auto jpeg = cardPhoto(scene(size), cardCrop(size));
    QVERIFY(jpeg);
    QVERIFY(jpeg->size() <= cardPhotoBytes);
    QCOMPARE(QImage::fromData(*jpeg, "JPEG").size(), cardPhotoSize);
    QVERIFY(QRect(QPoint(), size).contains(cardCrop(size)));
}

void TestCamera::aPictureTooSmallIsRefused()
{
    const auto jpeg = cardPhoto(scene({147, 300}), cardCrop({147, 300}));
    QVERIFY(!jpeg);
    QCOMPARE(int(jpeg.error().code), int(FailureCode::PhotoTooSmall));
}

QTEST_GUILESS_MAIN(TestCamera)
#include "test_camera.moc"
