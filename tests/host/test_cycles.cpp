// A card put in and taken out many times: nothing leaks, nothing sticks, the screen's thread never waits. 25 times here;
// `cmake --build --preset release --target check_cycles` does it 1,000 times (TABIAN_CYCLES) and prints the figures.
#include "devices/host/cardhost.h"
#include "devices/pcsc/backend.h"
#include "tests/host/simcards.h"
#include "tests/host/stationlog.h"
#include "tests/support/heartbeat.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <future>
#include <malloc.h>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using devices::CardStation;
using State = CardStation::State;

namespace
{

constexpr int warmUp = 5; // what is made once (buffers, codecs, threads) is there then

int entries(const QString& folder)
{
    return int(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

/** Kilobytes of memory in use by a process. */
qint64 residentKb(const QString& process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

QString serviceProcess()
{
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes) {
        QFile name(u"/proc/%1/comm"_s.arg(process));
        if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "pcscd")
            return process;
    }
    return {};
}

struct Footprint
{
    int files = entries(u"/proc/self/fd"_s);
    int threads = entries(u"/proc/self/task"_s);
    qint64 heapBytes = qint64(mallinfo2().uordblks);
    qint64 residentKb = ::residentKb(u"self"_s);
    qint64 serviceKb = ::residentKb(serviceProcess());
};

qint64 percentile(std::vector<qint64> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[(values.size() - 1) * std::size_t(percent) / 100];
}

} // namespace

class TestCycles : public QuietTest
{
    Q_OBJECT
    SimCards m_cards;

    /** On a thread of its own: the hand that moves the card does not stop the screen. */
    std::future<simulator::ControlAnswer> hand(const QString& command)
    {
        return std::async(std::launch::async, [path = m_cards.controlPath(), command] {
            return simulator::ControlClient(path).ask(command);
        });
    }

  private Q_SLOTS:
    void putInAndTakenOutManyTimes()
    {
        const int cycles =
            qEnvironmentVariableIntValue("TABIAN_CYCLES") > 0 ? qEnvironmentVariableIntValue("TABIAN_CYCLES") : 25;
        devices::CardHost host([] { return std::make_unique<devices::pcsc::Backend>(); },
                               {.ignoredReaders = {QString::fromLatin1(encoderReader)}, .preferredReader = {}});
        StationLog log(host);
        QElapsedTimer sinceInsertion;
        std::vector<qint64> toText;
        int recognised = 0;
        connect(&host, &CardStation::textRead, &host, [&](const devices::CardRecord&, int, bool again) {
            toText.push_back(sinceInsertion.elapsed());
            recognised += again;
        });
        host.start();
        QTRY_COMPARE(host.state(), State::Empty);
        std::optional<Footprint> before;
        const Heartbeat heart;
        for (int cycle = 1; cycle <= cycles; ++cycle) {
            log.clear();
            auto in = hand(u"insert 1999000001234"_s);
            QTRY_VERIFY_WITH_TIMEOUT(in.wait_for(0s) == std::future_status::ready, 10000);
            sinceInsertion.start();
            QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Ready, 10000);
            QCOMPARE(int(log.records.size()), 1);
            QCOMPARE(log.records.front().id.digits(), u"1999000001234"_s);
            QCOMPARE(int(log.photos.size()), 1);
            QVERIFY(log.failures.empty());
            auto out = hand(u"remove"_s);
            QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Empty, 10000);
            QTRY_VERIFY_WITH_TIMEOUT(out.wait_for(0s) == std::future_status::ready, 10000);
            if (cycle == warmUp)
                before.emplace();
        }
        log.clear();
        const Footprint after;
        std::printf(
            "%d cycles; insertion to text p50 %lld ms, p99 %lld ms; event loop gaps over 50 ms: %d, longest %lld ms\n"
            "files %d -> %d, threads %d -> %d, heap %lld -> %lld bytes, resident %lld -> %lld kB, pcscd %lld -> %lld "
            "kB\n",
            cycles, percentile(toText, 50), percentile(toText, 99), heart.halfGaps(), heart.longest(), before->files,
            after.files, before->threads, after.threads, before->heapBytes, after.heapBytes, before->residentKb,
            after.residentKb, before->serviceKb, after.serviceKb);
        QCOMPARE(recognised, cycles - 1);
        QCOMPARE(after.files, before->files);
        QCOMPARE(after.threads, before->threads);
        QVERIFY(after.heapBytes - before->heapBytes < 64 * 1024);
    }

    void initTestCase() { QVERIFY(m_cards.start()); }
};

QTEST_GUILESS_MAIN(TestCycles)
#include "test_cycles.moc"
