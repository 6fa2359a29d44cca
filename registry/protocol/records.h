// The records on the wire. Each is a map in canonical CBOR (canonical.h) with its type "t" and version "v" beside its fields;
// docs/protocol.md is their documentation, field by field. Values only: what they mean is the registry's and the counter's.
// A record that lacks a field, has one too many, or one of another kind is refused: WireMalformed. A version that this
// program does not know: WireVersion.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QCborMap>
#include <QDate>
#include <QUuid>
#include <optional>
#include <vector>

namespace tabian::protocol
{

/** A journal is known by the hash of its first entry. Several stations may sign in one. */
using JournalId = QByteArray; // 32 bytes

// --- enrolment ------------------------------------------------------------------------------------------------------
/** A station asks to be let in, with the code from its letter, which works once. */
struct EnrolRequest
{
    QString code;
    JournalId journal;
    qint64 number = 0;   // of the station in its store: what its entries call `station`
    QByteArray signKey;  // Ed25519, public: signs the journal
    QByteArray tlsKey;   // P-256, public, SubjectPublicKeyInfo (DER)
    QByteArray keyGrant; // envelope with a KeyGrant
    QByteArray proof;    // signKey's signature over enrolMessage(): whoever asks has the key
};
/** The key of the payloads of one journal, for the registry's eyes only; inside an envelope. */
struct KeyGrant
{
    JournalId journal;
    QByteArray payloadKey; // 32 bytes
};
struct EnrolAnswer
{
    QUuid station;
    QString office;         // four digits
    QByteArray certificate; // X.509, DER: the station's own, for TLS
    QByteArray authority;   // X.509, DER: the registry's, which both sides trust
};

// --- push -----------------------------------------------------------------------------------------------------------
enum class Verdict : quint8 { Accepted, Duplicate, Rejected, Conflict };
enum class ConflictKind : quint8 {
    Forked,            // another entry stands at that place of the journal
    IssuedElsewhere,   // another office issued a card for the person, which this one did not know of
    LostElsewhere,     // the card that was shown had been reported lost at another office
    OfficerRevoked,    // made by an officer after his access had ended
    PersonChanged,     // the register had changed the person meanwhile
    PersonUnregistered // the register has no such person
};
/** What an entry is in conflict with. */
struct ConflictWith
{
    ConflictKind kind = ConflictKind::Forked;
    QUuid id;        // of the conflict, for whoever settles it
    QString office;  // of the other entry; empty: the register's own
    qint64 atMs = 0; // when the other thing happened, UTC
    QString serial;  // of the other card
    QByteArray hash; // of the other entry
};
/** The answer for one entry. Rejected with `kept`, and Conflict other than Forked: the entry stands in the registry's copy of
 *  the journal and is answered for good. Rejected without: the registry has not taken it, and nothing after it. */
struct Answer
{
    qint64 sequence = 0;
    QByteArray hash;
    Verdict verdict = Verdict::Accepted;
    std::optional<Verdict> stands; // of a duplicate: what was answered first
    bool kept = true;
    QString code; // of a refusal: "TB-3004"
    std::vector<ConflictWith> with;
};
/** The receipt for a batch: what was answered may be forgotten by the counter's outbox. Always signed. */
struct PushAnswers
{
    JournalId journal;
    std::vector<Answer> answers; // in order; ends with the first entry that was not taken
    qint64 sequence = 0;         // the last one that the registry has: go on after it
    QByteArray link;             // what its next one must call `previous`
    qint64 atMs = 0;
};

// --- pull -----------------------------------------------------------------------------------------------------------
/** One change. `body` is the bytes of a record of type `kind`; `revision` grows with each change of the same `key`. */
struct FeedItem
{
    qint64 position = 0; // in the order in which changes were committed
    QString kind;
    QString key;
    qint64 revision = 0;
    QByteArray body;
};
/** Always signed. */
struct PullPage
{
    QUuid station;    // whom it was made for
    qint64 after = 0; // the cursor that was asked with
    qint64 next = 0;  // the cursor to ask with next
    bool more = false;
    std::vector<FeedItem> items;
    qint64 atMs = 0;
};

// --- what the feed carries --------------------------------------------------------------------------------------------
enum class CardState : quint8 { Active, Replaced, Lost, Withdrawn };
struct CardStatus
{
    QString citizen;
    QString serial;
    CardState state = CardState::Active;
    QString office; // that issued it
    qint64 issuedMs = 0;
    qint64 sinceMs = 0;    // of the state
    bool disputed = false; // a conflict about it waits for a supervisor
};
/** A person of the central register. `person` and `facts` have the fields that the act caseOpened gives its applicant and
 *  facts. */
struct PersonRecord
{
    QString citizen;
    qint64 revision = 0;
    qint64 asOfMs = 0;
    QCborMap person;
    QCborMap facts;
    QString house; // 11 digits, or empty
    QByteArray photo, left, right;
};
struct OfficerRecord
{
    QUuid id; // the register's
    QString citizen;
    QString name, position, office;
    qint64 roles = 0;     // casework's bits: 1 officer, 2 approver, 4 supervisor, 8 administrator
    qint64 revokedMs = 0; // 0: not
    QString reason;
};
struct StationRecord
{
    QUuid id;
    QString office, name;
    qint64 revokedMs = 0;
};
/** A schedule, the holiday table, a table of codes: a file as it is. */
struct TableRecord
{
    QString name; // "schedule/mission", "holidays", "codes/titles"
    qint64 revision = 0;
    QByteArray content;
};
enum class AppointmentState : quint8 { Booked, Cancelled, CheckedIn, Served, NoShow };
struct AppointmentRecord
{
    QUuid id;
    QString citizen, name, office, service;
    QDate day;
    qint64 minute = 0; // of the day
    qint64 bookedMs = 0;
    AppointmentState state = AppointmentState::Booked;
};
enum class DigitalIdStep : quint8 {
    Begun,
    Issued,
    Scanned,
    PinSet,
    Consented,
    Active,
    Expired,
    Refused,
    OldPhoneCancelled
};
struct DigitalIdState
{
    QUuid enrolment;
    DigitalIdStep step = DigitalIdStep::Issued;
    QString reason; // of a refusal: a stable word
    qint64 atMs = 0;
};
struct AllotmentRecord
{
    QString office, firstSerial;
    qint64 count = 0;
};
/** For the supervisors of the offices concerned. */
struct ConflictRecord
{
    QUuid id;
    ConflictKind kind = ConflictKind::Forked;
    QString citizen;
    QString office; // whose entry it is
    QUuid entry, caseId;
    qint64 atMs = 0;
    ConflictWith with;
    bool settled = false;
    QString decision; // stable word and the supervisor's reason
};

// --- asking -----------------------------------------------------------------------------------------------------------
struct PersonQuery
{
    QString citizen;
    QString reason; // stable word: every look-up has one
    QUuid officer;  // as the journal calls him
};
/** The answer when something is refused as a whole. */
struct Problem
{
    QString code; // "TB-7010"
    QString detail;
    qint64 retryAfterS = 0; // 0: asking again helps nothing
};

/** The bytes of a record. */
template <typename Record> QByteArray bytesOf(const Record& record);
/** WireMalformed, WireVersion, WireTooLarge. */
template <typename Record> domain::Result<Record> recordOf(const QByteArray& bytes);
/** Its type, as it stands in "t". */
template <typename Record> QString typeOf();

/** What `proof` signs: a fixed word before the request's bytes without the proof. */
QByteArray enrolMessage(EnrolRequest request);

/** Stable words: "accepted", "issuedElsewhere", … */
QString wordOf(Verdict verdict);
QString wordOf(ConflictKind kind);
QString wordOf(DigitalIdStep step);

} // namespace tabian::protocol
