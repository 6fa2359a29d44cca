// QR codes: written, put on a screen, and read again from its picture.
#include "devices/qr/qrcode.h"
#include "devices/qr/base45.h"
#include "tests/support/quiettest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace tabian;
using namespace Qt::StringLiterals;
using devices::base45Encoded;
using devices::EccLevel;
using devices::findQr;
using devices::readQr;
using devices::writeQr;
using domain::FailureCode;

namespace
{
/** Bytes that are no text, as a signature is. */
QByteArray anyBytes(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>((i * 151 + 77) % 256);
    return bytes;
}

/** A screen with windows, lines and letters around the code. */
QImage screenWith(const QImage& code, QPoint at)
{
    QImage screen(1440, 900, QImage::Format_RGB32);
    screen.fill(QColor(238, 241, 246));
    QPainter painter(&screen);
    painter.fillRect(0, 0, 1440, 56, QColor(20, 33, 61));
    for (int i = 0; i < 24; ++i) {
        painter.setPen(QColor(91, 103, 128));
        painter.drawRect(20 + 9 * i, 80 + 31 * i, 300, 24);
        painter.fillRect(40 + 55 * i, 860, 22, 22, i % 2 ? Qt::black : Qt::white);
    }
    painter.fillRect(QRect(at - QPoint(30, 30), code.size() + QSize(60, 60)), Qt::white);
    painter.drawImage(at, code);
    return screen;
}
} // namespace

class QrCodeTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isFoundOnAScreen();
    void isFoundTurnedAndScaled_data();
    void isFoundTurnedAndScaled();
    void keepsTheQuietZoneAndTheModules();
    void signedPayloadsFitVersion13InBase45();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void aPictureWithoutACodeIsAFailure_data();
    void aPictureWithoutACodeIsAFailure();
    void survivesDirt();
    void thePhoneTellsWhatItSees();
    void thePhoneTellsWhenThereIsNothing();
};

void QrCodeTest::comesBack_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<EccLevel>("level");
    const std::pair<const char*, EccLevel> levels[] = {
        {"L", EccLevel::Low}, {"M", EccLevel::Medium}, {"Q", EccLevel::Quartile}, {"H", EccLevel::High}};
    for (const auto& [name, level] : levels) {
        QTest::addRow("%s: digits", name) << QByteArray("1999000001005") << level;
        QTest::addRow("%s: base45", name) << base45Encoded(anyBytes(300)) << level;
        QTest::addRow("%s: Thai", name) << u"ทะเบียน บัตรประจำตัวประชาชน"_s.toUtf8() << level;
        QTest::addRow("%s: any bytes", name) << anyBytes(256) << level;
        QTest::addRow("%s: one byte", name) << QByteArray(1, '\0') << level;
    }
}

void QrCodeTest::comesBack()
{
    QFETCH(QByteArray, payload);
    QFETCH(EccLevel, level);
    const auto code = writeQr(payload, {.level = level});
    QVERIFY(code.has_value());
    const auto found = findQr(*code);
    QVERIFY(found.has_value());
    QCOMPARE(found->payload, payload);
    QCOMPARE(found->level, level);
}

void QrCodeTest::isFoundOnAScreen()
{
    const QByteArray payload = base45Encoded(anyBytes(300));
    const auto code = writeQr(payload);
    QVERIFY(code.has_value());
    const QPoint at(900, 200);
    const auto found = findQr(screenWith(*code, at));
    QVERIFY(found.has_value());
    QCOMPARE(found->payload, payload);
    QCOMPARE(found->corners.size(), 4);
    QVERIFY(QRect(at, code->size()).contains(found->corners.boundingRect()));
}

void QrCodeTest::isFoundTurnedAndScaled_data()
{
    QTest::addColumn<double>("angle");
    QTest::addColumn<double>("scale");
    QTest::newRow("upright") << 0.0 << 1.0;
    QTest::newRow("on its side") << 90.0 << 1.0;
    QTest::newRow("on its head") << 180.0 << 1.0;
    QTest::newRow("held a little askew") << 7.0 << 1.0;
    QTest::newRow("at 150 %") << 0.0 << 1.5;
    QTest::newRow("at 75 %") << 0.0 << 0.75;
}

void QrCodeTest::isFoundTurnedAndScaled()
{
    QFETCH(double, angle);
    QFETCH(double, scale);
    const QByteArray payload = base45Encoded(anyBytes(120));
    const auto code = writeQr(payload, {.moduleSize = 6});
    QVERIFY(code.has_value());
    const QImage photo = screenWith(*code, {700, 250})
                             .transformed(QTransform().rotate(angle).scale(scale, scale), Qt::SmoothTransformation);
    const auto read = readQr(photo);
    QVERIFY(read.has_value());
    QCOMPARE(*read, payload);
}

void QrCodeTest::keepsTheQuietZoneAndTheModules()
{
    const auto code = writeQr("1999000001005", {.level = EccLevel::Low, .moduleSize = 5, .quietZone = 4});
    QVERIFY(code.has_value());
    QCOMPARE(code->size(), QSize(5 * (21 + 8), 5 * (21 + 8))); // version 1
    QCOMPARE(code->pixelColor(19, 19), QColor(Qt::white));
    QCOMPARE(code->pixelColor(20, 20), QColor(Qt::black)); // the finder's corner
    QCOMPARE(code->pixelColor(24, 24), QColor(Qt::black));
    QCOMPARE(code->pixelColor(25, 25), QColor(Qt::white));
}

void QrCodeTest::signedPayloadsFitVersion13InBase45()
{
    const auto shape = devices::QrShape{.level = EccLevel::Medium, .mostVersion = 13};
    QVERIFY(writeQr(base45Encoded(anyBytes(300)), shape).has_value());
    QVERIFY(!writeQr(anyBytes(300).toBase64(QByteArray::Base64UrlEncoding), shape).has_value());
}

void QrCodeTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("mostVersion");
    QTest::newRow("nothing to say") << QByteArray() << 40;
    QTest::newRow("more than any code holds") << QByteArray(5000, 'A') << 40;
    QTest::newRow("more than version 1 holds") << QByteArray(40, 'A') << 1;
}

void QrCodeTest::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, mostVersion);
    const auto code = writeQr(payload, {.mostVersion = mostVersion});
    QVERIFY(!code.has_value());
    QCOMPARE(code.error().code, FailureCode::QrTooLong);
}

void QrCodeTest::aPictureWithoutACodeIsAFailure_data()
{
    QTest::addColumn<QImage>("picture");
    QImage plain(400, 300, QImage::Format_RGB32);
    plain.fill(Qt::white);
    QTest::newRow("no picture") << QImage();
    QTest::newRow("plain white") << plain;
    QTest::newRow("a screen without a code") << screenWith(plain, {300, 300});
    QTest::newRow("one pixel") << QImage(1, 1, QImage::Format_Mono).convertToFormat(QImage::Format_RGB32);
    const auto code = writeQr(base45Encoded(anyBytes(100)));
    QTest::newRow("half a code") << code->copy(0, 0, code->width() / 2, code->height());
}

void QrCodeTest::aPictureWithoutACodeIsAFailure()
{
    QFETCH(QImage, picture);
    const auto read = readQr(picture);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, FailureCode::QrUnreadable);
}

void QrCodeTest::survivesDirt()
{
    const QByteArray payload = base45Encoded(anyBytes(100));
    auto code = writeQr(payload, {.level = EccLevel::High});
    QVERIFY(code.has_value());
    QPainter(&*code).fillRect(code->width() / 2, code->height() / 2, code->width() / 7, code->height() / 7, Qt::gray);
    const auto read = readQr(*code);
    QVERIFY(read.has_value());
    QCOMPARE(*read, payload);
}

void QrCodeTest::thePhoneTellsWhatItSees()
{
    QTemporaryDir folder;
    const QByteArray bytes = anyBytes(90);
    const QString path = folder.filePath(u"screen.png"_s);
    QVERIFY(screenWith(*writeQr(base45Encoded(bytes)), {600, 300}).save(path));
    QProcess phone;
    phone.start(QCoreApplication::applicationDirPath() + u"/tabian-simphone"_s, {u"scan"_s, path});
    QVERIFY(phone.waitForFinished());
    QCOMPARE(phone.exitCode(), 0);
    const QJsonObject seen = QJsonDocument::fromJson(phone.readAllStandardOutput()).object();
    QCOMPARE(seen[u"payload"].toString().toLatin1(), base45Encoded(bytes));
    QCOMPARE(QByteArray::fromBase64(seen[u"base45"].toString().toLatin1()), bytes);
    QCOMPARE(seen[u"eccLevel"].toString(), u"M"_s);
}

void QrCodeTest::thePhoneTellsWhenThereIsNothing()
{
    QProcess phone;
    phone.start(QCoreApplication::applicationDirPath() + u"/tabian-simphone"_s, {u"scan"_s, u"/nonexistent.png"_s});
    QVERIFY(phone.waitForFinished());
    QCOMPARE(phone.exitCode(), 1);
    QVERIFY(phone.readAllStandardError().contains("TB-2304"));
}

QTEST_GUILESS_MAIN(QrCodeTest)
#include "qrcodetest.moc"
