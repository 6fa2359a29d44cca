// Synthetic fingers: the same every time, each its own, all classes among them.
#include "devices/simulator/synthprint.h"
#include "tests/support/quiettest.h"

#include <QSet>

using namespace tabian;
using devices::Finger;
using simulator::PrintClass;
using simulator::SynthFinger;
using simulator::Touch;

class SynthPrintTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void isTheSameEveryTime();
    void everyTouchIsDifferent();
    void fingersOfAPersonAreDifferent();
    void allClassesOccur();
    void aPartialTouchLeavesLess();
    void ridgesAreDarkOnLight();
};

namespace
{
double darkShare(const QImage& image)
{
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += image.constScanLine(y)[x] < 128 ? 1 : 0;
    }
    return static_cast<double>(dark) / (image.width() * image.height());
}
} // namespace

void SynthPrintTest::isTheSameEveryTime()
{
    const auto picture = [] { return SynthFinger(1999000001005, Finger::LeftIndex).touch(Touch::ordinary(7)); };
    QCOMPARE(picture(), picture());
}

void SynthPrintTest::everyTouchIsDifferent()
{
    const SynthFinger finger(1999000001005, Finger::LeftIndex);
    QVERIFY(finger.touch(Touch::ordinary(7)) != finger.touch(Touch::ordinary(8)));
}

void SynthPrintTest::fingersOfAPersonAreDifferent()
{
    const Touch touch{};
    QVERIFY(SynthFinger(1999000001005, Finger::LeftIndex).touch(touch) !=
            SynthFinger(1999000001005, Finger::RightIndex).touch(touch));
}

void SynthPrintTest::allClassesOccur()
{
    QSet<int> seen;
    for (quint64 person = 1; person <= 40; ++person)
        seen += static_cast<int>(SynthFinger(person, Finger::RightIndex).printClass());
    QCOMPARE(seen.size(), 5);
}

void SynthPrintTest::aPartialTouchLeavesLess()
{
    const SynthFinger finger(1999000001005, Finger::LeftIndex);
    const double whole = darkShare(finger.touch({.partial = 0}));
    const double half = darkShare(finger.touch({.partial = 0.5}));
    QVERIFY(half < whole * 0.7);
    QVERIFY(half > whole * 0.2);
}

void SynthPrintTest::ridgesAreDarkOnLight()
{
    const SynthFinger finger(1999000001005, Finger::LeftIndex);
    const double share = darkShare(finger.touch({}));
    QVERIFY(share > 0.2 && share < 0.5);
}

QTEST_GUILESS_MAIN(SynthPrintTest)
#include "synthprinttest.moc"
