// How much the registry takes, beside PostgreSQL's own measure in the same run:  withpostgres TEMPLATE loadbench [SECONDS]
// Acts ingested a second (several journals at once, 40 entries a push, as an office sends what a day left behind, verified and
// with their effect) against pgbench's single-row inserts with as many clients; and look-ups at 500 a second, open loop, beside
// bare statements on a connection of their own.
#include "registry/protocol/signedrecord.h"
#include "registry/server/schema.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/storage/rawstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <atomic>
#include <cstdio>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace
{

constexpr int clients = 4;
constexpr int casesEach = 60;
constexpr int perSecond = 500;

double ingest(RegistryWorld& world)
{
    std::vector<Forger> counters;
    std::vector<QByteArray> seats;
    for (int i = 0; i < clients; ++i) {
        counters.emplace_back(OfficePeople{u"%1"_s.arg(1301 + i), 9001 + 10 * i}, quint8(i + 1));
        Forger& counter = counters.back();
        seats.push_back(world.admit(counter, 1 + 1000 * i, 1000));
        counter.add(counter.stock(1 + 1000 * i, 1000), counter.people.chief().id);
        for (int c = 1; c <= casesEach; ++c)
            counter.wholeCase(
                {.person = 1000 * i + c, .running = c, .serial = u"TB%1"_s.arg(1000 * i + c, 8, 10, QLatin1Char('0'))});
    }
    std::atomic<qint64> acts = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < clients; ++i)
        threads.emplace_back([&, i] {
            for (std::size_t from = 0; from < counters[i].entries.size(); from += 40)
                acts += qint64(world.push(seats[i], counters[i].batch(from, 40)).answers.size());
        });
    for (std::thread& thread : threads)
        thread.join();
    return double(acts) * 1e9 / double(timer.nsecsElapsed());
}

/** Single-row inserts a second, by pgbench. */
double pgbench(const QString& seconds)
{
    const QUrl url(testServer());
    const QString host = QUrlQuery(url).queryItemValue(u"host"_s);
    runRaw(testServer(), {u"CREATE TABLE bare (id BIGSERIAL PRIMARY KEY, body BYTEA NOT NULL)"_s});
    QFile script(u"/dev/shm/tabian-bare-%1.sql"_s.arg(QCoreApplication::applicationPid()));
    if (!script.open(QIODevice::WriteOnly) ||
        script.write("INSERT INTO bare (body) VALUES (decode(repeat('ab', 400), 'hex'));\n") < 0)
        return 0;
    script.close();
    QProcess bench;
    bench.start(u"pgbench"_s,
                {u"-n"_s, u"-M"_s, u"prepared"_s, u"-c"_s, QString::number(clients), u"-j"_s, u"2"_s, u"-T"_s, seconds,
                 u"-f"_s, script.fileName(), u"-h"_s, host, u"-U"_s, url.userName(), url.path().mid(1)});
    bench.waitForFinished(-1);
    script.remove();
    for (const QByteArray& line : bench.readAllStandardOutput().split('\n')) {
        if (line.startsWith("tps = "))
            return line.mid(6).split(' ').first().toDouble();
    }
    return 0;
}

struct Quantiles
{
    double median = 0, p99 = 0; // milliseconds
};

/** Each begins when its time has come, whether the one before has ended or not. */
Quantiles openLoop(int seconds, const std::function<void(int worker, int i)>& work)
{
    const int all = perSecond * seconds;
    std::vector<double> took(static_cast<std::size_t>(all));
    std::atomic<int> next = 0;
    const auto begin = Clock::now();
    std::vector<std::thread> threads;
    for (int w = 0; w < clients; ++w)
        threads.emplace_back([&, w] {
            for (int i = next++; i < all; i = next++) {
                const auto due = begin + std::chrono::microseconds(1'000'000LL * i / perSecond);
                std::this_thread::sleep_until(due);
                work(w, i);
                took[std::size_t(i)] = std::chrono::duration<double, std::milli>(Clock::now() - due).count();
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    std::ranges::sort(took);
    return {took[took.size() / 2], took[took.size() * 99 / 100]};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (testServer().isEmpty()) {
        std::fprintf(stderr, "loadbench wants a server: withpostgres TEMPLATE loadbench [SECONDS]\n");
        return 2;
    }
    const int seconds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    RegistryWorld world(clients);
    const double acts = ingest(world);
    const double rows = pgbench(QString::number(seconds));
    std::printf("ingested %.0f acts/s, pgbench %.0f single-row inserts/s, ratio %.2f\n", acts, rows, acts / rows);

    constexpr int persons = 500;
    for (int n = 1; n <= persons; ++n)
        world.putPerson(n);
    const Forger counter({u"7001"_s, 9801}, 99);
    const QByteArray seat = world.enrol(counter);
    const auto query = [](int i) {
        return protocol::bytesOf(
            protocol::PersonQuery{citizenDigits(1 + i % persons), u"cardPresented"_s, QUuid::createUuid()});
    };
    for (int i = 0; i < persons; ++i) // an office's first question notes that it asks
        (void)world.store().person(seat, query(i));
    std::vector<std::unique_ptr<registry::Pool>> bare(clients);
    for (auto& pool : bare)
        pool = *registry::Pool::open(*registry::placeIn(world.folder()), 1, 10);
    const auto statement = openLoop(seconds, [&](int w, int i) {
        const QString citizen = citizenDigits(1 + i % persons);
        (void)bare[std::size_t(w)]->run<qint64>([&](database::Database& db) {
            return db.integer(u"SELECT length(record) FROM persons WHERE citizen = ?"_s, {citizen});
        });
    });
    const auto lookUp = openLoop(seconds, [&](int, int i) { (void)world.store().person(seat, query(i)); });
    std::printf("look-ups at %d/s: p50 %.2f ms, p99 %.2f ms; bare statement p50 %.2f ms, p99 %.2f ms\n", perSecond,
                lookUp.median, lookUp.p99, statement.median, statement.p99);
    return 0;
}
