// Assessing a case (wanted: 200,000 a second on one core), and the same through `tabianctl assess`'s JSON lines.
#include "app/domain/assessment.h"
#include "app/domain/citizenid.h"
#include "app/shell/assesscommand.h"

#include <QBuffer>
#include <benchmark/benchmark.h>

using namespace tabian;
using namespace tabian::domain;
using namespace Qt::StringLiterals;

namespace
{

/** All 13 cases, in time and late, young and old, with and without unknown parts; the same each time. */
std::vector<AssessmentRequest> mixedRequests()
{
    const QStringList births{u"25540310"_s, u"25330317"_s, u"25331220"_s, u"25200000"_s, u"25510229"_s, u"24800215"_s};
    const QDate first(2026, 1, 5);
    std::vector<AssessmentRequest> requests;
    for (const CaseKind kind : allCaseKinds()) {
        for (int i = 0; i < 24; ++i) {
            AssessmentRequest request{kind, *ThaiDate::parse(births[i % births.size()]), first.addDays(i * 7)};
            if (eventMeaning(kind) != EventMeaning::None)
                request.event = ThaiDate::fromDate(request.applied.addDays(-i * 4));
            if (kind == CaseKind::Expired || kind == CaseKind::LostOrDestroyed || kind == CaseKind::AddressChanged)
                request.cardExpiry = CardExpiry::onDay(request.applied.addDays(40 - i * 5));
            request.agePolicy = i % 2 ? AgePolicy::DayBefore : AgePolicy::Birthday;
            requests.push_back(request);
        }
    }
    return requests;
}

void assessMixedCases(benchmark::State& state)
{
    const std::vector<AssessmentRequest> requests = mixedRequests();
    const Schedule mission = *Schedule::shipped(u"mission");
    const Holidays& holidays = Holidays::shipped();
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(assess(requests[next], mission, holidays));
        next = next + 1 == requests.size() ? 0 : next + 1;
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(assessMixedCases);

void assessJsonLines(benchmark::State& state)
{
    const messages::Phrasebook english(messages::Language::English);
    QByteArray lines;
    const std::vector<AssessmentRequest> requests = mixedRequests();
    for (const AssessmentRequest& request : requests) {
        lines += "{\"id\":\"line\",\"schedule\":\"mission\",\"case\":" + QByteArray::number(int(request.kind)) +
                 ",\"birth\":\"" + request.birth.beText().toLatin1() + "\",\"applied\":\"" +
                 beText(request.applied).toLatin1() + '"';
        if (request.event)
            lines += ",\"event\":\"" + request.event->beText().toLatin1() + '"';
        if (request.cardExpiry)
            lines += ",\"cardExpiry\":\"" + request.cardExpiry->beText().toLatin1() + '"';
        lines += ",\"holidays\":[\"25690101\",\"25690102\",\"25690303\",\"25690406\",\"25690413\",\"25690414\"]}\n";
    }
    QByteArray answers;
    for (auto _ : state) {
        QBuffer in(&lines), out(&answers);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly | QIODevice::Truncate);
        shell::runAssess(in, out, english);
    }
    state.SetItemsProcessed(state.iterations() * qint64(requests.size()));
}
BENCHMARK(assessJsonLines);

void parseCitizenNumber(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(CitizenId::parse(u"1-9990-00000-01-7"));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(parseCitizenNumber);

void parseThaiDate(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ThaiDate::parse(u"25690510"));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(parseThaiDate);

} // namespace

BENCHMARK_MAIN();
