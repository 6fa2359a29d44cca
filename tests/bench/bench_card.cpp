// Parsing a card's record, cutting its photo, making its file: the record is to take at most 50 us.
#include "devices/thaicard/file.h"
#include "devices/thaicard/layout.h"
#include "devices/thaicard/photo.h"
#include "devices/thaicard/reader.h"
#include "devices/thaicard/record.h"
#include "tests/thaicard/modelcard.h"
#include "tests/thaicard/testcard.h"

#include <benchmark/benchmark.h>

using namespace tabian;
using namespace tabian::tests;

namespace
{

/** A record with every part filled: middle names, all address slots, long issuer. */
QByteArray fullFile()
{
    return TestCard()
        .nameTh(u"พันตำรวจโทหญิง#กิ่งแก้ว#ณัฐณิชา#ณ ตัวอย่างทดสอบสกุลยาว")
        .nameEn("Pol.Lt.Col.#Kingkaew#Natnicha#Na Tuayang Thotsopsakunyao")
        .address(u"999/99#หมู่ที่ 12#ซอยทดสอบสุขใจ 3#ถนนตัวอย่างพัฒนา##ตำบลฝึกหัดใหม่#อำเภอเมืองสมมุติ#จังหวัดตัวอย่างบุรี")
        .photo(jpeg({.size = 5118, .thumbnail = true}))
        .file();
}

void parseRecord(benchmark::State& state)
{
    const auto bytes = devices::RecordBytes::fromFile(fullFile());
    const QByteArray atr = QByteArray::fromHex("3B799600005448204E4944203138");
    for (auto _ : state) {
        auto record = devices::parseRecord(bytes, atr);
        if (!record)
            state.SkipWithError("the record was refused");
        benchmark::DoNotOptimize(record);
    }
}
BENCHMARK(parseRecord)->Unit(benchmark::kMicrosecond);

void cutPhoto(benchmark::State& state)
{
    const QByteArray file = fullFile();
    for (auto _ : state) {
        auto photo = devices::cutPhoto(devices::layout::photo.in(file));
        benchmark::DoNotOptimize(photo);
    }
}
BENCHMARK(cutPhoto)->Unit(benchmark::kMicrosecond);

void makeFile(benchmark::State& state)
{
    const auto record = devices::parseRecord(devices::RecordBytes::fromFile(fullFile()), {});
    const QByteArray photo = jpeg({.size = 5118});
    for (auto _ : state) {
        auto file = devices::makeCardFile(*record, photo);
        benchmark::DoNotOptimize(file);
    }
}
BENCHMARK(makeFile)->Unit(benchmark::kMicrosecond);

struct Nobody final : devices::CardListener
{
    void textRead(const devices::CardRecord&, int) override {}
    void photoProgress(int, int) override {}
    void photoRead(const devices::CardPhoto&, int) override {}
};

/** Everything but reader and card: 49 exchanges with a model card in memory. */
void readWholeCard(benchmark::State& state)
{
    const QByteArray file = fullFile();
    for (auto _ : state) {
        ModelCard card(file);
        Nobody nobody;
        devices::CardReader reader(card, {});
        if (!reader.read(nobody))
            state.SkipWithError("reading failed");
        state.counters["exchanges"] = reader.exchanges();
    }
}
BENCHMARK(readWholeCard)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
