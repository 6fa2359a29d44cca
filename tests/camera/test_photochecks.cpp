// The checks of a photo: a good one passes, and each flaw is named as itself.
#include "devices/camera/cardphoto.h"
#include "devices/camera/photochecks.h"
#include "devices/simulator/camerascene.h"
#include "devices/simulator/portrait.h"
#include "tests/support/quiettest.h"

#include <QPainter>

using namespace tabian;
using namespace tabian::devices;

namespace
{

QImage face(quint64 seed = 7, int age = 34, QSize size = {1200, 1444})
{
    return simulator::portrait(seed, seed % 2 ? domain::Sex::Male : domain::Sex::Female, age, size);
}

QImage brighter(QImage picture, double by, int more)
{
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const auto grey = [&](int v) { return std::clamp(static_cast<int>(v * by) + more, 0, 255); };
            line[x] = qRgb(grey(qRed(line[x])), grey(qGreen(line[x])), grey(qBlue(line[x])));
        }
    }
    return picture;
}

QImage blurred(const QImage& picture, int by)
{
    return picture.scaled(picture.size() / by, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage beforeAShelf()
{
    QImage picture = face();
    QPainter painter(&picture);
    painter.fillRect(60, 80, 260, 500, QColor(90, 60, 40));
    return picture;
}

QImage farAway()
{
    QImage room(1500, 1805, QImage::Format_RGB32);
    room.fill(face().pixel(5, 5));
    QPainter painter(&room);
    painter.drawImage(590, 900, face(7, 34, {312, 375}));
    return room;
}

} // namespace

class TestPhotoChecks : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void goodPhotosPass_data();
    void goodPhotosPass();
    void flawsAreNamed_data();
    void flawsAreNamed();
    void theCropFollowsTheHead_data();
    void theCropFollowsTheHead();
    void thePrintIsTheSameCropLarger();
    void anyPictureIsLookedAtWithoutHarm_data();
    void anyPictureIsLookedAtWithoutHarm();
};

void TestPhotoChecks::goodPhotosPass_data()
{
    QTest::addColumn<QImage>("picture");
    for (const auto& [seed, age] :
         {std::pair(1, 7), std::pair(2, 16), std::pair(3, 34), std::pair(4, 55), std::pair(5, 83)})
        QTest::addRow("person %d of %d years", seed, age) << face(static_cast<quint64>(seed), age);
    QTest::newRow("from the training camera") << simulator::cameraScene(face(7, 34, {400, 481}));
}

void TestPhotoChecks::goodPhotosPass()
{
    QFETCH(QImage, picture);
    const PhotoCheck check = checkPhoto(picture);
    for (const PhotoFlaw flaw : check.flaws)
        QFAIL(qPrintable(QString::number(int(flaw))));
    QVERIFY(check.head);
    QVERIFY(check.crop.contains(check.head->center()));
    QVERIFY(cardPhoto(picture, check.crop));
}

void TestPhotoChecks::flawsAreNamed_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<PhotoFlaw>("flaw");
    QTest::newRow("blurred") << blurred(simulator::cameraScene(face(7, 34, {400, 481})), 9) << PhotoFlaw::Blurred;
    QTest::newRow("too dark") << brighter(face(), 0.28, 0) << PhotoFlaw::TooDark;
    QTest::newRow("too bright") << brighter(face(), 1.8, 40) << PhotoFlaw::TooBright;
    QTest::newRow("before a shelf") << beforeAShelf() << PhotoFlaw::Background;
    QTest::newRow("the crown cut off") << face().copy(0, 330, 1200, 1114) << PhotoFlaw::HeadPlace;
    QTest::newRow("nobody there") << brighter(face().copy(0, 0, 100, 100).scaled(800, 800), 1, 0)
                                  << PhotoFlaw::HeadPlace;
    QTest::newRow("far away") << farAway() << PhotoFlaw::HeadSize;
    QTest::newRow("few pixels") << face().scaledToWidth(220, Qt::SmoothTransformation) << PhotoFlaw::Coarse;
}

void TestPhotoChecks::flawsAreNamed()
{
    QFETCH(QImage, picture);
    QFETCH(PhotoFlaw, flaw);
    const PhotoCheck check = checkPhoto(picture);
    QVERIFY2(std::ranges::find(check.flaws, flaw) != check.flaws.end(),
             qPrintable(check.flaws.empty() ? QStringLiteral("none") : QString::number(int(check.flaws.front()))));
}

void TestPhotoChecks::theCropFollowsTheHead_data()
{
    QTest::addColumn<int>("aside");
    QTest::newRow("in the middle") << 0;
    QTest::newRow("to the left") << -120;
    QTest::newRow("to the right") << 120;
}

void TestPhotoChecks::theCropFollowsTheHead()
{
    QFETCH(int, aside);
    const PhotoCheck check = checkPhoto(simulator::cameraScene(face(7, 34, {400, 481}), aside));
    QVERIFY(check.flaws.empty());
    QVERIFY(std::abs(check.crop.center().x() - (320 + aside)) < 20);
    const double ratio = static_cast<double>(check.crop.height()) / check.crop.width();
    QVERIFY(std::abs(ratio - 178.0 / 148.0) < 0.01);
}

void TestPhotoChecks::thePrintIsTheSameCropLarger()
{
    const QImage picture = face();
    const QRect crop = checkPhoto(picture).crop;
    const QImage print = QImage::fromData(printPhoto(picture, crop), "JPEG");
    QCOMPARE(print.size(), cardPhotoSize * 3);
    const QImage chip = QImage::fromData(*cardPhoto(picture, crop), "JPEG");
    const QImage same = print.scaled(chip.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 apart = 0;
    for (int y = 0; y < chip.height(); ++y) {
        for (int x = 0; x < chip.width(); ++x)
            apart += std::abs(qGray(chip.pixel(x, y)) - qGray(same.pixel(x, y)));
    }
    QVERIFY(apart < 6LL * chip.width() * chip.height());
    const QImage small = face(7, 34, {300, 361});
    QVERIFY(QImage::fromData(printPhoto(small, cardCrop(small.size()))).width() <= 300); // never blown up
}

void TestPhotoChecks::anyPictureIsLookedAtWithoutHarm_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("none") << QSize();
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("a row") << QSize(2000, 1);
    QTest::newRow("a column") << QSize(1, 2000);
    QTest::newRow("narrow") << QSize(7, 900);
    QTest::newRow("flat") << QSize(900, 7);
}

void TestPhotoChecks::anyPictureIsLookedAtWithoutHarm()
{
    QFETCH(QSize, size);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkRed);
    const PhotoCheck check = checkPhoto(picture);
    QVERIFY(!cardPhoto(picture, check.crop));
}

QTEST_GUILESS_MAIN(TestPhotoChecks)
#include "test_photochecks.moc"
