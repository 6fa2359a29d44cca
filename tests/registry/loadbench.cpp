// How much the registry takes over HTTPS, beside PostgreSQL's own measure in the same run: withpostgres TEMPLATE loadbench [SECONDS]
// Client, registry and database on one machine. Acts ingested a second (several offices at once, 40 entries a push, as an
// office sends what a day left behind, verified and with their effect) against pgbench's single-row inserts with as many
// clients; look-ups of persons at 500 a second, open loop, against pgbench's look-ups at the same rate; a thousand stations that
// come back at one moment; bytes on the wire beside the sealed entries. Figures are ratios, for the machine is whatever it is.
#include "registry/protocol/pushbatch.h"
#include "registry/protocol/signedrecord.h"
#include "registry/server/schema.h"
#include "registry/server/seats.h"
#include "tests/registry/loadline.h"
#include "tests/registry/pgmeasure.h"
#include "tests/registry/registryprocess.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/storage/rawstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <random>
#include <sys/resource.h>
#include <thread>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace
{

constexpr int clients = 4;
constexpr int casesEach = 60;
constexpr int rounds = 3;       // of acts; and one before, which warms the server and does not count
constexpr int lookUpRounds = 5; // each of the registry, and of the bare server by its socket and by TLS
constexpr int perSecond = 500;
constexpr int persons = 500;
constexpr int stations = 1000;

/** An office's counter with a day's cases, and its line. */
struct Office
{
    Forger counter;
    std::unique_ptr<TlsClient> line;
};

Office officeWithCases(RegistryProcess& registry, int port, int i)
{
    auto db = registry::openStore(*registry::placeIn(registry.folder()));
    for (int c = 1; c <= casesEach; ++c)
        putPerson(**db, 10'000 + 1000 * i + c, QDateTime::currentMSecsSinceEpoch());
    Office office{Forger({u"%1"_s.arg(1301 + i), 9001 + 10 * i}, quint8(i + 1)),
                  std::make_unique<TlsClient>(registry.folder(), port)};
    registry.admit(office.counter, *office.line, 1 + 1000 * i);
    office.line->keepConnection();
    office.counter.add(office.counter.stock(1 + 1000 * i, 1000), office.counter.people.chief().id);
    for (int c = 1; c <= casesEach; ++c)
        office.counter.wholeCase({.person = 10'000 + 1000 * i + c,
                                  .running = c,
                                  .serial = u"TB%1"_s.arg(1000 * i + c, 8, 10, QLatin1Char('0'))});
    return office;
}

/** Acts a second of all offices at once; each must be taken. */
double ingest(std::vector<Office>& offices)
{
    std::atomic<qint64> acts = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (Office& office : offices)
        threads.emplace_back([&] {
            for (std::size_t from = 0; from < office.counter.entries.size(); from += 40) {
                if (office.line->push(office.counter.batch(from, 40)).status != 200)
                    qFatal("not taken");
                acts += qint64(std::min<std::size_t>(40, office.counter.entries.size() - from));
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    return double(acts) * 1e9 / double(timer.nsecsElapsed());
}

/** Each begins when its time has come (at random moments, as pgbench begins its own), whether the one before has ended or not. */
std::vector<double> openLoop(int seconds, const std::function<void(int worker, int i)>& work)
{
    const auto all = std::size_t(perSecond * seconds);
    std::mt19937 random(1);
    std::exponential_distribution<double> pause(perSecond);
    std::vector<double> due(all), took(all);
    for (std::size_t i = 1; i < all; ++i)
        due[i] = due[i - 1] + pause(random);
    std::atomic<std::size_t> next = 0;
    const auto begin = Clock::now();
    std::vector<std::thread> threads;
    for (int w = 0; w < clients; ++w)
        threads.emplace_back([&, w] {
            for (std::size_t i = next++; i < all; i = next++) {
                const auto at =
                    begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(due[i]));
                std::this_thread::sleep_until(at);
                work(w, int(i));
                took[i] = std::chrono::duration<double, std::milli>(Clock::now() - at).count();
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    return took;
}

/** Processor time of registry and database over some work. */
struct Used
{
    qint64 registry = 0, database = 0;
    static Used now(RegistryProcess& registry)
    {
        return {processorTime(registry.process(0).processId()), serversProcessorTime()};
    }
    void print(const Used& before, const char* what, qint64 things) const
    {
        std::printf("processor: %.0f us a %s in the registry, %.0f us in the database\n",
                    double(registry - before.registry) / double(things), what,
                    double(database - before.database) / double(things));
    }
};

void measureIngest(RegistryProcess& registry, int port, int seconds)
{
    std::vector<double> ratios;
    for (int round = 0; round <= rounds; ++round) {
        std::vector<Office> offices;
        for (int i = 0; i < clients; ++i)
            offices.push_back(officeWithCases(registry, port, clients * round + i));
        const Used before = Used::now(registry);
        const double acts = ingest(offices);
        if (round == 0)
            continue;
        Used::now(registry).print(before, "act", qint64(offices.size() * offices.front().counter.entries.size()));
        const double rows = insertsPerSecond(clients, seconds);
        ratios.push_back(acts / rows);
        std::printf("ingest: %.0f acts/s over HTTPS, pgbench %.0f single-row inserts/s, ratio %.2f\n", acts, rows,
                    acts / rows);
        qint64 sealed = 0;
        TlsClient::Traffic traffic;
        for (Office& office : offices) {
            for (const auto& entry : office.counter.entries)
                sealed += protocol::entryBytes(entry).size();
            const auto t = office.line->traffic();
            traffic.sent += t.sent;
            traffic.received += t.received;
            traffic.connections += t.connections;
        }
        std::printf("wire: %lld bytes of entries, %lld sent (ratio %.3f), %lld received, %lld connections\n",
                    qlonglong(sealed), qlonglong(traffic.sent), double(traffic.sent) / double(sealed),
                    qlonglong(traffic.received), qlonglong(traffic.connections));
    }
    std::ranges::sort(ratios);
    std::printf("ingest: median ratio %.2f of %d rounds\n", ratios[ratios.size() / 2], rounds);
}

void measureLookUps(RegistryProcess& registry, int port, const QString& database, int seconds)
{
    auto db = registry::openStore(*registry::placeIn(registry.folder()));
    for (int n = 1; n <= persons; ++n)
        putPerson(**db, n, QDateTime::currentMSecsSinceEpoch());
    Forger office({u"7001"_s, 9801}, 99);
    TlsClient first(registry.folder(), port);
    registry.admit(office, first, 50'001);
    std::vector<std::unique_ptr<LoadLine>> lines;
    for (int w = 0; w < clients; ++w) // connections of the same station
        lines.push_back(std::make_unique<LoadLine>(first));
    const auto query = [](int i) {
        return protocol::bytesOf(
            protocol::PersonQuery{citizenDigits(1 + i % persons), u"cardPresented"_s, QUuid::createUuid()});
    };
    for (int i = 0; i < persons; ++i) // an office's first question notes that it asks
        lines[std::size_t(i % clients)]->post("/v1/person", query(i));
    copyPersons(database);
    letServerEncrypt(registry.folder());
    std::vector<double> bySocket, byTls;
    for (int round = 0; round < lookUpRounds; ++round) {
        std::atomic<int> failed = 0;
        for (auto& line : lines) // connected before it is measured, as pgbench is; the registry lets idle ones go
            line = std::make_unique<LoadLine>(first);
        const Used before = Used::now(registry);
        const auto asked = quantilesOf(openLoop(
            seconds, [&](int w, int i) { failed += lines[std::size_t(w)]->post("/v1/person", query(i)) != 200; }));
        Used::now(registry).print(before, "look-up", perSecond * seconds);
        const auto socket = quantilesOf(lookUps(database, Line::Socket, clients, seconds, perSecond));
        const auto tls = quantilesOf(lookUps(database, Line::Encrypted, clients, seconds, perSecond));
        bySocket.push_back(asked.p99 / socket.p99);
        byTls.push_back(asked.p99 / tls.p99);
        std::printf(
            "look-ups at %d/s: p50 %.2f ms, p99 %.2f ms, %d failed; libpq over TLS p50 %.2f, p99 %.2f ms: p99 ratio "
            "%.2f; by the file system's socket p50 %.2f, p99 %.2f ms: %.2f\n",
            perSecond, asked.median, asked.p99, failed.load(), tls.median, tls.p99, byTls.back(), socket.median,
            socket.p99, bySocket.back());
    }
    std::ranges::sort(bySocket);
    std::ranges::sort(byTls);
    std::printf("look-ups: median p99 ratio %.2f to libpq over TLS, %.2f by the socket, of %d rounds\n",
                byTls[byTls.size() / 2], bySocket[bySocket.size() / 2], lookUpRounds);
}

/** Each with a certificate of its own, all of them at one moment: handshake, an empty push, a page of the feed. */
void measureReturn(RegistryProcess& registry, int port)
{
    auto db = registry::openStore(*registry::placeIn(registry.folder()));
    const auto keys = registry::RegistryKeys::load(registry.folder());
    QFile key(registry.folder() + u"/authority.key"_s), certificate(registry.folder() + u"/authority.pem"_s);
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        qFatal("no authority");
    const registry::KeyAndCertificate authority{key.readAll(), certificate.readAll()};
    std::vector<std::unique_ptr<TlsClient>> lines;
    std::vector<QByteArray> empty;
    for (int i = 0; i < stations; ++i) {
        auto line = std::make_unique<TlsClient>(registry.folder(), port);
        Forger counter({u"%1"_s.arg(2000 + i), 9901}, 1, QUuid::createUuid().toRfc4122() + QByteArray(16, 'k'));
        auto transaction = database::Transaction::begin(**db);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto code = registry::addSeat(**db, {counter.people.office, u"1"_s}, now);
        const auto let = registry::enrol(**db, counter.enrolRequest(*code, keys->box.publicKey(), line->publicKey()),
                                         *keys, authority, now);
        if (!let || !transaction->commit())
            qFatal("not enrolled");
        line->setCertificate(let->certificate);
        line->keepConnection();
        lines.push_back(std::move(line));
        empty.push_back(protocol::BatchWriter(counter.journal()).bytes());
    }
    std::atomic<int> failed = 0;
    const Used before = Used::now(registry);
    std::vector<double> took(stations);
    const auto begin = Clock::now();
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < stations; ++i)
        threads.emplace_back([&, i] {
            const bool good =
                lines[i]->push(empty[i]).status == 200 && lines[i]->send("GET", "/v1/pull?after=0").status == 200;
            failed += good ? 0 : 1;
            lines[i]->traffic(); // its end
            took[i] = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        });
    for (std::thread& thread : threads)
        thread.join();
    Used::now(registry).print(before, "returning station", stations);
    const auto q = quantilesOf(took);
    std::printf(
        "return: %d stations at one moment, %d failed; half were served within %.1f s, 99 of 100 within %.1f s\n",
        stations, failed.load(), q.median / 1000, q.p99 / 1000);
}

void measureSizes(const QString& database)
{
    const qint64 cases = askRaw(database, u"SELECT count(*) FROM cases"_s).toLongLong();
    const qint64 entries = askRaw(database, u"SELECT count(*) FROM entries"_s).toLongLong();
    std::printf("disk: %.0f bytes an entry (payload %.0f)\n", bytesEach(database, u"entries"_s, entries),
                askRaw(database, u"SELECT avg(length(payload)) FROM entries"_s).toDouble());
    for (const char* table : {"entries", "feed", "cases", "receipts", "blanks", "cards", "interests"})
        std::printf("disk: %s %.0f bytes a case\n", table, bytesEach(database, QString::fromLatin1(table), cases));
    std::printf("disk: %.0f bytes a person (record %.0f)\n",
                bytesEach(database, u"persons"_s, askRaw(database, u"SELECT count(*) FROM persons"_s).toLongLong()),
                askRaw(database, u"SELECT avg(length(record)) FROM persons"_s).toDouble());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // a line as soon as it is known
    if (testServer().isEmpty()) {
        std::fprintf(stderr, "loadbench wants a server: withpostgres TEMPLATE loadbench [SECONDS]\n");
        return 2;
    }
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files); // a socket a station
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const int seconds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const QString database = freshDatabase();
    RegistryProcess registry(database);
    const int port = registry.serve();
    measureIngest(registry, port, seconds);
    measureLookUps(registry, port, database, seconds);
    measureReturn(registry, port);
    measureSizes(database);
    return 0;
}
