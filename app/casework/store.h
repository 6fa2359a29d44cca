// The port behind which the journal and its projections stand. app/storage implements it.
#pragma once

#include "app/casework/appointments.h"
#include "app/casework/books.h"
#include "app/casework/case.h"
#include "app/casework/centre.h"
#include "app/casework/centrebook.h"
#include "app/casework/digitalid.h"
#include "app/casework/history.h"
#include "app/casework/kit.h"
#include "app/casework/riskflags.h"
#include "app/domain/failure.h"
#include "app/domain/receiptproof.h"

#include <functional>

namespace tabian::casework
{

/** Time and randomness, injected. */
class Clock
{
  public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // with time zone; the office's day is now().date()
};

/** What the store made of an act. */
struct Recorded
{
    QUuid entry;
    quint64 sequence = 0;
    QDateTime at;
    QUuid caseId; // the new case's id for CaseOpened
    Act act;      // with the store's fields filled
};

struct CaseSummary
{
    QUuid id;
    QString number;
    QString applicantName; // opened from its seal
    QString citizenIdMasked;
    domain::CaseKind kind = domain::CaseKind::First;
    bool kindKnown = false;
    Step step = Step::Request;
    QUuid officer;
    QString officerName;
    QDateTime opened;
    QDateTime touched;
    int remarks = 0;
    QUuid keeper; // who goes on with it: the officer, unless it was handed on
    QString keeperName;
    // of those that wait for approval only
    QDateTime waitingSince;
    qint64 waitedSeconds = 0;
    std::vector<RiskFlag> flags; // for the officer who asks
};

/** An account as the administrator sees it. */
struct AccountState
{
    Officer officer;
    bool newPasswordWanted = false;
    bool fingersEnrolled = false;
    QString signedInAt; // station; empty: nowhere
    int wrongTries = 0; // since he last came in
};

struct StockLevel
{
    int onHand = 0;
    QString nextSerial; // lowest on hand
    int drawnToday = 0;
    int issuedToday = 0;
    int spoiledToday = 0;
    double issuedPerWorkingDay = 0; // over the last 20 working days; 0 when nothing is known
    int callBacks = 0;              // citizens who wait for a card with a ใบรับ
    /** How many whole working days the cards on hand last at that pace; nullopt when no pace is known. */
    std::optional<int> workingDaysLeft() const
    {
        return issuedPerWorkingDay > 0 ? std::optional(int(onHand / issuedPerWorkingDay)) : std::nullopt;
    }
};

/** Everything the day report prints. Amounts in baht; serial ranges as "TB00000001-TB00000040". */
struct DayFigures
{
    QDate day;
    std::array<int, 14> opened{}; // by case number
    std::array<int, 14> issued{}; // cards handed over, by case number
    int cancelled = 0;
    int cardsBroughtForward = 0, cardsReceived = 0, cardsIssued = 0, cardsSpoiled = 0, cardsOnHand = 0;
    QStringList issuedSerials, spoiledSerials; // ranges
    int finesPaid = 0, finesRefused = 0, finesWaived = 0;
    domain::Baht fines, finesUnpaid, fees;
    int feesPaid = 0;
    QString firstReceipt, lastReceipt;
    int receipts = 0;         // void ones included
    QStringList voidReceipts; // numbers of the day's receipts that are void now
    int cardsReturned = 0;
    QStringList returnedSerials; // ranges
    int slips = 0;               // ใบรับ given that day
    std::optional<DayBook> book; // where the day was opened
    struct OfficerLine
    {
        QString name;
        int casesTaken = 0, approved = 0, handedOver = 0;
    };
    std::vector<OfficerLine> officers;
    QByteArrayList
        stationKeys;        // public, of all counters; the fingerprints are printed, for verifying receipts on phones
    QByteArray journalHead; // hash of the last entry
    quint64 lastSequence = 0;
};

struct OfficeInfo
{
    QString code, name, station;
};

/** A receipt's proof, and its bytes with the station's signature: what the QR code holds. */
struct SignedReceipt
{
    domain::ReceiptProof proof;
    QByteArray payload;
};

/** What a person types to say who he is. */
struct Credentials
{
    QString login, password;
};

/** Blocking; used by one thread only (see StoreQueue). Every failure is coded; nothing is half done: a call
 * that fails has changed nothing. */
class Store
{
  public:
    virtual ~Store() = default;

    // --- sessions
    virtual domain::Result<Session> signIn(const QString& login, const QString& password) = 0;
    virtual domain::Outcome signOut(const Session& session) = 0;
    /** Whether the password is this officer's, without a new session (approval by the one signed in). */
    virtual domain::Outcome confirm(const Session& session, const QString& password) = 0;

    // --- accounts
    /** The officer's own password, at any time. PasswordWrong, PasswordWeak. */
    virtual domain::Outcome changePassword(const Session& session, const QString& oldPassword,
                                           const QString& newPassword) = 0;
    /** A new officer with a first password, which he must change. RoleMissing, OfficerTwice, AccountPerson,
     *  PasswordWeak. (Changing or revoking one: record an OfficerAdded.) */
    virtual domain::Result<Recorded> openAccount(const Session& session, const Officer& officer,
                                                 const QString& firstPassword) = 0;
    /** For an officer who lost his: must be changed at once. RoleMissing, OfficerUnknown, PasswordWeak. */
    virtual domain::Outcome resetPassword(const Session& session, const QUuid& officer, const QString& password) = 0;
    virtual domain::Result<std::vector<AccountState>> accounts(const Session& session) = 0;
    /** The session's own enrolled fingers. FingersNotEnrolled. */
    virtual domain::Result<OfficerFingers> fingersOf(const Session& session) = 0;
    virtual domain::Result<OfficePolicy> policy() = 0;

    // --- acts: one transaction, one sync; all rules checked again
    virtual domain::Result<Recorded> record(const Session& session, const Act& act, const QUuid& caseId = {}) = 0;

    /** The same for an act that two people do. Both are signed in; the second one's identity is the store's, and is
     *  compared with the first one's. */
    virtual domain::Result<Recorded> recordTogether(const Session& first, const Session& second, const Act& act,
                                                    const QUuid& caseId = {}) = 0;
    /** Two people vouch for a clock that the store does not believe; nobody has to be signed in for it. */
    virtual domain::Outcome acceptClock(const Credentials& first, const Credentials& second, const QString& reason) = 0;

    // --- the register's copy; the look-up itself is an act
    virtual domain::Result<RegisterPerson> lookUp(const Session& session, const domain::CitizenId& id,
                                                  const QString& reason) = 0;
    virtual domain::Outcome importPersons(const std::vector<RegisterPerson>& persons) = 0;

    // --- what screens and reports read
    virtual domain::Result<OfficeInfo> office() = 0;
    virtual domain::Result<std::vector<Officer>> officers() = 0;
    /** Read again what one works on; opening a case from a list is viewCase(). */
    virtual domain::Result<Case> loadCase(const QUuid& id) = 0;
    /** Records the look, then answers the case. */
    virtual domain::Result<Case> viewCase(const Session& session, const QUuid& id, const QString& reason) = 0;
    virtual domain::Result<std::vector<CaseSummary>> openCases() = 0; // neither closed nor cancelled, newest first
    /** Oldest first, with what the session's officer as approver would have to look at. */
    virtual domain::Result<std::vector<CaseSummary>> waitingForApproval(const Session& session) = 0;
    virtual domain::Result<std::vector<RiskFlag>> flags(const Session& session, const QUuid& caseId) = 0;
    /** All or none, each with an entry of its own. BatchUnequal, BatchFlagged, and what one approval can fail with. */
    virtual domain::Result<std::vector<Recorded>> approveTogether(const Session& session,
                                                                  const std::vector<QUuid>& cases, Confirmation by) = 0;
    virtual domain::Result<std::optional<CaseSummary>> openCaseOf(const domain::CitizenId& id) = 0;
    /** The case's receipt as its journal has it, signed with the station's key. The same one each time it is asked for.
     *  ReceiptNotWritten, ReceiptIsVoid, SignedOut, CaseUnknown. */
    virtual domain::Result<SignedReceipt> receiptProof(const Session& session, const QUuid& caseId) = 0;
    virtual domain::Result<StockLevel> stock() = 0;
    virtual domain::Result<DayFigures> dayFigures(QDate day) = 0;
    /** Who looked at whom, latest first; itself an entry. RoleMissing. */
    virtual domain::Result<std::vector<ViewRow>> views(const Session& session, const ViewFilter& filter) = 0;
    /** The applicant's own history; itself an entry of his case. IdentityUnproved. */
    virtual domain::Result<PersonHistory> historyOf(const Session& session, const QUuid& caseId) = 0;

    // --- digital IDs
    /** Those begun on that day, and whatever is open still; the latest first. */
    virtual domain::Result<std::vector<DigitalIdRow>> digitalIds(QDate day) = 0;
    /** What the registry wants before it issues a code that is good for `seconds`: fingers and terms as the journal has them,
     *  signed with the station's key. DigitalIdOutOfOrder, DigitalIdFingersDiffer, SignedOut. */
    virtual domain::Result<QByteArray> digitalIdEvidence(const Session& session, const QUuid& enrolment,
                                                         int seconds) = 0;

    // --- the office's books
    virtual domain::Result<Books> books() = 0;
    virtual domain::Result<std::vector<ReceiptRow>> receiptsOf(QDate day) = 0; // the latest first
    virtual domain::Result<std::vector<FineOrderRow>> fineOrders() = 0;        // what is not settled first
    virtual domain::Result<std::vector<CallBackRow>> callBacks() = 0;
    virtual domain::Result<std::vector<RemittanceRow>> remittances() = 0; // the latest first
    virtual domain::Result<std::vector<ReceiptRangeRow>> receiptRanges() = 0;

    // --- the central registry
    /** What waits for it and what it told. Nobody has to be signed in. */
    virtual domain::Result<SyncFacts> syncFacts() = 0;
    /** Those that wait first, then the latest. RoleMissing (supervisors), SignedOut. */
    virtual domain::Result<std::vector<ConflictRow>> conflicts(const Session& session) = 0;

    // --- appointments
    /** A day's list, by time. RoleMissing: for whoever may check people in. */
    virtual domain::Result<AppointmentDay> appointments(const Session& session, QDate day) = 0;
    /** How many are expected, day by day; days without any are left out. */
    virtual domain::Result<std::vector<AppointmentCount>> appointmentsAhead(QDate from, QDate until) = 0;

    // --- the line to the registry
    /** The conflicts beside what this office has of it, for everybody who is signed in. SignedOut. */
    virtual domain::Result<CentreBook> centreBook(const Session& session) = 0;

    // --- the field kit
    /** The kit and its people, and what could be taken along. RoleMissing: for whoever works with it. */
    virtual domain::Result<KitBook> kitBook(const Session& session) = 0;
    /** For whom a kit is to be packed, in the place of an earlier choice; nobody: it is given up. Copies of people that only an
     *  earlier choice brought are erased. Supervisors; no entry: what goes along is recorded when it is packed. RoleMissing, KitIsOut. */
    virtual domain::Outcome planKit(const Session& session, const std::vector<domain::CitizenId>& persons) = 0;
};

/** Work for the store's own thread. */
class StoreQueue
{
  public:
    virtual ~StoreQueue() = default;
    /** Runs `work` on the store's thread, later, in order. Called from the UI thread; returns at once. */
    virtual void post(std::function<void(Store&)> work) = 0;
    /** Runs `work` on the UI thread, later. Called from the store's thread. */
    virtual void postBack(std::function<void()> work) = 0;
};

} // namespace tabian::casework
