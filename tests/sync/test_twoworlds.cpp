// Two hundred seeds of the simulation (twoworlds.h), a hundred in each of the two zones in which tests are run; `check_worlds` plays ten
// thousand.
#include "tests/support/quiettest.h"
#include "tests/sync/twoworlds.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tabian::tests;

class TwoWorldsTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void bothSidesBecomeEqual();
    void theSameSeedPlaysTheSame();
};

void TwoWorldsTest::bothSidesBecomeEqual()
{
    const QTemporaryDir folder;
    const Template begin(folder.filePath(u"template"_s));
    Played all;
    const quint32 first = qgetenv("TZ") == "UTC" ? 1 : 101;
    for (quint32 seed = first; seed < first + 100; ++seed) {
        const Played one = play(begin, folder.filePath(u"world"_s), seed, usualEvents);
        QVERIFY2(one.wrong.isEmpty(),
                 qPrintable(u"seed %1 (twoworlds %1 1): %2"_s.arg(seed).arg(one.wrong.join(u"; "_s))));
        all += one;
    }
    qInfo().noquote() << wordsOf(all);
    for (int fault = 1; fault < faults; ++fault) // each of them happened, or the net was not as bad as it says
        QVERIFY2(all.faults[Fault(fault)] > 0, qPrintable(QString::number(fault)));
    QVERIFY(all.crashes > 0 && all.restarts > 0 && all.jumps > 0 && all.conflicts > 0);
}

void TwoWorldsTest::theSameSeedPlaysTheSame()
{
    const QTemporaryDir folder;
    const Template begin(folder.filePath(u"template"_s));
    const QString once = wordsOf(play(begin, folder.filePath(u"once"_s), 4711, usualEvents));
    QCOMPARE(wordsOf(play(begin, folder.filePath(u"again"_s), 4711, usualEvents)), once);
}

QTEST_GUILESS_MAIN(TwoWorldsTest)
#include "test_twoworlds.moc"
