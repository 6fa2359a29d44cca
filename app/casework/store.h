// The port behind which the journal and its projections stand. app/storage implements it.
#pragma once

#include "app/casework/case.h"
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
};

struct StockLevel
{
    int onHand = 0;
    QString nextSerial; // lowest on hand
    int drawnToday = 0;
    int issuedToday = 0;
    int spoiledToday = 0;
    double issuedPerWorkingDay = 0; // over the last 20 working days; 0 when nothing is known
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
    int receipts = 0;
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

    // --- acts: one transaction, one sync; all rules checked again
    virtual domain::Result<Recorded> record(const Session& session, const Act& act, const QUuid& caseId = {}) = 0;

    // --- the register's copy; the look-up itself is an act
    virtual domain::Result<RegisterPerson> lookUp(const Session& session, const domain::CitizenId& id,
                                                  const QString& reason) = 0;
    virtual domain::Outcome importPersons(const std::vector<RegisterPerson>& persons) = 0;

    // --- what screens and reports read
    virtual domain::Result<OfficeInfo> office() = 0;
    virtual domain::Result<std::vector<Officer>> officers() = 0;
    virtual domain::Result<Case> loadCase(const QUuid& id) = 0;
    virtual domain::Result<std::vector<CaseSummary>> openCases() = 0; // neither closed nor cancelled, newest first
    virtual domain::Result<std::vector<CaseSummary>> waitingForApproval() = 0; // oldest first
    virtual domain::Result<std::optional<CaseSummary>> openCaseOf(const domain::CitizenId& id) = 0;
    /** The case's receipt as its journal has it, signed with the station's key. The same one each time it is asked for.
     *  ReceiptNotWritten, SignedOut, CaseUnknown. */
    virtual domain::Result<SignedReceipt> receiptProof(const Session& session, const QUuid& caseId) = 0;
    virtual domain::Result<StockLevel> stock() = 0;
    virtual domain::Result<DayFigures> dayFigures(QDate day) = 0;
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
