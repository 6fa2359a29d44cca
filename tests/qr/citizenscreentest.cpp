// The citizen's window and his phone: what stands on the screen is what the phone reads from a picture of it.
#include "app/domain/receiptproof.h"
#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"
#include "devices/simulator/phone.h"
#include "tests/support/quiettest.h"
#include "widgets/citizen/citizenwindow.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sodium.h>

using namespace tabian;
using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/** An office with a key of its own, which signs receipts as the store does. */
struct Office
{
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    Office() { crypto_sign_keypair(raw(publicKey), raw(secretKey)); }
    QByteArray payload(int fine = 100) const
    {
        const domain::ReceiptProof proof{u"1301"_s,
                                         u"สำนักทะเบียนอำเภอเมืองตัวอย่างบุรี จังหวัดตัวอย่าง"_s,
                                         u"1301-69-R000123"_s,
                                         QDate(2026, 5, 21),
                                         domain::Baht::ofBaht(fine),
                                         domain::Baht::ofBaht(20)};
        const QByteArray bytes = domain::proofBytes(proof, publicKey);
        QByteArray message = domain::proofMessage(bytes);
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(raw(signature), nullptr, raw(message), std::size_t(message.size()),
                             reinterpret_cast<const unsigned char*>(secretKey.constData()));
        return bytes + signature;
    }
};

} // namespace

class CitizenScreenTest : public tests::QuietTest
{
    Q_OBJECT
    const Office m_office;
    const simulator::OfficeKey m_key = *simulator::OfficeKey::ofFingerprint(domain::keyFingerprint(m_office.publicKey));

    /** The window with a code on it, as it stands on the screen. */
    QImage screen(const QByteArray& payload, double scale, QSize size = {1024, 768})
    {
        widgets::applyTheme(*qApp, scale);
        const auto code = devices::writeQr(devices::base45Encoded(payload), {.moduleSize = 1, .mostVersion = 15});
        if (!code)
            qFatal("the receipt does not fit its code");
        widgets::CitizenWindow window;
        window.resize(size);
        window.show();
        window.showQr({u"สแกนเก็บใบเสร็จไว้ในโทรศัพท์"_s, u"Scan to keep your receipt on your phone"_s},
                      {u"ใบเสร็จ 1301-69-R000123 จำนวน 120 บาท"_s, u"Receipt 1301-69-R000123, 120 baht"_s}, *code, 107,
                      {u"รหัสนี้ไม่มีชื่อและเลขประจำตัวของท่าน"_s, u"The code holds neither your name nor your number."_s});
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not show");
        return window.grab().toImage();
    }

  private Q_SLOTS:
    void thePhoneReadsWhatTheScreenShows_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("100 %") << 1.0 << QSize(1024, 768);
        QTest::newRow("150 %") << 1.5 << QSize(1024, 768);
        QTest::newRow("200 %") << 2.0 << QSize(1024, 768);
        QTest::newRow("a small tablet") << 1.0 << QSize(800, 600);
        QTest::newRow("a large screen") << 1.0 << QSize(1920, 1080);
        QTest::newRow("an upright screen") << 1.0 << QSize(900, 1440);
    }
    void thePhoneReadsWhatTheScreenShows()
    {
        QFETCH(double, scale);
        QFETCH(QSize, size);
        QTemporaryDir folder;
        const QString picture = folder.filePath(u"screen.png"_s);
        QVERIFY(screen(m_office.payload(), scale, size).save(picture));
        QProcess phone;
        phone.start(QCoreApplication::applicationDirPath() + u"/tabian-simphone"_s,
                    {u"receipt"_s, picture, u"--fingerprint"_s, domain::keyFingerprint(m_office.publicKey), u"--keep"_s,
                     folder.filePath(u"kept"_s)});
        QVERIFY(phone.waitForFinished());
        QVERIFY2(phone.exitCode() == 0, phone.readAllStandardError().constData());
        const QJsonObject said = QJsonDocument::fromJson(phone.readAllStandardOutput()).object();
        QCOMPARE(said[u"receipt"].toString(), u"1301-69-R000123"_s);
        QCOMPARE(said[u"date"].toString(), u"25690521"_s);
        QCOMPARE(said[u"fine"].toString(), u"100"_s);
        QCOMPARE(said[u"fee"].toString(), u"20"_s);
        QCOMPARE(said[u"total"].toString(), u"120"_s);
        QFile kept(folder.filePath(u"kept/1301-69-R000123.json"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(kept.readAll()).object(), said);
    }

    void aPhoneHeldAskewReadsIt_data()
    {
        QTest::addColumn<double>("angle");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("quality");
        QTest::newRow("a little askew") << 6.0 << 1.0 << 90;
        QTest::newRow("on its side") << 90.0 << 1.0 << 90;
        QTest::newRow("from farther away") << 3.0 << 0.6 << 80;
        QTest::newRow("near") << 358.0 << 1.7 << 60;
    }
    void aPhoneHeldAskewReadsIt()
    {
        QFETCH(double, angle);
        QFETCH(double, scale);
        QFETCH(int, quality);
        const QImage seen = screen(m_office.payload(), 1.0)
                                .transformed(QTransform().rotate(angle).scale(scale, scale), Qt::SmoothTransformation);
        QTemporaryDir folder;
        const QString photo = folder.filePath(u"photo.jpg"_s);
        QVERIFY(seen.convertToFormat(QImage::Format_RGB32).save(photo, "JPG", quality));
        const auto read = simulator::scanReceipt(simulator::pictureOf(photo), m_key);
        QVERIFY2(read, qPrintable(read ? QString() : domain::failureCodeText(read.error().code)));
    }

    void modulesAreWholePixels()
    {
        const QByteArray payload = m_office.payload();
        const auto code = devices::writeQr(devices::base45Encoded(payload), {.moduleSize = 1, .mostVersion = 15});
        const QImage picture = screen(payload, 1.0);
        const auto found = devices::findQr(picture);
        QVERIFY(found);
        QCOMPARE(found->level, devices::EccLevel::Medium);
        const QRect place = found->corners.boundingRect();
        const int modules = code->width() - 8;
        QVERIFY2(place.width() / modules >= 5, "a module has at least five pixels");
        int grey = 0;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                const int value = qGray(picture.pixel(x, y));
                grey += value != 0 && value != 255;
            }
        }
        QCOMPARE(grey, 0);
    }

    void whatIsNotTheOfficesIsNotBelieved()
    {
        const Office stranger;
        const auto other = simulator::scanReceipt(screen(stranger.payload(), 1.0), m_key);
        QVERIFY(!other);
        QCOMPARE(int(other.error().code), int(FailureCode::ReceiptCodeOtherKey));

        QByteArray forged = m_office.payload(0); // paid 20, and says 120
        const QByteArray wanted = m_office.payload(100);
        forged = wanted.chopped(crypto_sign_BYTES) + forged.last(crypto_sign_BYTES);
        const auto lie = simulator::scanReceipt(screen(forged, 1.0), m_key);
        QVERIFY(!lie);
        QCOMPARE(int(lie.error().code), int(FailureCode::ReceiptCodeForged));

        const auto code = devices::writeQr("https://example.org/receipt");
        const auto foreign = simulator::scanReceipt(*code, m_key);
        QCOMPARE(int(foreign.error().code), int(FailureCode::ReceiptCodeForeign));
    }

    void theKeyComesFromAFileOrAFingerprint()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"office.key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"publicKey\":\"" + m_office.publicKey.toHex() + "\"}");
        file.close();
        const auto key = simulator::OfficeKey::ofFile(file.fileName());
        QVERIFY(key);
        QVERIFY(key->trusts(m_office.publicKey));
        for (const auto& none : {simulator::OfficeKey::ofFile(folder.filePath(u"none"_s)),
                                 simulator::OfficeKey::ofFingerprint(u"3F2A 91C0"_s),
                                 simulator::OfficeKey::ofFingerprint(QString(32, u'x'))}) {
            QVERIFY(!none);
            QCOMPARE(int(none.error().code), int(FailureCode::OfficeKeyUnreadable));
        }
    }

    void anotherCodeHoldsAnew()
    {
        widgets::QrPanel panel;
        QSignalSpy over(&panel, &widgets::QrPanel::ranOut);
        panel.setCode(QImage(29, 29, QImage::Format_Mono), 2);
        QTRY_COMPARE_WITH_TIMEOUT(panel.secondsLeft(), 1, 5000);
        panel.setCode(QImage(29, 29, QImage::Format_Mono), 90);
        QCOMPARE(panel.findChild<QLabel*>(u"citizenTime"_s)->text(), u"1:30"_s);
        QCOMPARE(over.count(), 0);
        panel.clear();
        QCOMPARE(panel.secondsLeft(), 0);
    }
};

QTEST_MAIN(CitizenScreenTest)
#include "citizenscreentest.moc"
