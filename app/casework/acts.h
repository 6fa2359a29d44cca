// The acts of the counter: each is one entry of the journal, one transaction, one sync.
// A plain value each; what is left empty here and marked "store" is filled by the store inside the
// transaction.
#pragma once

#include "app/casework/applicant.h"
#include "app/casework/centreacts.h"
#include "app/casework/officeacts.h"
#include "app/casework/officer.h"
#include "app/casework/policy.h"
#include "app/domain/assessment.h"
#include "devices/api/finger.h"
#include "devices/api/photoflaw.h"

#include <QJsonObject>
#include <QSet>
#include <variant>

namespace tabian::casework
{

/** The steps of a case, in the order of the counter (facts: rules, section 5). */
enum class Step : quint8 {
    Request = 1,
    Identity,
    Evidence,
    FineAndFee,
    PhotoAndPrints,
    Approval,
    WriteAndReadBack,
    HandOver,
    Closed
};

// --- the office
// -----------------------------------------------------------------------------------------------
struct OfficeOpened // the first entry of a store
{
    QString officeCode; // four digits
    QString officeName; // Thai
    QString station;
};
struct OfficerAdded
{
    Officer officer;
};
/** Another counter joined the store; from now on its key signs entries too. */
struct StationAdded
{
    int number = 0;
    QString name;
    QByteArray publicKey; // Ed25519
};
/** Codes for a lost password were made and printed; earlier ones open nothing any more. */
struct RecoveryKeyMade
{
    int parts = 1; // how many codes, each kept by another person
};
/** The officer came in by the office's codes and chose a new password. */
struct PasswordRecovered
{
};
/** The journal was written out for an auditor, with its acts opened. */
struct JournalExported
{
};
struct SignedIn
{
};
struct SignedOut
{
};
struct StockReceived
{
    QString firstSerial;
    int count = 0;
    QString note;
    Second second = {}; // store; from version 2
};
/** A look-up in the register; every one carries its reason. */
struct PersonLookedUp
{
    QString citizenId;
    QString reason;     // stable code: "cardPresented", "cardLost", "firstCard", …
    bool found = false; // store
};
/** The secret number on the back of a card (เลขหลังบัตร) was asked for; recorded before it is read. It is kept nowhere. */
struct CardNumberRevealed
{
    QString citizenId; // whose card
    QString reason;    // stable code: "compareBack", "identityDoubt", "holderAsked"
};
struct ReportMade
{
    QDate day;
    QString kind; // "daily"
};

/** What the office decided; the whole of it each time. */
struct PolicySet
{
    OfficePolicy policy;
};
/** A password was set: by the officer himself, or by the administrator, and then it must be changed. */
struct PasswordSet
{
    QUuid officer;
    bool mustChange = false;
};
struct FingersEnrolled
{
    QUuid officer;
    QByteArray leftTemplate, rightTemplate; // FP3; one may be missing
};
/** After the password: the officer's own finger matched, or his own card was read. */
struct SecondFactorShown
{
    SecondFactor how = SecondFactor::None; // Finger or Card
    QString citizenId;                     // as the card says
};
/** So many wrong passwords were tried for this officer before he came in. Written when he has. */
struct WrongTriesNoted
{
    QUuid officer;
    int count = 0;
};
/** Somebody looked at who looked at whom. */
struct ViewsLookedAt
{
    QDate from, until;
    QUuid officer;     // null: everybody
    QString citizenId; // empty: everybody
};

// --- one case
// ---------------------------------------------------------------------------------------------------
enum class IntakeSource : quint8 { Card = 1, TypedNumber };

struct CaseOpened
{
    IntakeSource source = IntakeSource::Card;
    Applicant applicant; // as the new card will say: the register's data
    std::optional<Applicant> onCard;
    std::optional<OldCard> oldCard;
    QByteArray oldPhoto; // JPEG from the chip, else from the register
    RegisterFacts facts;
    QString number; // store: "1301-69-000482", office - fiscal year - running number
};

/** The request: which case, its day, and what the rules made of it that day. Repeatable until money was
 * taken. */
struct RequestDecided
{
    domain::CaseKind kind = domain::CaseKind::First;
    std::optional<domain::ThaiDate> event;
    QString schedule; // its name
    domain::AgePolicy agePolicy = domain::AgePolicy::Birthday;
    domain::EvidenceFacts evidenceFacts;
    std::vector<domain::CaseKind> alsoNoted; // other events recorded with the principal one
    // the assessment as it was shown, so that later readers see what the officer saw
    bool accepted = false;
    QDate dayZero, due;
    int daysLate = 0;
    domain::FineRange fine;
    domain::Baht fee;
    QString newExpiry; // BE text
};

struct FingersChecked
{
    FingerOutcome left = FingerOutcome::NotTried;
    FingerOutcome right = FingerOutcome::NotTried;
    int leftTries = 0;
    int rightTries = 0;
    int leftQuality = 0; // of the best touch, 0 to 100: a mismatch of good prints is not that of bad ones
    int rightQuality = 0;
};
enum class FingerReason : quint8 { Missing = 1, Injured, Worn, Other };
/** No print, or no good one, can be had of a finger. Counts only once a second officer has seen the hand. */
struct FingerExcepted
{
    devices::Finger finger = devices::Finger::LeftIndex;
    FingerReason reason = FingerReason::Missing;
    QString note; // required for Other
};
/** The second officer, in an entry of his own: he has seen the hand, for every finger excepted so far. */
struct FingersConfirmed
{
};
/** ปค.14: a householder or trustworthy person certifies in person; never the officer himself. */
struct WitnessRecorded
{
    QString name;
    QString citizenId;
    QString relation;
    QString statement;
};
struct EvidenceChecked
{
    QSet<domain::Evidence> ticked;
    bool done = false; // the officer went on; false = ticked so far
};

enum class FineOutcome : quint8 { NoneDue, Agreed, Refused, Waived };
struct FineDecided
{
    FineOutcome outcome = FineOutcome::NoneDue;
    domain::Baht amount; // 1..max when Agreed or Refused
    QString reason;      // for Waived, or for leaving the usual amount
    QString facts;       // ข้อเท็จจริงที่พบ
};
/** Money taken and a receipt written. Fine is zero when refused or waived. */
struct PaymentReceived
{
    domain::Baht fine;
    domain::Baht fee;
    domain::Baht cash;     // handed over by the citizen
    QString receiptNumber; // store: "1301-69-R000123": gap-free per office and fiscal year
};
struct PhotoTaken
{
    QByteArray jpeg;                            // of the chip's size
    QByteArray print = {};                      // the same crop as the card shows it, with more pixels
    std::vector<devices::PhotoFlaw> flaws = {}; // that the checks found
    QString override = {};                      // why it is kept all the same
};
struct PrintsTaken
{
    QByteArray leftTemplate; // empty or poor only for a finger that is excepted
    QByteArray rightTemplate;
    QString exception = {}; // what version 1 had in the place of exceptions
    int leftQuality = 0;    // 0 to 100
    int rightQuality = 0;
};
/** The applicant read the printed form บ.ป.1 and signed it; the case goes to the approver. */
struct FormSigned
{
};
/** By what the approver showed that it is he. */
enum class Confirmation : quint8 { Unsaid, Password, Finger };
struct Approved
{
    QString reason;                         // required when the case has remarks or flags
    Confirmation by = Confirmation::Unsaid; //
    int together = 1;                       // store: how many equal cases one confirmation approved
};
struct ReturnedByApprover
{
    QString reason;
};
struct BlankDrawn
{
    QString serial;
};
struct CardWritten
{
    QString serial;
    QByteArray fileSha256;     // of what was to be written
    QByteArray readBackSha256; // of what was read; equal = good
};
struct CardSpoiled
{
    QString serial;
    QString failureCode; // "TB-2105"
};
enum class ReceivedBy : quint8 { Applicant = 1, Guardian };
struct HandedOver
{
    ReceivedBy receivedBy = ReceivedBy::Applicant;
    QString receiverName; // for a guardian
    bool oldCardCut = false;
    QString signature; // "paper" or an SVG path drawn on the citizen's window
};
struct CaseCancelled
{
    QString reason;
};
/** A colleague goes on with the case. */
struct CaseHandedOn
{
    QUuid to;
    QString reason;
};
/** What is typed and not yet decided; the screen opens again with it. */
struct DraftSaved
{
    Step step = Step::Request;
    QJsonObject fields; // by object name; `focus` names the focused field
};

// --- looking at a case: any step, closed ones too; whoever looks has no hand in the case by it
/** Opened from a list. */
struct CaseViewed
{
    QString reason; // stable code: "resumed", "approval", "review", …
};
struct DocumentPrinted
{
    QString document; // "receipt", "application", "statement"
    QString reason;   // empty: the case itself
};
/** The applicant's own history, for himself, after his identity was proved. */
struct HistoryPrinted
{
};

using Act =
    std::variant<OfficeOpened, OfficerAdded, StationAdded, RecoveryKeyMade, PasswordRecovered, JournalExported,
                 SignedIn, SignedOut, StockReceived, PersonLookedUp, CardNumberRevealed, ReportMade, PolicySet,
                 PasswordSet, FingersEnrolled, SecondFactorShown, WrongTriesNoted, ViewsLookedAt, DayOpened, DayClosed,
                 CashRemitted, ReceiptRangeSet, StockReturned, FinesForwarded, ClockAccepted, ConflictDecided,
                 EntriesCarried, KitPacked, KitReturned, AppointmentKept, WalkInNoted, DigitalIdBegun,
                 DigitalIdFingersMatched, DigitalIdTermsAgreed, DigitalIdCodeShown, DigitalIdEnded, CaseOpened,
                 RequestDecided, FingersChecked, WitnessRecorded, EvidenceChecked, FineDecided, PaymentReceived,
                 PhotoTaken, PrintsTaken, FormSigned, Approved, ReturnedByApprover, BlankDrawn, CardWritten,
                 CardSpoiled, HandedOver, CaseCancelled, DraftSaved, CaseHandedOn, FingerExcepted, FingersConfirmed,
                 ReceiptVoided, SlipGiven, CitizenCalled, CaseViewed, DocumentPrinted, HistoryPrinted>;

} // namespace tabian::casework
