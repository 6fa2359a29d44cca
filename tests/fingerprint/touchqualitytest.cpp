// The quality of a touch: what makes one bad is seen in its picture, and named.
#include "devices/fingerprint/touchquality.h"
#include "devices/fingerprint/touchseries.h"
#include "devices/simulator/synthprint.h"
#include "tests/support/quiettest.h"

#include <array>

using namespace tabian;
using namespace tabian::devices;
using simulator::SynthFinger;
using simulator::Touch;

class TouchQualityTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void ordinaryTouchesAreGood();
    void badTouchesAreNamed_data();
    void badTouchesAreNamed();
    void aPictureWithoutAFingerScoresNothing_data();
    void aPictureWithoutAFingerScoresNothing();
    void fewMinutiaeLowerTheScore();
    void aSeriesKeepsGoodTouches();
    void aSeriesAsksABadTouchTwiceAndKeepsTheBest();
    void aWornFingerIsNotTormented();

  private:
    const std::array<SynthFinger, 2> m_fingers{SynthFinger(1999000001005, Finger::LeftIndex),
                                               SynthFinger(1999000002001, Finger::RightIndex)};
};

void TouchQualityTest::ordinaryTouchesAreGood()
{
    for (const SynthFinger& finger : m_fingers) {
        for (quint64 seed = 1; seed <= 6; ++seed) {
            const TouchQuality quality = touchQuality(finger.touch(Touch::ordinary(seed)), 40);
            QVERIFY2(quality.score >= 80, qPrintable(QString::number(quality.score)));
        }
    }
}

void TouchQualityTest::badTouchesAreNamed_data()
{
    QTest::addColumn<Touch>("touch");
    QTest::addColumn<RetryHint>("flaw");
    QTest::newRow("only the tip") << Touch{.partial = 0.7} << RetryHint::Partial;
    QTest::newRow("far to the right") << Touch{.shiftX = 190} << RetryHint::CenterFinger;
    QTest::newRow("far to the left") << Touch{.shiftX = -190} << RetryHint::CenterFinger;
    QTest::newRow("very dry") << Touch{.dryness = 1} << RetryHint::TooDry;
    QTest::newRow("pressed far too hard") << Touch{.pressure = 1.25} << RetryHint::TooWet;
    QTest::newRow("hardly pressed") << Touch{.pressure = -0.05} << RetryHint::TooFaint;
    QTest::newRow("worn") << Touch{.worn = 1} << RetryHint::TooFaint;
}

void TouchQualityTest::badTouchesAreNamed()
{
    QFETCH(Touch, touch);
    QFETCH(RetryHint, flaw);
    for (const SynthFinger& finger : m_fingers) {
        const TouchQuality quality = touchQuality(finger.touch(touch), 40);
        QVERIFY2(!quality.isGood(), qPrintable(QString::number(quality.score)));
        QCOMPARE(quality.flaw, flaw);
    }
}

void TouchQualityTest::aPictureWithoutAFingerScoresNothing_data()
{
    QTest::addColumn<QImage>("picture");
    QImage glass(256, 300, QImage::Format_Grayscale8);
    glass.fill(235);
    QTest::newRow("bare glass") << glass;
    glass.fill(20);
    QTest::newRow("a covered glass") << glass;
    QTest::newRow("no picture") << QImage();
    QTest::newRow("a few pixels") << QImage(5, 5, QImage::Format_Grayscale8);
}

void TouchQualityTest::aPictureWithoutAFingerScoresNothing()
{
    QFETCH(QImage, picture);
    QCOMPARE(touchQuality(picture, -1).score, 0);
    QCOMPARE(touchQuality(picture, -1).flaw, RetryHint::TooFaint);
}

void TouchQualityTest::fewMinutiaeLowerTheScore()
{
    const QImage picture = m_fingers[0].touch(Touch::ordinary(1));
    QVERIFY(touchQuality(picture, 5).score < touchQuality(picture, 12).score);
    QVERIFY(touchQuality(picture, 12).score < touchQuality(picture, 40).score);
    QCOMPARE(touchQuality(picture, -1).score, touchQuality(picture, 40).score); // not counted: not held against it
}

namespace
{
TouchQuality scored(int score)
{
    return {score, 90, 90, 90, 40, RetryHint::TooDry};
}
} // namespace

void TouchQualityTest::aSeriesKeepsGoodTouches()
{
    TouchSeries<int> series(3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!series.isComplete());
        QVERIFY(!series.offer(i, scored(70 + i)));
    }
    QVERIFY(series.isComplete());
    QCOMPARE(series.quality(), 71);
}

void TouchQualityTest::aSeriesAsksABadTouchTwiceAndKeepsTheBest()
{
    TouchSeries<int> series(2);
    QCOMPARE(series.offer(1, scored(20)), RetryHint::TooDry);
    QCOMPARE(series.offer(2, scored(30)), RetryHint::TooDry);
    QVERIFY(!series.offer(3, scored(10)));
    QCOMPARE(series.count(), std::size_t(1));
    QCOMPARE(series.kept().front().first, 2);
}

void TouchQualityTest::aWornFingerIsNotTormented()
{
    TouchSeries<int> series(5);
    int touches = 0;
    while (!series.isComplete()) {
        series.offer(++touches, scored(20));
        QVERIFY(touches < 50);
    }
    QCOMPARE(touches, 7); // three tries at the first, then as they come
    QVERIFY(series.quality() < leastTouchScore);
}

QTEST_GUILESS_MAIN(TouchQualityTest)
#include "touchqualitytest.moc"
