#include "tests/sync/twoworlds.h"

#include "app/shell/journalsync.h"
#include "registry/protocol/signedrecord.h"
#include "registry/server/certificates.h"
#include "tests/registry/registryworld.h"
#include "tests/support/expected.h"
#include "tests/sync/equality.h"

#include <QDir>
#include <QDirIterator>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

QString registryIn(const QString& folder)
{
    return folder + u"/registry"_s;
}
QString officeIn(const QString& folder, int office)
{
    return folder + u"/office%1"_s.arg(office);
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator entries(from, QDir::Files | QDir::Hidden);
    while (entries.hasNext()) {
        const QFileInfo file = entries.nextFileInfo();
        if (!QFile::copy(file.filePath(), to + u'/' + file.fileName()))
            qFatal("cannot copy %s", qPrintable(file.filePath()));
    }
}

/** The store's side of the sync, at which the computer may stop: before an answer is kept, or just after it was. */
class MortalStore final : public client::SyncStore
{
  public:
    MortalStore(storage::JournalStore& store, std::mt19937& chance) : m_inside(store), m_chance(chance) {}
    int deadliness = 0; // in percent of the times that something is kept
    bool dead = false;

    Result<protocol::JournalId> journal() override { return m_inside.journal(); }
    Result<qint64> acknowledged() override { return m_inside.acknowledged(); }
    Result<protocol::BatchWriter> batchAfter(qint64 sequence) override { return m_inside.batchAfter(sequence); }
    Result<std::optional<QByteArray>> linkAt(qint64 sequence) override { return m_inside.linkAt(sequence); }
    Outcome noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> offset) override
    {
        return mortally([&] { return m_inside.noteAnswers(answers, offset); });
    }
    Result<std::optional<qint64>> feedPosition() override { return m_inside.feedPosition(); }
    Result<QStringList> applyPage(const protocol::PullPage& page, qint64 offset) override
    {
        return mortally([&] { return m_inside.applyPage(page, offset); });
    }
    Result<bool> takePushTurn() override { return m_inside.takePushTurn(); }
    Outcome endPushTurn() override { return m_inside.endPushTurn(); }

  private:
    template <typename Work> auto mortally(Work work) -> decltype(work())
    {
        const bool dies = int(m_chance() % 100) < deadliness;
        const bool before = dies && m_chance() % 2 == 0;
        dead = dead || dies;
        if (before)
            return domain::fail(domain::FailureCode::StoreBusy, u"the computer stopped"_s);
        return work();
    }

    shell::JournalSyncStore m_inside;
    std::mt19937& m_chance;
};

/** An office's computer: store, sync and network. What is not in the store is gone when it stops. */
struct Computer
{
    Computer(const Template& from, const QString& folder, int which, SimRegistry& registry, const SimTime& now,
             quint32 seed)
        : time(now), seat(from.seat(which)), chance(seed), office(officeIn(folder, which), which + 1, now, seed),
          net(registry, now, seed + 1)
    {
        net.certificate = from.certificate(which);
        start();
    }

    void start()
    {
        office.open();
        store.emplace(office.store(), chance);
        engine.emplace(client::SyncEngine::Parts{net, *store, [this] { return time.ms + skewMs; },
                                                 [this] { return double(chance() % 1000) / 1000; }},
                       seat);
    }
    void stop()
    {
        engine.reset();
        store.reset();
        office.close();
    }
    void restart()
    {
        stop();
        start();
    }

    const SimTime& time;
    client::EngineSeat seat;
    std::mt19937 chance;
    SimOffice office;
    FaultyNet net;
    qint64 skewMs = 0; // of the clock that the sync goes by
    std::optional<MortalStore> store;
    std::optional<client::SyncEngine> engine;
};

class Game
{
  public:
    Game(const Template& from, const QString& folder, quint32 seed)
        : m_time{Template::beginMs + 60'000}, m_registry(registryIn(folder), m_time), m_chance(seed)
    {
        copyFolder(registryIn(from.folder()), registryIn(folder));
        m_registry.open();
        for (int i = 0; i < Template::offices; ++i) {
            copyFolder(officeIn(from.folder(), i), officeIn(folder, i));
            m_computers.push_back(
                std::make_unique<Computer>(from, folder, i, m_registry, m_time, seed * 31 + quint32(i)));
        }
    }

    Played play(int events)
    {
        const int badness = int(m_chance() % 60);
        const int deadliness = int(m_chance() % 12);
        for (auto& computer : m_computers)
            computer->net.badness = badness;
        for (int i = 0; i < events; ++i) {
            for (auto& computer : m_computers)
                computer->store->deadliness = deadliness;
            happen();
            sync();
        }
        settle();
        for (const auto& computer : m_computers) {
            m_played.acts += computer->office.acts();
            m_played.requests += computer->net.requests();
            for (const auto& [fault, count] : computer->net.struck())
                m_played.faults[fault] += count;
        }
        return m_played;
    }

  private:
    bool chance(int percent) { return int(m_chance() % 100) < percent; }
    Computer& any() { return *m_computers[m_chance() % m_computers.size()]; }

    void happen()
    {
        const int what = int(m_chance() % 100);
        Computer& computer = any();
        if (what < 64) {
            computer.office.act();
            computer.engine->wake();
        } else if (what < 78) {
            m_time.ms += chance(10) ? 3'600'000 : qint64(m_chance() % 60'000);
        } else if (what < 81) {
            ++m_played.restarts;
            computer.restart();
        } else if (what < 84) {
            ++m_played.restarts;
            m_registry.isOpen() ? m_registry.close() : m_registry.open();
        } else if (what < 87) {
            ++m_played.jumps;
            computer.skewMs = (qint64(m_chance() % 2'000'001) - 1'000'000) * (chance(20) ? 86'400 : 1); // up to years
        } else if (what < 91) {
            computer.net.deliverLate();
        } else if (what < 93) {
            computer.engine->tryNow();
        } else {
            m_played.decisions += computer.office.decide(1);
        }
    }

    void sync()
    {
        m_time.ms += 20;
        for (auto& computer : m_computers) {
            for (int i = 0; i < 4 && computer->engine->nextDueMs() <= m_time.ms + computer->skewMs; ++i) {
                computer->engine->step();
                ++m_played.steps;
                if (computer->store->dead) {
                    ++m_played.crashes;
                    computer->restart();
                    break;
                }
            }
        }
    }

    /** What waits is decided by everybody, mostly alike: most of it is settled by that. */
    void decideAll()
    {
        for (auto& computer : m_computers) {
            m_played.decisions += computer->office.decide(SimOffice::blanks);
            computer->engine->wake();
        }
    }

    /** The network is good from now on. What waits must be gone within twelve minutes of the world's time: a wait is five minutes at
     *  the most. Then what is late arrives, the conflicts are decided, and once more. */
    void settle()
    {
        if (!m_registry.isOpen())
            m_registry.open();
        for (auto& computer : m_computers) {
            computer->net.badness = 0;
            computer->store->deadliness = 0;
        }
        goOn();
        mustBeEqual();
        for (auto& computer : m_computers)
            computer->net.deliverLate();
        decideAll();
        goOn();
        mustBeEqual();
    }

    void goOn()
    {
        for (const qint64 until = m_time.ms + 720'000; m_time.ms < until; m_time.ms += 5'000)
            sync();
    }

    void mustBeEqual()
    {
        qint64 entries = 0;
        int conflicts = 0;
        for (const auto& computer : m_computers) {
            const auto& engine = *computer->engine;
            if (engine.line() != client::SyncEngine::Line::OnLine || engine.failures() > 0)
                m_played.wrong << u"office %1 is not on-line: %2"_s.arg(
                    computer->office.code(),
                    engine.reason() ? domain::failureCodeText(engine.reason()->code) + u' ' + engine.reason()->detail
                                    : u"nothing said"_s);
            const auto compared = compare(computer->office, m_registry.db());
            m_played.wrong << compared.wrong;
            entries += compared.entries;
            conflicts += compared.conflicts;
        }
        m_played.entries = entries;
        m_played.conflicts = conflicts;
    }

    SimTime m_time;
    SimRegistry m_registry;
    std::mt19937 m_chance;
    std::vector<std::unique_ptr<Computer>> m_computers;
    Played m_played;
};

} // namespace

Template::Template(const QString& folder) : m_folder(folder)
{
    const SimTime time{beginMs};
    QDir().mkpath(registryIn(folder));
    SimRegistry registry(registryIn(folder), time);
    registry.found();
    for (int i = 0; i < offices; ++i) {
        SimOffice office(officeIn(folder, i), i + 1, time, 77 + quint32(i));
        office.found();
        const QString code = registry.invite(office);
        auto request =
            expect(office.store().enrolRequest(office.chief(), code, newTlsKey(), registry.keys().box.publicKey()),
                   "asking to be enrolled");
        const auto answer =
            expect(registry.answer({}, {.method = "POST", .path = u"/v1/enrol"_s, .body = protocol::bytesOf(request)}),
                   "enrolling");
        const auto seat =
            expect(protocol::verifiedRecord<protocol::EnrolAnswer>(answer, registry.keys().signing.publicKey()),
                   "reading the answer");
        m_certificates.push_back(registry::fingerprintOf(seat.certificate));
        m_seats.push_back({seat.station, registry.keys().signing.publicKey()});
        std::vector<casework::RegisterPerson> citizens;
        for (int n = 1; n <= SimOffice::citizens; ++n)
            citizens.push_back(registerPerson(n));
        expect(office.store().importPersons(citizens).map([] { return true; }), "taking the register's copy");
        office.close();
    }
}

Played play(const Template& from, const QString& folder, quint32 seed, int events)
{
    QDir(folder).removeRecursively();
    Played played = Game(from, folder, seed).play(events);
    QDir(folder).removeRecursively();
    return played;
}

Played& Played::operator+=(const Played& other)
{
    wrong << other.wrong;
    acts += other.acts;
    steps += other.steps;
    requests += other.requests;
    restarts += other.restarts;
    crashes += other.crashes;
    jumps += other.jumps;
    conflicts += other.conflicts;
    decisions += other.decisions;
    entries += other.entries;
    for (const auto& [fault, count] : other.faults)
        faults[fault] += count;
    return *this;
}

QString wordsOf(const Played& p)
{
    static const std::array<QString, faults> names{
        u"none"_s, u"down"_s,        u"requests lost"_s,   u"answers lost"_s,   u"twice"_s,
        u"late"_s, u"answers cut"_s, u"answers changed"_s, u"answers forged"_s, u"old answers"_s};
    QStringList struck;
    for (const auto& [fault, count] : p.faults)
        struck << u"%1 %2"_s.arg(count).arg(names.at(std::size_t(fault)));
    return u"%1 acts, %2 entries, %3 requests (%4), %5 restarts, %6 crashes at a commit, %7 clock jumps, %8 conflicts, "
           "%9 decided"_s.arg(p.acts)
               .arg(p.entries)
               .arg(p.requests)
               .arg(struck.join(u", "_s))
               .arg(p.restarts)
               .arg(p.crashes)
               .arg(p.jumps)
               .arg(p.conflicts)
               .arg(p.decisions);
}

} // namespace tabian::tests
