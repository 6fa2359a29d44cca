// A small office for the storage tests: a clock that ticks by itself, repeatable randomness, officers, people, cases.
#pragma once

#include "app/storage/journalstore.h"
#include "tests/storage/rawstore.h"

#include <QTemporaryDir>
#include <functional>
#include <random>

namespace tabian::tests
{

/** Moves on by ten milliseconds whenever it is asked; always seven hours east, whatever the test's zone. */
class TickingClock final : public casework::Clock
{
  public:
    QDateTime now() const override
    {
        if (m_real)
            return QDateTime::currentDateTimeUtc().toOffsetFromUtc(7 * 3600);
        m_now = m_now.addMSecs(10);
        return m_now;
    }
    void set(QDate day, QTime time) { m_now = QDateTime(day, time, Qt::OffsetFromUTC, 7 * 3600); }
    void advance(int days) { m_now = m_now.addDays(days); }
    void followTheWall() { m_real = true; } // for several programs at once

  private:
    mutable QDateTime m_now{QDate(2026, 3, 16), QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600}; // fiscal year 2569
    bool m_real = false;
};

class SeededRandomness final : public storage::Randomness
{
  public:
    explicit SeededRandomness(quint32 seed = 1) : m_engine(seed) {}
    void fill(char* bytes, qsizetype count) override
    {
        for (qsizetype i = 0; i < count; ++i)
            bytes[i] = char(m_engine() & 0xff);
    }

  private:
    std::mt19937 m_engine;
};

/** Argon2id at its cheapest: the tests try passwords often. */
constexpr storage::KeyCost cheapKeys{.passes = 1, .memoryKib = 8};

// --- synthetic people, by a running number
QString citizenDigits(int n);
/** The officers of a World, and the witness: whoever takes many cases leaves them out. */
bool servesOthers(int n);
casework::Applicant applicant(int n);
casework::RegisterPerson registerPerson(int n);
casework::CaseOpened opening(int n);

// --- the acts of a case of a lost card, in the order of the counter
casework::RequestDecided request(domain::CaseKind kind = domain::CaseKind::LostOrDestroyed);
casework::FingersChecked fingers(casework::FingerOutcome both = casework::FingerOutcome::Match);
casework::WitnessRecorded witness();
casework::EvidenceChecked evidence();
casework::FineDecided fine(int baht, casework::FineOutcome outcome = casework::FineOutcome::Agreed);
casework::PaymentReceived payment(int fineBaht, int feeBaht = 20);
casework::PhotoTaken photo();
casework::PrintsTaken prints();
casework::CardWritten written(const QString& serial);
casework::HandedOver handOver();

/** A store in a folder of its own, or on the test server where there is one (withpostgres), with three officers signed in. A failure where success was expected ends the
 *  program with its code: the tests ask for what they expect themselves. */
class World
{
  public:
    explicit World(const QString& folder = {}, quint32 seed = 1);

    QString folder() const { return m_folder; }
    bool onServer() const { return !m_database.isEmpty(); }
    QString file() const; // or the database's URL: what runRaw() and askRaw() take
    storage::JournalStore& store() { return *m_store; }
    storage::Environment environment()
    {
        return {clock, random, cheapKeys, busyMilliseconds, m_database, holidays, table};
    }
    void create();
    void open();
    void close(); // as if the program ended
    void signInAll();
    /** Three more officers, for another counter that works at the same time: an account is in one place only. */
    void addSecondTeam();
    void signInSecondTeam();

    /** Records as the first officer (or another) and expects it to be done. */
    casework::Recorded must(const casework::Act& act, const QUuid& caseId = {});
    casework::Recorded mustBy(const casework::Session& session, const casework::Act& act, const QUuid& caseId = {});
    /** The same with the approver beside him, for what two people do. */
    casework::Recorded mustTogether(const casework::Act& act, const QUuid& caseId = {});
    /** Whatever the store answers, as a code; nullopt for success. Ends the program when a refused act changed the
     * journal or any table. */
    std::optional<domain::FailureCode> tries(const casework::Act& act, const QUuid& caseId = {});
    std::optional<domain::FailureCode> triesBy(const casework::Session& session, const casework::Act& act,
                                               const QUuid& caseId = {});
    std::optional<domain::FailureCode> triesTogether(const casework::Session& first, const casework::Session& second,
                                                     const casework::Act& act, const QUuid& caseId = {});

    void receiveStock(const QString& first = QStringLiteral("TB00000001"), int count = 20);
    /** Opens a case for person n and brings it to the given step. */
    QUuid caseAt(casework::Step step, int n = 1);
    QString nextBlank();

    TickingClock clock;
    SeededRandomness random;
    int busyMilliseconds = 50;
    domain::OfficeTable table;
    domain::Holidays holidays;
    casework::Session officer;  // takes cases, keeps stock, adds officers
    casework::Session approver; // approves, and takes cases too
    casework::Session clerk;    // takes cases, nothing else

  private:
    std::optional<domain::FailureCode> refused(const std::function<domain::Result<casework::Recorded>()>& attempt);

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_database;
    std::unique_ptr<storage::JournalStore> m_store;
};

} // namespace tabian::tests
