#include "tests/sync/sockets/realsockets.h"

#include "registry/protocol/journalentry.h"
#include "registry/server/schema.h"
#include "tests/support/expected.h"
#include "tests/sync/equality.h"
#include "tests/sync/sockets/stage.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <map>
#include <numeric>
#include <random>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using database::Row;

namespace
{

constexpr qint64 patienceMs = 60'000; // for what waits to go, once the line is good

class Trial
{
  public:
    explicit Trial(const Ordeal& ordeal) : m_ordeal(ordeal), m_chance(ordeal.seed), m_stage(ordeal.host, ordeal.seed) {}

    Endured result()
    {
        m_since.start();
        for (auto& office : m_stage.all()) {
            m_stage.startCounter(office);
            getWorse(office);
        }
        while (m_since.elapsed() < m_ordeal.seconds * 1000LL && m_endured.wrong.isEmpty())
            happen();
        becomeGood();
        if (m_endured.wrong.isEmpty())
            comeToRest();
        end();
        return m_endured;
    }

  private:
    void wrong(const QString& what) { m_endured.wrong << what; }
    qint64 upTo(qint64 most) { return qint64(m_chance() % quint32(most + 1)); }
    void wait(qint64 ms) { QThread::msleep(static_cast<unsigned long>(ms)); }

    void getWorse(Stage::Office& office) { office.proxy->ask("bad " + QByteArray::number(60 + upTo(39))); }

    /** One of them is killed and comes back, or the line gets better or worse. */
    void happen()
    {
        wait(100 + upTo(2'400));
        auto& office = m_stage.all()[std::size_t(upTo(Stage::offices - 1))];
        const qint64 what = upTo(99);
        for (auto& each : m_stage.all()) {
            if (each.counter->endedByItself())
                return wrong(u"%1: the counter ended by itself: %2"_s.arg(each.code(), each.counter->errors()));
        }
        if (m_stage.registryEndedByItself())
            return wrong(u"the registry ended by itself"_s);
        if (what < 35 || what >= 90) {
            office.counter->kill();
            wait(upTo(500));
        }
        if (what < 35) {
            m_stage.startCounter(office);
        } else if (what < 60 || what >= 90) {
            m_stage.killRegistry();
            ++m_registryKills;
            wait(upTo(1'200));
            m_stage.startRegistry();
            if (what >= 90) // both were down
                m_stage.startCounter(office);
        } else if (what < 75) {
            getWorse(office);
        } else {
            office.counter->say("try");
        }
    }

    void becomeGood()
    {
        for (auto& office : m_stage.all())
            office.proxy->ask("good");
    }

    bool isQuiet(const Stage::Office& office)
    {
        const QString file = office.store() + u"/store.db"_s;
        const qint64 head = askRaw(m_stage.registryStore(), u"SELECT position FROM feed_head"_s).toLongLong();
        return askRaw(file, u"SELECT (SELECT max(sequence) FROM journal) - acknowledged FROM sync"_s).toInt() == 0 &&
               askRaw(file, u"SELECT feed_position FROM sync"_s).toLongLong() == head;
    }

    /** The officers go home; what waits must go, and the counters alone see to it. */
    void comeToRest()
    {
        for (auto& office : m_stage.all()) {
            office.counter->say("rest");
            if (office.counter->hear() != "resting")
                return wrong(u"%1: the counter does not come to rest"_s.arg(office.code()));
        }
        QElapsedTimer since;
        since.start();
        const auto quiet = [&] {
            return std::ranges::all_of(m_stage.all(), [&](const auto& office) { return isQuiet(office); });
        };
        while (!quiet() && since.elapsed() < patienceMs)
            wait(100);
        if (!quiet())
            wrong(u"after %1 s of a good line something waits still"_s.arg(patienceMs / 1000));
        m_endured.figures << u"quiet after %1 ms of a good line"_s.arg(since.elapsed());
    }

    void end()
    {
        std::map<QString, qint64> faults, bytes;
        for (auto& office : m_stage.all()) {
            const auto report = QJsonDocument::fromJson(office.proxy->ask("report")).object();
            for (const auto& [name, count] : report[u"struck"_s].toObject().toVariantMap().asKeyValueRange())
                faults[name] += count.toLongLong();
            for (const auto& name : {u"connections"_s, u"registryAway"_s, u"bytesUp"_s, u"bytesDown"_s})
                bytes[name] += report[name].toInteger();
            m_counterKills += office.counter->kills();
            if (office.counter->isUp() && !office.counter->endWell())
                wrong(u"%1: the counter does not end well: %2"_s.arg(office.code(), office.counter->errors()));
        }
        const qint64 struck = std::accumulate(faults.begin(), faults.end(), 0LL,
                                              [](qint64 sum, const auto& f) { return sum + f.second; });
        if (struck == 0 || m_counterKills == 0 || m_registryKills == 0)
            wrong(u"the line and the computers were better than they should be"_s);
        const QByteArray log = m_stage.registry().log();
        const auto db =
            expect(registry::openStore(*registry::placeIn(m_stage.registry().folder())), "opening the registry");
        for (const auto& office : m_stage.all())
            compareWith(office, *db);
        m_endured.figures
            << u"killed: %1 times a counter, %2 times the registry"_s.arg(m_counterKills).arg(m_registryKills)
            << u"requests in the registry's log: %1 pushes, %2 pages"_s.arg(log.count("/v1/push"))
                   .arg(log.count("/v1/pull"))
            << u"connections: %1, of which %2 came while the registry was away; %3 bytes up, %4 down"_s
                   .arg(bytes[u"connections"_s])
                   .arg(bytes[u"registryAway"_s])
                   .arg(bytes[u"bytesUp"_s])
                   .arg(bytes[u"bytesDown"_s])
            << u"faults that struck: %1 (%2)"_s.arg(struck).arg(listOf(faults));
    }

    static QString listOf(const std::map<QString, qint64>& counts)
    {
        QStringList words;
        for (const auto& [name, count] : counts)
            words << u"%1 %2"_s.arg(count).arg(name);
        return words.join(u", "_s);
    }

    void compareWith(const Stage::Office& office, database::Database& db)
    {
        SimOffice side(office.store(), office.number, m_stage.time(), 1);
        side.openLocked();
        const Compared compared = compare(side, db);
        m_endured.wrong << compared.wrong;
        verifyChain(office, db, expect(side.store().journalId(), "asking for the journal"));
        const qint64 cursor = askRaw(office.store() + u"/store.db"_s, u"SELECT feed_position FROM sync"_s).toLongLong();
        const qint64 head = expect(db.integer(u"SELECT position FROM feed_head"_s), "asking for the feed");
        if (cursor != head)
            wrong(u"%1: the cursor is %2, the feed's end %3"_s.arg(office.code()).arg(cursor).arg(head));
        const auto number = [&](const QString& sql) {
            return askRaw(office.store() + u"/store.db"_s, sql).toLongLong();
        };
        m_endured.figures << u"%1: %2 entries, %3 cases, %4 receipts, %5 cards handed over, %6 conflicts, cursor %7"_s
                                 .arg(office.code())
                                 .arg(compared.entries)
                                 .arg(number(u"SELECT count(*) FROM cases"_s))
                                 .arg(number(u"SELECT count(*) FROM receipts"_s))
                                 .arg(number(u"SELECT count(*) FROM blanks WHERE state = 3"_s))
                                 .arg(compared.conflicts)
                                 .arg(cursor);
    }

    /** The registry's copy by itself: each entry's hash is its own, and each holds on to the one before. */
    void verifyChain(const Stage::Office& office, database::Database& db, const QByteArray& journal)
    {
        QByteArray link = protocol::firstLink();
        qint64 sequence = 0;
        const auto read = db.each(
            u"SELECT e.sequence, e.id, e.station, e.kind, e.version, e.at_ms, e.offset_s, e.officer, e.case_id, "
            "e.payload, e.previous, e.hash, e.signature FROM entries e JOIN journals j ON j.id = e.journal "
            "WHERE j.first_hash = ? ORDER BY e.sequence"_s,
            {journal}, [&](const Row& row) -> domain::Outcome {
                const protocol::Entry entry{quint64(row.integer(0)),
                                            QUuid::fromRfc4122(row.bytes(1)),
                                            row.small(2),
                                            row.text(3),
                                            row.small(4),
                                            row.integer(5),
                                            row.small(6),
                                            QUuid::fromRfc4122(row.bytes(7)),
                                            row.isNull(8) ? QUuid() : QUuid::fromRfc4122(row.bytes(8)),
                                            row.bytes(9),
                                            row.bytes(10),
                                            row.bytes(11),
                                            row.bytes(12)};
                if (qint64(entry.sequence) != ++sequence || entry.previous != link || hashOf(entry) != entry.hash)
                    return domain::fail(domain::FailureCode::ChainBroken, QString::number(sequence));
                link = linkOf(entry);
                return {};
            });
        if (!read)
            wrong(u"%1: the registry's copy breaks at entry %2"_s.arg(office.code(), read.error().detail));
    }

    Ordeal m_ordeal;
    Endured m_endured;
    std::mt19937 m_chance;
    Stage m_stage;
    QElapsedTimer m_since;
    int m_registryKills = 0, m_counterKills = 0;
};

} // namespace

Endured endure(const Ordeal& ordeal)
{
    return Trial(ordeal).result();
}

} // namespace tabian::tests
