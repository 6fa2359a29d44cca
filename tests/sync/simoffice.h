// One office of the simulation: a real store on a virtual clock, and officers who serve citizens as chance has it.
#pragma once

#include "app/storage/journalstore.h"
#include "tests/storage/counterworld.h"

#include <random>

namespace tabian::tests
{

/** The time of a simulated world, in milliseconds since 1970. Moves only when the simulation says so. */
struct SimTime
{
    qint64 ms = 0;
};

/** The world's time as one computer believes it. Each question takes a millisecond: no two entries are of one moment. */
class SimClock final : public casework::Clock
{
  public:
    explicit SimClock(const SimTime& time) : m_time(time) {}
    QDateTime now() const override
    {
        m_last = std::max(m_last + 1, m_time.ms + skewMs);
        return QDateTime::fromMSecsSinceEpoch(m_last, Qt::OffsetFromUTC, 7 * 3600);
    }
    qint64 skewMs = 0;

  private:
    const SimTime& m_time;
    mutable qint64 m_last = 0;
};

/** Office `number` (1301, 1302, …) has three officers of its own and blank cards of its own. Its citizens are everybody's:
 *  persons 1 to `citizens`. A failure where success was expected ends the program with its code. */
class SimOffice
{
  public:
    static constexpr int citizens = 3;
    static constexpr int blanks = 200;     // received at once
    static constexpr int allotted = 9'000; // to each office

    SimOffice(const QString& folder, int number, const SimTime& time, quint32 seed);

    /** A new store; only for the template from which each simulation begins. */
    void found();
    void open(); // after a restart, too; everybody signs in
    void close();
    bool isOpen() const { return m_store != nullptr; }
    /** Without anybody signed in: nothing is added to the journal. */
    void openLocked();
    /** The open store, for whoever runs it on a thread of its own; the office goes on working on it, on that thread. */
    std::unique_ptr<storage::JournalStore> lend() { return std::move(m_own); }
    std::function<void()> recorded; // told after each act; set it before open()

    /** One act that is allowed, of a case or beside one. */
    void act();
    /** A supervisor decides so many of the conflicts that wait; how many it were. Mostly as the other office's sees it too: the
     *  lower number's card stands. */
    int decide(int most);

    storage::JournalStore& store() { return *m_store; }
    const casework::Session& chief() const { return m_chief; }
    QString code() const { return QString::number(1300 + m_number); }
    QString folder() const { return m_folder; }
    QString serial(int before) const; // of the blank card after so many of the office's
    /** The officers as the registry's roll has them. */
    std::vector<casework::Officer> people() const;
    int acts() const { return m_acts; }
    storage::Randomness& randomness() { return m_random; }

  private:
    storage::Environment environment()
    {
        return {.clock = m_clock, .random = m_random, .keyCost = cheapKeys, .recorded = recorded};
    }
    void take(std::unique_ptr<storage::JournalStore> store);
    casework::Officer person(int which) const;
    void signIn();
    bool chance(int percent) { return int(m_chance() % 100) < percent; }
    void must(const casework::Act& act, const QUuid& caseId = {});
    void together(const casework::Act& act, const QUuid& caseId = {});
    bool openCase();
    void goOn(const casework::Case& c);
    casework::RequestDecided assessed() const;
    void atFine(const casework::Case& c);
    void atCard(const casework::Case& c);
    void receiveStock();

    QString m_folder;
    int m_number;
    SimClock m_clock;
    SeededRandomness m_random;
    std::mt19937 m_chance;
    std::unique_ptr<storage::JournalStore> m_own;
    storage::JournalStore* m_store = nullptr;
    casework::Session m_chief, m_approver, m_clerk;
    int m_acts = 0;
};

} // namespace tabian::tests
