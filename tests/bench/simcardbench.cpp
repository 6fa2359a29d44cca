// Commands a second: at the card itself, and through pcscd. Run with: installer/training-session bin/bench_simcard
#include "devices/simulator/portrait.h"
#include "devices/simulator/virtualcard.h"
#include "tests/simulator/rawreader.h"
#include "tests/simulator/simcardhost.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::simulator;

namespace
{
const QByteArray selectCitizen = QByteArray::fromHex("00A4040008A000000054480001");
const QByteArray readAll = QByteArray::fromHex("80B000000200FF");
const QByteArray getAll = QByteArray::fromHex("00C00000FF");

void commandsAtTheCard(benchmark::State& state)
{
    const auto people = People::shipped();
    const Person& person = people->all().front();
    const auto card = IdCard::of(person, *person.card, {});
    card->answer(selectCitizen);
    for (auto _ : state) {
        benchmark::DoNotOptimize(card->answer(readAll));
        benchmark::DoNotOptimize(card->answer(getAll));
    }
    state.SetItemsProcessed(state.iterations() * 2);
}
BENCHMARK(commandsAtTheCard);

void commandsThroughPcscd(benchmark::State& state)
{
    tests::SimCardHost simCard;
    tests::RawReader reader;
    const QStringList readers = reader.readers();
    if (readers.isEmpty() || !simCard.start() || !simCard.ask(u"insert 1999000001234"_s).ok ||
        !reader.waitFor(readers.first(), SCARD_STATE_PRESENT, std::chrono::seconds(5)) ||
        reader.connect(readers.first()) != SCARD_S_SUCCESS || reader.transmit(selectCitizen).isEmpty()) {
        state.SkipWithError("no card through pcscd: run it inside installer/training-session");
        return;
    }
    for (auto _ : state) {
        if (reader.transmit(readAll).size() != 2 || reader.transmit(getAll).size() != 257) {
            state.SkipWithError("a command failed");
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * 2);
}
BENCHMARK(commandsThroughPcscd)->UseRealTime();

void portraitForACard(benchmark::State& state)
{
    quint64 seed = 1;
    for (auto _ : state) {
        benchmark::DoNotOptimize(portraitJpeg(++seed, domain::Sex::Female, 30, QSize(148, 178), 5118));
    }
}
BENCHMARK(portraitForACard)->Unit(benchmark::kMillisecond);
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
