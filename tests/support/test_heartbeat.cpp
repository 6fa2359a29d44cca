// What the heartbeat counts: a loop that is kept, by work or by waiting, and not a machine without a processor to give.
#include "tests/support/heartbeat.h"
#include "tests/support/quiettest.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <ctime>
#include <vector>

namespace tabian::tests
{

using namespace std::chrono_literals;

namespace
{

/** Takes so much of a processor's time. */
void work(std::chrono::nanoseconds much)
{
    const auto used = [] {
        timespec now;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    for (const auto end = used() + much; used() < end;)
        ;
}

} // namespace

class HeartbeatTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aLoopThatComesRoundHasNoGaps()
    {
        const Heartbeat heart;
        QTRY_VERIFY(heart.beats() > 20);
        QCOMPARE(heart.gaps(), 0);
    }
    void waitingInTheLoopIsAGap()
    {
        const Heartbeat heart;
        QTRY_VERIFY(heart.beats() > 5);
        QTimer::singleShot(0, this, [] { QTest::qSleep(400); });
        QTRY_COMPARE(heart.gaps(), 1);
        QVERIFY(heart.longest() > 100);
    }
    void workingInTheLoopIsAGap()
    {
        const Heartbeat heart;
        QTRY_VERIFY(heart.beats() > 5);
        QTimer::singleShot(0, this, [] { work(300ms); });
        QTRY_COMPARE(heart.gaps(), 1);
    }
    void whatIsMissedWhileItIsStoppedIsNot()
    {
        Heartbeat heart;
        QTRY_VERIFY(heart.beats() > 5);
        heart.stop();
        QTest::qSleep(300);
        heart.start();
        const int before = heart.beats();
        QTRY_VERIFY(heart.beats() > before + 5);
        QCOMPARE(heart.gaps(), 0);
    }
    void aBusyMachineIsNotAGap()
    {
        std::atomic<bool> stop = false;
        std::vector<std::thread> others;
        for (unsigned i = 0; i < 20 * std::max(1u, std::thread::hardware_concurrency()); ++i)
            others.emplace_back([&stop] {
                while (!stop)
                    ;
            });
        const Heartbeat heart;
        QElapsedTimer since;
        since.start();
        QTimer::singleShot(0, this, [] { work(40ms); }); // shared with the others, it takes much longer
        QTRY_VERIFY_WITH_TIMEOUT(heart.beats() > 0, 60'000);
        const qint64 taken = since.elapsed();
        stop = true;
        for (std::thread& other : others)
            other.join();
        QVERIFY2(taken > 100, qPrintable(QString::number(taken)));
        QCOMPARE(heart.gaps(), 0);
    }
};

} // namespace tabian::tests

QTEST_GUILESS_MAIN(tabian::tests::HeartbeatTest)
#include "test_heartbeat.moc"
