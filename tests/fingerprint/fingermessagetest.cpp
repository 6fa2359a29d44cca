// The messages between counter and helper: whole, in pieces, and damaged.
#include "devices/fingerprint/fingermessage.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::devices;
using namespace Qt::StringLiterals;

class FingerMessageTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void ordersArriveWhole();
    void eventsArriveWholeByteByByte();
    void severalAtOnceKeepTheirOrder();
    void damageBreaksTheReader_data();
    void damageBreaksTheReader();
    void anImageOfTheWrongSizeIsNone();
    void anImpossibleQualityBreaksTheReader_data();
    void anImpossibleQualityBreaksTheReader();
};

void FingerMessageTest::ordersArriveWhole()
{
    FrameReader<FingerOrder> reader;
    reader.buffer =
        frame(FingerOrder{FingerOrder::Kind::Verify, 4000000000U, Finger::RightIndex, QByteArray("FP3 data")});
    const auto order = reader.next();
    QVERIFY(order.has_value());
    QCOMPARE(order->kind, FingerOrder::Kind::Verify);
    QCOMPARE(order->ticket, 4000000000U);
    QCOMPARE(order->finger, Finger::RightIndex);
    QCOMPARE(order->fingerTemplate, QByteArray("FP3 data"));
    QVERIFY(reader.buffer.isEmpty());
}

void FingerMessageTest::eventsArriveWholeByteByByte()
{
    FingerEvent sent;
    sent.kind = FingerEvent::Kind::Image;
    sent.ticket = 7;
    sent.quality = {77, 88, 66, 55, 41, RetryHint::TooWet};
    sent.image = QImage(33, 21, QImage::Format_Grayscale8); // a width that is no multiple of four
    for (int y = 0; y < 21; ++y) {
        for (int x = 0; x < 33; ++x)
            sent.image.scanLine(y)[x] = static_cast<uchar>(x * 7 + y);
    }
    const QByteArray bytes = frame(sent);
    FrameReader<FingerEvent> reader;
    std::optional<FingerEvent> event;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QVERIFY(!event);
        reader.buffer += bytes[i];
        event = reader.next();
    }
    QVERIFY(event.has_value());
    QCOMPARE(event->quality, sent.quality);
    QCOMPARE(event->image, sent.image);
}

void FingerMessageTest::severalAtOnceKeepTheirOrder()
{
    FrameReader<FingerOrder> reader;
    for (quint32 ticket = 1; ticket <= 3; ++ticket)
        reader.buffer += frame(FingerOrder{FingerOrder::Kind::Cancel, ticket, Finger::LeftIndex, {}});
    for (quint32 ticket = 1; ticket <= 3; ++ticket)
        QCOMPARE(reader.next()->ticket, ticket);
    QVERIFY(!reader.next());
    QVERIFY(!reader.broken);
}

void FingerMessageTest::damageBreaksTheReader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("too long") << QByteArray::fromHex("7fffffff");
    QTest::newRow("no CBOR") << QByteArray::fromHex("00000002ffff");
    QTest::newRow("no map") << QByteArray::fromHex("0000000101");
    QTest::newRow("an empty map") << QByteArray::fromHex("00000001a0");
    QTest::newRow("an unknown kind") << frame(FingerOrder{static_cast<FingerOrder::Kind>(9), 1, Finger::LeftIndex, {}});
    QTest::newRow("an unknown finger") << frame(FingerOrder{FingerOrder::Kind::Enrol, 1, static_cast<Finger>(9), {}});
}

void FingerMessageTest::damageBreaksTheReader()
{
    QFETCH(QByteArray, bytes);
    FrameReader<FingerOrder> reader;
    reader.buffer = bytes;
    QVERIFY(!reader.next());
    QVERIFY(reader.broken);
    reader.buffer += frame(FingerOrder{FingerOrder::Kind::Cancel, 1, Finger::LeftIndex, {}});
    QVERIFY(!reader.next());
}

void FingerMessageTest::anImageOfTheWrongSizeIsNone()
{
    FingerEvent sent;
    sent.kind = FingerEvent::Kind::Image;
    sent.image = QImage(5000, 1, QImage::Format_Grayscale8);
    sent.image.fill(1);
    FrameReader<FingerEvent> reader;
    reader.buffer = frame(sent);
    const auto event = reader.next();
    QVERIFY(event.has_value());
    QVERIFY(event->image.isNull());
}

void FingerMessageTest::anImpossibleQualityBreaksTheReader_data()
{
    QTest::addColumn<TouchQuality>("quality");
    QTest::newRow("a score over 100") << TouchQuality{101, 1, 1, 1, 1, RetryHint::General};
    QTest::newRow("a negative area") << TouchQuality{1, -1, 1, 1, 1, RetryHint::General};
    QTest::newRow("an unknown flaw") << TouchQuality{1, 1, 1, 1, 1, static_cast<RetryHint>(99)};
}

void FingerMessageTest::anImpossibleQualityBreaksTheReader()
{
    QFETCH(TouchQuality, quality);
    FrameReader<FingerEvent> reader;
    reader.buffer = frame(FingerEvent{.kind = FingerEvent::Kind::Image, .quality = quality});
    QVERIFY(!reader.next());
    QVERIFY(reader.broken);
}

QTEST_GUILESS_MAIN(FingerMessageTest)
#include "fingermessagetest.moc"
