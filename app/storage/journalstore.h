// The store of a counter: journal, projections, keys and sessions behind casework's port.
#pragma once

#include "app/casework/store.h"
#include "app/storage/keyring.h"
#include "app/storage/presence.h"
#include "app/storage/projections.h"
#include "app/storage/recorder.h"
#include "app/storage/verifier.h"
#include "registry/protocol/pushbatch.h"
#include "registry/protocol/records.h"

#include <QHash>
#include <QIODevice>
#include <functional>

namespace tabian::storage
{

/** What a store needs from outside; clock and randomness must outlive it. */
struct Environment
{
    const casework::Clock& clock;
    Randomness& random;
    KeyCost keyCost = {};                // of wraps made from now on
    int busyMilliseconds = 5000;         // how long to wait for another program before StoreBusy
    QString database = {};               // of a new store: postgresql://…; empty: a file in the folder
    domain::Holidays holidays = {};      // out of office hours, remittance, how far a clock is believed
    domain::OfficeTable table = {};      // usual fines, remittance, clock, working off-line
    std::function<void()> recorded = {}; // told on the store's thread after entries were committed
};

/** What a damaged store still holds. */
struct Examined
{
    quint64 entries = 0; // from the first one on, whole and signed
    QDateTime until;     // when the last of them was made
    QString ends;        // what is wrong with the next one; empty: nothing
    int keys = 0;        // officers whose password may open it
    qint64 persons = 0;  // of the register's copy; -1: cannot be read to the end
    bool stationKey = false;
};

/** A folder with `station.key` and `store.db` (SQLite), or with `database.url`, which names a PostgreSQL database that
 *  several counters share. Create, open and use it on one thread, the store's own.
 *
 *  Locked while nobody is signed in: then the data key is nowhere in memory, and everything that shows a person
 *  answers SignedOut; office(), officers() (without citizen numbers), stock(), dayFigures() and verify() work all
 *  the same. The first sign-in unlocks, the last sign-out wipes the key. */
class JournalStore final : public casework::Store
{
  public:
    /** Makes a new store, whole or not at all, with its first officer, who must be an administrator. `first.id` may be
     *  null. StoreUnopenable when there is one already; RoleMissing, StoreReadOnly, StoreDiskFull, … */
    static domain::Result<std::unique_ptr<JournalStore>> create(const QString& folder,
                                                                const casework::OfficeInfo& office,
                                                                const casework::Officer& first, const QString& password,
                                                                const Environment& environment);
    /** Opens what is there and brings its tables up to date. StoreUnopenable, StoreDamaged, StoreNewer, StoreReadOnly,
     *  StoreBusy, StorePragma, ChainBroken (the journal's end). Nothing is ever made anew in the place of something
     *  broken. */
    static domain::Result<std::unique_ptr<JournalStore>> open(const QString& folder, const Environment& environment);
    /** Makes `folder` a further counter of the store in the database at `environment.database`: with a key of its own,
     *  which an administrator's password lets in. StoreAddress, StoreUnopenable, OfficerUnknown, PasswordWrong,
     *  RoleMissing, … */
    static domain::Result<std::unique_ptr<JournalStore>> join(const QString& folder, const QString& station,
                                                              const QString& login, const QString& password,
                                                              const Environment& environment);
    /** Whether the folder holds a store. */
    static bool isIn(const QString& folder);
    ~JournalStore() override;
    JournalStore(const JournalStore&) = delete;
    JournalStore& operator=(const JournalStore&) = delete;

    // --- casework::Store
    domain::Result<casework::Session> signIn(const QString& login, const QString& password) override;
    domain::Outcome signOut(const casework::Session& session) override;
    domain::Outcome confirm(const casework::Session& session, const QString& password) override;
    domain::Outcome changePassword(const casework::Session& session, const QString& oldPassword,
                                   const QString& newPassword) override;
    domain::Result<casework::Recorded> openAccount(const casework::Session& session, const casework::Officer& officer,
                                                   const QString& firstPassword) override;
    domain::Outcome resetPassword(const casework::Session& session, const QUuid& officer,
                                  const QString& password) override;
    domain::Result<std::vector<casework::AccountState>> accounts(const casework::Session& session) override;
    domain::Result<casework::OfficerFingers> fingersOf(const casework::Session& session) override;
    domain::Result<casework::OfficePolicy> policy() override;
    domain::Result<casework::Recorded> record(const casework::Session& session, const casework::Act& act,
                                              const QUuid& caseId = {}) override;
    domain::Result<casework::Recorded> recordTogether(const casework::Session& first, const casework::Session& second,
                                                      const casework::Act& act, const QUuid& caseId = {}) override;
    domain::Outcome acceptClock(const casework::Credentials& first, const casework::Credentials& second,
                                const QString& reason) override;
    domain::Result<casework::RegisterPerson> lookUp(const casework::Session& session, const domain::CitizenId& id,
                                                    const QString& reason) override;
    domain::Outcome importPersons(const std::vector<casework::RegisterPerson>& persons) override;
    domain::Result<casework::OfficeInfo> office() override;
    domain::Result<std::vector<casework::Officer>> officers() override;
    domain::Result<casework::Case> loadCase(const QUuid& id) override;
    domain::Result<casework::Case> viewCase(const casework::Session& session, const QUuid& id,
                                            const QString& reason) override;
    domain::Result<std::vector<casework::CaseSummary>> openCases() override;
    domain::Result<std::vector<casework::CaseSummary>> waitingForApproval(const casework::Session& session) override;
    domain::Result<std::vector<casework::RiskFlag>> flags(const casework::Session& session,
                                                          const QUuid& caseId) override;
    domain::Result<std::vector<casework::Recorded>> approveTogether(const casework::Session& session,
                                                                    const std::vector<QUuid>& cases,
                                                                    casework::Confirmation by) override;
    domain::Result<std::optional<casework::CaseSummary>> openCaseOf(const domain::CitizenId& id) override;
    domain::Result<casework::SignedReceipt> receiptProof(const casework::Session& session,
                                                         const QUuid& caseId) override;
    domain::Result<casework::StockLevel> stock() override;
    domain::Result<casework::DayFigures> dayFigures(QDate day) override;
    domain::Result<std::vector<casework::ViewRow>> views(const casework::Session& session,
                                                         const casework::ViewFilter& filter) override;
    domain::Result<casework::PersonHistory> historyOf(const casework::Session& session, const QUuid& caseId) override;
    domain::Result<std::vector<casework::DigitalIdRow>> digitalIds(QDate day) override;
    domain::Result<QByteArray> digitalIdEvidence(const casework::Session& session, const QUuid& enrolment,
                                                 int seconds) override;
    domain::Result<casework::Books> books() override;
    domain::Result<std::vector<casework::ReceiptRow>> receiptsOf(QDate day) override;
    domain::Result<std::vector<casework::FineOrderRow>> fineOrders() override;
    domain::Result<std::vector<casework::CallBackRow>> callBacks() override;
    domain::Result<std::vector<casework::RemittanceRow>> remittances() override;
    domain::Result<std::vector<casework::ReceiptRangeRow>> receiptRanges() override;
    domain::Result<casework::SyncFacts> syncFacts() override;
    domain::Result<std::vector<casework::ConflictRow>> conflicts(const casework::Session& session) override;
    /** The copy of a counter that has no registry, as importPersons() gives it its register: told at that moment. */
    domain::Outcome importAppointments(const std::vector<protocol::AppointmentRecord>& appointments,
                                       const QDateTime& asOf);
    domain::Result<casework::AppointmentDay> appointments(const casework::Session& session, QDate day) override;
    domain::Result<std::vector<casework::AppointmentCount>> appointmentsAhead(QDate from, QDate until) override;
    domain::Result<casework::CentreBook> centreBook(const casework::Session& session) override;
    domain::Result<casework::KitBook> kitBook(const casework::Session& session) override;
    domain::Outcome planKit(const casework::Session& session, const std::vector<domain::CitizenId>& persons) override;

    // --- officers and their keys
    /** An OfficerAdded entry and the officer's key in one transaction. A known id changes that officer, and his
     *  password. RoleMissing, OfficerTwice, SignedOut. (Without a password: record an OfficerAdded; with `revoked` it
     *  ends the officer's sessions and takes his key away.) */
    domain::Result<casework::Recorded> addOfficer(const casework::Session& session, casework::Officer officer,
                                                  const QString& password);

    // --- a lost password
    /** New codes for the office, in the place of earlier ones; shown once, kept on paper, each by another person. All of
     *  them together open the store once. RoleMissing (administrators only), SignedOut. */
    domain::Result<QStringList> makeRecoveryKey(const casework::Session& session, int parts);
    /** Gives an officer a new password by the office's codes, which then open nothing any more. An entry under his name.
     *  RecoveryCodeWrong, OfficerUnknown, OfficerRevoked. */
    domain::Outcome recover(const QString& login, const QStringList& codes, const QString& newPassword);

    // --- copies
    /** A copy of the whole store as it is at this moment, as a SQLite store in a new folder; work goes on meanwhile, and
     *  nobody has to be signed in. It is verified by the chain before it gets its name. StoreExists, StoreDiskFull, … */
    domain::Result<Verified> backup(const QString& folder);
    /** Makes a store from a backup, in a folder that holds none; with `environment.database` in that database. The backup
     *  is verified first and not changed. StoreExists, ChainBroken, StoreDamaged, … */
    static domain::Result<Verified> restore(const QString& backup, const QString& folder,
                                            const Environment& environment);

    // --- a damaged store (a file; PostgreSQL has its own tools)
    /** What can be saved of it. Reads only. StoreUnopenable, StoreDamaged when nothing can be read. */
    static domain::Result<Examined> examine(const QString& folder);
    /** Makes a new store of what can be: the trusted entries, the keys, and as much of the register's copy as can be read;
     *  every table anew from the journal. Needs the password of any officer. PasswordWrong, ChainBroken (not one entry can be
     *  trusted), StoreExists, … */
    static domain::Result<Verified> salvage(const QString& damaged, const QString& folder, const QString& password,
                                            const Environment& environment);

    /** When the last entry was made: no later one may be dated before it. */
    domain::Result<QDateTime> lastEntryAt();

    // --- for the registry
    /** The request by which this counter is enrolled, but for `code`, which the letter has, and `tlsKey`: journal, number and signing
     *  key, the payload key sealed to the registry's envelope key, and the proof. RoleMissing (administrators), SignedOut. */
    domain::Result<protocol::EnrolRequest> enrolRequest(const casework::Session& session, const QString& code,
                                                        const QByteArray& tlsKey, const QByteArray& registryBoxKey);
    /** The next entries after a sequence, as they are sent: a batch, perhaps an empty one. Nobody has to be signed in. */
    domain::Result<protocol::BatchWriter> batchAfter(quint64 sequence);

    /** The journal's id, and what its entry of this sequence is called by the next one: nullopt where there is none (0: the
     *  link of the first). */
    domain::Result<protocol::JournalId> journalId();
    domain::Result<std::optional<QByteArray>> linkAt(quint64 sequence);
    /** How far the registry is known to be in the journal, and this store in its feed. */
    domain::Result<qint64> acknowledged();
    domain::Result<qint64> feedPosition();
    /** The registry has let this counter in: limits of working off-line hold from now on. */
    domain::Outcome noteEnrolled();
    /** The registry's answers to a batch, verified, and that they came now. Goes on after their `sequence`. */
    domain::Outcome noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs);
    /** Applies a page of the feed, verified: items and cursor in one transaction. Answers the kinds that changed something. A page
     *  that does not begin at the cursor (another counter of this store was first) changes nothing. SignedOut while locked:
     *  persons are sealed. */
    domain::Result<QStringList> applyPage(const protocol::PullPage& page, qint64 clockOffsetMs);
    /** A person that was asked for, verified, into the office's copy. SignedOut. */
    domain::Outcome putAskedPerson(const protocol::PersonRecord& record);
    /** Whether the feed can be applied now. */
    bool isUnlocked() const { return m_unlocked.has_value(); }
    /** Where several counters share a store one of them sends: true, and for a minute it is this one. */
    domain::Result<bool> takePushTurn();
    domain::Outcome endPushTurn();
    /** A table as the registry gave it last; nullopt where it gave none. */
    domain::Result<std::optional<QByteArray>> registryTable(const QString& name);
    domain::Result<QStringList> registryTables();

    // --- for the auditor
    domain::Result<Verified> verify(Thoroughness thoroughness = Thoroughness::Chain);
    /** Makes every projection again from the journal; answers the number of entries. SignedOut while locked. */
    domain::Result<quint64> rebuild(const RebuildProgress& progress = {});
    /** The journal as lines of text (exporting.h). With a session its acts are opened, which is an entry:
     *  RoleMissing (supervisors and administrators), SignedOut. */
    domain::Result<quint64> exportJournal(QIODevice& out, const casework::Session* session = nullptr);
    domain::Result<QByteArray> digestOfProjections();
    /** Whether every projection is what the journal says. Changes nothing. SignedOut while locked. */
    domain::Result<bool> projectionsHold();

  private:
    JournalStore(QString folder, std::unique_ptr<Database> db, const Environment& environment);
    domain::Result<Unlocked*> unlocked();
    domain::Result<casework::Session> sessionOf(const casework::Session& session) const;
    domain::Outcome unlock(Sealer sealer);
    domain::Outcome makeProjectionsWhenDue();
    domain::Result<casework::Session> readySession(const casework::Session& session) const;
    domain::Outcome comeIn(const casework::Officer& officer, qint64 nowMs);
    domain::Result<std::vector<casework::RiskFlag>> flagsOf(const casework::Case& c, const QUuid& approver);
    domain::Result<casework::Recorded> account(const casework::Session& session, casework::Officer officer,
                                               const QString& password, bool mustChange);
    domain::Result<casework::Recorded> setPassword(const casework::Session& session, const casework::PasswordSet& act,
                                                   const QString& password);
    domain::Result<casework::Recorded> record(const casework::Session& session, const casework::Act& act,
                                              const QUuid& caseId, const Recorder::Also& also,
                                              const casework::Officer* second = nullptr);
    void afterOfficerChanged(const casework::Officer& officer);
    void lockWhenEmpty();
    void tellRecorded() const;

    QString m_folder;
    std::unique_ptr<Database> m_db;
    Environment m_environment;
    Journal m_journal;
    Recorder m_recorder;
    std::optional<Unlocked> m_unlocked;
    Presence m_presence;
    QHash<QUuid, casework::Session> m_sessions; // by token
};

} // namespace tabian::storage
