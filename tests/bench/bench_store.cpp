// What the store costs, beside bare SQLite on the same disk in the same run.
#include "app/storage/verifier.h"
#include "tests/storage/busycounter.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::tests;

namespace
{

/** One row, one transaction, WAL and full sync: the least that keeps anything at all. */
void rawRow(benchmark::State& state)
{
    QTemporaryDir folder;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        db.setDatabaseName(folder.path() + u"/raw.db"_s);
        if (!db.open())
            qFatal("no database");
        QSqlQuery query(db);
        for (const QString& sql : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                   u"CREATE TABLE t (id INTEGER PRIMARY KEY, payload BLOB)"_s})
            query.exec(sql);
        query.finish();
        query.prepare(u"INSERT INTO t (payload) VALUES (?)"_s);
        const QByteArray payload(600, 'x');
        for (auto _ : state) {
            query.bindValue(0, payload);
            if (!query.exec())
                qFatal("not written");
        }
        state.SetItemsProcessed(state.iterations());
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}
BENCHMARK(rawRow)->UseRealTime();

/** Any act of a busy counter: rules, sealing, chain, signature, projections, one commit. */
void recordAct(benchmark::State& state)
{
    World world;
    world.create();
    BusyCounter counter(world, 1, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(counter.step());
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(recordAct)->UseRealTime();

/** The smallest act, so that what is not the disk's shows. */
void recordDraft(benchmark::State& state)
{
    World world;
    world.create();
    const QUuid id = world.caseAt(casework::Step::FineAndFee);
    const casework::DraftSaved draft{casework::Step::FineAndFee, {{u"focus"_s, u"fineAmount"_s}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(world.must(draft, id));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(recordDraft)->UseRealTime();

/** A store with many entries, made once: in memory where there is one, as only reading is measured. */
World& bigWorld()
{
    static World world;
    static const bool made = [] {
        world.create();
        BusyCounter counter(world, 2, 1);
        for (int i = 0; i < 20000; ++i)
            counter.step();
        return true;
    }();
    static_cast<void>(made);
    return world;
}

/** The yardstick of verifying and rebuilding: every entry read through bare Qt SQL, nothing done with it. */
void rawWalk(benchmark::State& state)
{
    const QString file = bigWorld().file();
    qint64 entries = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"walk"_s);
        db.setDatabaseName(file);
        if (!db.open())
            qFatal("no database");
        for (auto _ : state) {
            QSqlQuery query(db);
            query.setForwardOnly(true);
            query.exec(
                u"SELECT sequence, id, station, kind, version, at_ms, offset_s, officer, case_id, payload, previous, "
                "hash, signature FROM journal ORDER BY sequence"_s);
            for (; query.next(); ++entries)
                benchmark::DoNotOptimize(query.value(9).toByteArray());
        }
        state.SetItemsProcessed(entries);
    }
    QSqlDatabase::removeDatabase(u"walk"_s);
}
BENCHMARK(rawWalk)->Unit(benchmark::kMillisecond);

void verifyChain(benchmark::State& state)
{
    World& world = bigWorld();
    quint64 entries = 0;
    for (auto _ : state)
        entries += world.store().verify(storage::Thoroughness::Chain)->entries;
    state.SetItemsProcessed(qint64(entries));
}
BENCHMARK(verifyChain)->Unit(benchmark::kMillisecond);

void verifyEverySignature(benchmark::State& state)
{
    World& world = bigWorld();
    quint64 entries = 0;
    for (auto _ : state)
        entries += world.store().verify(storage::Thoroughness::EverySignature)->entries;
    state.SetItemsProcessed(qint64(entries));
}
BENCHMARK(verifyEverySignature)->Unit(benchmark::kMillisecond);

void rebuild(benchmark::State& state)
{
    World& world = bigWorld();
    quint64 entries = 0;
    for (auto _ : state)
        entries += *world.store().rebuild();
    state.SetItemsProcessed(qint64(entries));
}
BENCHMARK(rebuild)->Unit(benchmark::kMillisecond);

void backup(benchmark::State& state)
{
    World& world = bigWorld();
    const QTemporaryDir folder;
    quint64 entries = 0;
    int made = 0;
    for (auto _ : state)
        entries += world.store().backup(u"%1/%2"_s.arg(folder.path()).arg(++made))->entries;
    state.SetItemsProcessed(qint64(entries));
}
BENCHMARK(backup)->Unit(benchmark::kMillisecond);

void dayFigures(benchmark::State& state)
{
    World& world = bigWorld();
    const QDate day = world.clock.now().date();
    for (auto _ : state)
        benchmark::DoNotOptimize(world.store().dayFigures(day));
    state.counters["cases"] = askRaw(world.file(), u"SELECT count(*) FROM cases"_s).toDouble();
}
BENCHMARK(dayFigures)->Unit(benchmark::kMillisecond);

/** A day of 500 cases, each paid and handed over, then counted and closed: what the supervisor waits for at 16:30. */
void closeDayOf500(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        World world;
        world.create();
        world.must(casework::DayOpened{domain::Baht(), QStringLiteral("ok")});
        world.receiveStock(QStringLiteral("TB00000001"), 600);
        for (int n = 1; n <= 500; ++n)
            world.caseAt(casework::Step::Closed, n);
        state.ResumeTiming();
        const casework::DayCount expected = world.store().books()->expected;
        casework::DayClosed close{.day = world.clock.now().date(),
                                  .cash = {{domain::Baht::ofBaht(20), int(expected.cash.wholeBaht() / 20)}},
                                  .cards = expected.cards,
                                  .receipts = expected.receipts,
                                  .slips = expected.slips,
                                  .explanation = {}};
        world.must(close);
        const auto figures = world.store().dayFigures(close.day);
        benchmark::DoNotOptimize(figures);
        state.counters["receipts"] = figures->receipts;
    }
}
BENCHMARK(closeDayOf500)->Unit(benchmark::kMillisecond)->Iterations(3);

void openCases(benchmark::State& state)
{
    World& world = bigWorld();
    for (auto _ : state)
        benchmark::DoNotOptimize(world.store().openCases());
}
BENCHMARK(openCases)->Unit(benchmark::kMicrosecond);

void findOpenCase(benchmark::State& state)
{
    World& world = bigWorld();
    for (auto _ : state)
        benchmark::DoNotOptimize(world.store().openCaseOf(applicant(17).id));
}
BENCHMARK(findOpenCase)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
