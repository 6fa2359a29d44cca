// Making documents: composed, and composed and turned into a PDF. They are made off the UI thread; this is how long a
// citizen waits for his receipt.
#include "reports/output/pdf.h"
#include "tests/reports/fixtures.h"

#include <benchmark/benchmark.h>

using namespace tabian;

namespace
{

const messages::Phrasebook& thai()
{
    static const messages::Phrasebook book(messages::Language::Thai);
    return book;
}

template <typename Compose> void pdf(benchmark::State& state, Compose compose)
{
    const reports::Setting setting = tests::sampleSetting(thai());
    for (auto _ : state)
        benchmark::DoNotOptimize(*reports::pdfOf(*compose(setting)));
}

void receipt(benchmark::State& state)
{
    pdf(state, [](const auto& setting) { return composeReceipt(tests::sampleReceipt(), setting); });
}

void dayReport(benchmark::State& state)
{
    pdf(state, [](const auto& setting) { return composeDayReport(tests::sampleDay(), setting); });
}

void fullDayReport(benchmark::State& state) // shrinks in several steps until it is one sheet
{
    pdf(state, [](const auto& setting) { return composeDayReport(tests::fullDay(), setting); });
}

void application(benchmark::State& state)
{
    pdf(state, [](const auto& setting) { return composeApplication(tests::sampleApplication(), setting); });
}

} // namespace

BENCHMARK(receipt)->Unit(benchmark::kMillisecond);
BENCHMARK(dayReport)->Unit(benchmark::kMillisecond);
BENCHMARK(fullDayReport)->Unit(benchmark::kMillisecond);
BENCHMARK(application)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
