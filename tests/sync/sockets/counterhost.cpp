// counterhost FOLDER NUMBER SEED OFFSET: a counter without its screen. The store on its thread, the sync service and the link as
// they are in the counter; officers who work as chance has it, on a clock that is OFFSET milliseconds from the wall's. Ends with
// its standard input. Of the input's lines: "rest" ends the work and is answered when the last act is done; "try" is the
// officer's "try now".
#include "app/shell/storethread.h"
#include "app/shell/syncservice.h"
#include "registry/client/link.h"
#include "tests/sync/simoffice.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::tests;

namespace
{

// Shorter than a counter's, so that more happens in a minute; the proportions are its own.
constexpr client::EnginePace pace{.poll = 1'500, .wake = 40, .firstWait = 60, .mostWait = 900};
constexpr client::LinkLimits limits{.connectMs = 1'000, .silenceMs = 1'500, .answerMs = 3'000};

class WallClock final : public casework::Clock
{
  public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().toOffsetFromUtc(7 * 3600); }
};

class CounterHost
{
  public:
    CounterHost(const QString& folder, int number, quint32 seed, qint64 offsetMs)
        : m_offsetMs(offsetMs), m_chance(seed), m_office(folder, number, m_time, seed),
          m_sync(m_store, {.storeFolder = folder,
                           .tablesFolder = folder + u"/tables"_s,
                           .clock = m_clock,
                           .open = [](const client::RegistryPlace& place,
                                      const client::Identity& identity) -> std::unique_ptr<client::Transport> {
                               return std::make_unique<client::HttpsLink>(place, identity, limits);
                           },
                           .pace = pace}),
          m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        setTime();
        m_office.recorded = [this] { m_store.postBack([this] { m_sync.wake(); }); };
        m_store.open([this]() -> domain::Result<std::unique_ptr<casework::Store>> {
            m_office.open();
            return std::unique_ptr<casework::Store>(m_office.lend());
        });
        m_sync.start();
        QObject::connect(&m_input, &QSocketNotifier::activated, &m_input, [this] { read(); });
        work();
    }

  private:
    void setTime() { m_time.ms = QDateTime::currentMSecsSinceEpoch() + m_offsetMs; }

    /** One act on the store's thread, and after a while the next. */
    void work()
    {
        m_store.post([this](casework::Store&) {
            setTime();
            if (m_chance() % 100 >= 4 || m_office.decide(1) == 0)
                m_office.act();
            m_store.postBack([this] {
                if (m_resting)
                    say("resting");
                else
                    QTimer::singleShot(int(10 + m_pause() % 150), &m_input, [this] { work(); });
            });
        });
    }
    static void say(const char* words)
    {
        std::puts(words);
        std::fflush(stdout);
    }
    void read()
    {
        char buffer[256];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0) {
            m_input.setEnabled(false);
            return QCoreApplication::quit();
        }
        const QByteArray words(buffer, qsizetype(size));
        m_resting = m_resting || words.contains("rest");
        if (words.contains("try"))
            m_sync.tryNow();
    }

    qint64 m_offsetMs;
    SimTime m_time;
    std::mt19937 m_chance, m_pause; // of the store's thread, and of this one
    SimOffice m_office;             // on the store's thread
    WallClock m_clock;
    shell::StoreThread m_store;
    shell::SyncService m_sync; // ends before the store does
    QSocketNotifier m_input;
    bool m_resting = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fputs("counterhost FOLDER NUMBER SEED OFFSET\n", stderr);
        return 2;
    }
    const CounterHost host(arguments[1], arguments[2].toInt(), arguments[3].toUInt(), arguments[4].toLongLong());
    return QCoreApplication::exec();
}
