#include "devices/thaicard/photo.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/testcard.h"

#include <QRandomGenerator>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using devices::JpegWalk;

class TestPhoto : public QuietTest
{
    Q_OBJECT

    static void rows()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::newRow("plain") << jpeg();
        QTest::newRow("fills the field") << jpeg({.size = 5118});
        QTest::newRow("thumbnail with its own end") << jpeg({.thumbnail = true});
        QTest::newRow("comment that holds an end") << jpeg({.commentWithEnd = true});
        QTest::newRow("restart markers") << jpeg({.restarts = true});
        QTest::newRow("fill bytes") << jpeg({.fillBytes = true});
        QTest::newRow("progressive, two scans") << jpeg({.scans = 2});
        QTest::newRow("progressive, sixteen scans") << jpeg({.scans = 16});
    }

  private Q_SLOTS:
    void cutsAtTheRealEnd_data() { rows(); }
    void cutsAtTheRealEnd()
    {
        QFETCH(QByteArray, image);
        for (const char padding : {' ', '\0', '\xFF'}) {
            const auto photo = devices::cutPhoto(image.leftJustified(5118, padding));
            QVERIFY(photo);
            QCOMPARE(photo->jpeg, image);
            QCOMPARE(photo->size, QSize(148, 178));
        }
    }

    void theImageIsWholeExactlyAtItsEnd_data() { rows(); }
    void theImageIsWholeExactlyAtItsEnd()
    {
        QFETCH(QByteArray, image);
        for (int length = 0; length < image.size(); ++length)
            QCOMPARE(devices::walkJpeg(QByteArrayView(image).first(length)).state, JpegWalk::State::Incomplete);
        QCOMPARE(devices::walkJpeg(image).state, JpegWalk::State::Complete);
    }

    void aLaterEndIsNotTheEnd()
    {
        const QByteArray image = jpeg();
        const auto photo = devices::cutPhoto(image + "    " + QByteArray::fromHex("ffd9"));
        QVERIFY(photo);
        QCOMPARE(photo->jpeg, image);
    }

    void damageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("why");
        QTest::newRow("spaces") << QByteArray(5118, ' ') << u"empty"_s;
        QTest::newRow("zeros") << QByteArray(5118, '\0') << u"empty"_s;
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("text") << QByteArray("no photo").leftJustified(5118) << u"broken"_s;
        QTest::newRow("no end") << jpeg({.size = 5118, .end = false}) << u"noEnd"_s;
        QTest::newRow("cut in a segment") << jpeg().first(30) << u"noEnd"_s;
        QTest::newRow("end at once") << QByteArray::fromHex("ffd8ffd9") << u"broken"_s;
        QTest::newRow("segment of length 0") << QByteArray::fromHex("ffd8ffe00000ffd9") << u"broken"_s;
        QTest::newRow("bytes between segments") << QByteArray::fromHex("ffd8ffe00002aaffd9") << u"broken"_s;
        QTest::newRow("second start") << QByteArray::fromHex("ffd8ffd8ffd9") << u"broken"_s;
        QTest::newRow("no frame") << QByteArray::fromHex("ffd8ffda0002 0102ffd9") << u"broken"_s;
        QTest::newRow("frame too short") << QByteArray::fromHex("ffd8ffc000030affda0002ffd9") << u"broken"_s;
        QTest::newRow("two frame headers") << jpeg({.frames = 2}) << u"broken"_s;
        QTest::newRow("a lossless frame")
            << jpeg().replace(QByteArray::fromHex("ffc0"), QByteArray::fromHex("ffc3")) << u"broken"_s;
        QTest::newRow("seventeen scans") << jpeg({.scans = 17}) << u"scans"_s;
        QTest::newRow("no width") << jpeg({.width = 0}) << u"size"_s;
        QTest::newRow("no height") << jpeg({.height = 0}) << u"size"_s;
        QTest::newRow("601 pixels wide") << jpeg({.width = 601}) << u"size"_s;
        QTest::newRow("65535 pixels wide") << jpeg({.width = 65535}) << u"size"_s;
        QTest::newRow("65535 pixels high") << jpeg({.height = 65535}) << u"size"_s;
    }
    void damageIsRefused()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, why);
        const auto photo = devices::cutPhoto(field);
        QVERIFY(!photo);
        QCOMPARE(photo.error().code, domain::FailureCode::CardPhotoDamaged);
        QCOMPARE(photo.error().detail, why);
    }

    void noBytesLeadOutOfBounds()
    {
        QRandomGenerator random(2569);
        const QByteArray good = jpeg({.size = 400, .thumbnail = true, .restarts = true, .scans = 2});
        int whole = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = good;
            for (int i = random.bounded(1, 6); i > 0; --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            bytes.truncate(random.bounded(int(bytes.size()) + 1));
            const JpegWalk walk = devices::walkJpeg(bytes);
            QVERIFY(walk.end <= bytes.size());
            whole += walk.state == JpegWalk::State::Complete;
        }
        QVERIFY(whole > 0);
    }
};

QTEST_GUILESS_MAIN(TestPhoto)
#include "test_photo.moc"
