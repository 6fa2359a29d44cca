// Start to first painted window: the counter against the barest Qt table window, whole processes, in one run.
// The counter "CounterToBareTable" of the last row is the ratio of the medians; at most 1.5 is wanted.
#include <benchmark/benchmark.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

/** Seconds from the start of the process to its word that the window is painted. */
double secondsToPaint(const QString& program, const QStringList& arguments)
{
    QElapsedTimer watch;
    QProcess process;
    watch.start();
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!process.waitForReadyRead(30000))
        qFatal("%s did not paint", qPrintable(program));
    const double seconds = double(watch.nsecsElapsed()) / 1e9;
    process.waitForFinished();
    return seconds;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void startPair(benchmark::State& state)
{
    const QTemporaryDir home;
    const QStringList counter{u"--training"_s, u"--home"_s, home.path(), u"--measure-start"_s};
    secondsToPaint(u"tabian"_s, counter); // warms the caches of both
    secondsToPaint(u"bare-table"_s, {});
    std::vector<double> ours, bare;
    for (auto _ : state) {
        ours.push_back(secondsToPaint(u"tabian"_s, counter)); // in turn, so that a drift of the machine hits both
        bare.push_back(secondsToPaint(u"bare-table"_s, {}));
        state.SetIterationTime(ours.back());
    }
    state.counters["counter_ms"] = median(ours) * 1e3;
    state.counters["bareTable_ms"] = median(bare) * 1e3;
    state.counters["CounterToBareTable"] = median(ours) / median(bare);
}
BENCHMARK(startPair)->UseManualTime()->Iterations(15)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
