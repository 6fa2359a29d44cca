// The port to the central registry as screens see it: how the line is, what waits, and asking something while one works on.
// app/shell implements it; the journal is the outbox (docs/protocol.md).
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QUuid>
#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace tabian::casework
{

/** What waits in the outbox, as the store counts it. */
struct OutboxFacts
{
    qint64 entries = 0;      // not answered by the registry yet
    qint64 bytes = 0;        // of these, as they are sent
    int cases = 0;           // of which they are
    QDateTime oldest;        // when the first of them was made; invalid: nothing waits
    qint64 acknowledged = 0; // the last sequence that the registry has
    QDateTime receipt;       // when it last gave one, or enrolled the counter; invalid: never
    friend bool operator==(const OutboxFacts&, const OutboxFacts&) = default;
};

/** An entry that the registry has in its copy of the journal without effect, or with something against it. */
struct RejectedEntry
{
    qint64 sequence = 0;
    QDateTime at;
    QString kind; // of the act: "paymentReceived"
    QString code; // the registry's: "TB-7044"
    QUuid caseId; // null outside a case
    friend bool operator==(const RejectedEntry&, const RejectedEntry&) = default;
};

/** Entries that went onto a memory stick and whose receipt is not back. */
struct CarriedOut
{
    qint64 first = 0, last = 0; // sequences
    QDateTime at;
    friend bool operator==(const CarriedOut&, const CarriedOut&) = default;
};

/** Two facts that cannot both be the whole truth; both stand until a supervisor decides (docs/protocol.md). */
struct ConflictRow
{
    QUuid id;
    QString kind;      // stable word: "issuedElsewhere", "lostElsewhere", "forked", …
    QString citizenId; // 13 digits; empty for a fork
    QString office;    // whose entry it is
    QUuid entry, caseId;
    QDateTime at;
    // the other side
    QString otherOffice; // empty: the register itself
    QString otherSerial;
    QDateTime otherAt;
    bool settled = false;
    QString decision; // once it is settled
    friend bool operator==(const ConflictRow&, const ConflictRow&) = default;
};

/** What the store knows of the registry; the rest of SyncState is the line's. */
struct SyncFacts
{
    OutboxFacts waiting;
    std::vector<QUuid> casesWaiting; // those with an entry that has no receipt yet; by id
    qint64 feedPosition = 0;
    QDateTime lastHeard;                 // invalid: never
    std::optional<qint64> clockOffsetMs; // since something was heard
    QDateTime copyAsOf;                  // invalid: nothing of the feed is here
    std::vector<RejectedEntry> rejected; // the latest first, at most 200
    int conflicts = 0;                   // that wait
    std::optional<CarriedOut> onStick;
    friend bool operator==(const SyncFacts&, const SyncFacts&) = default;
};

struct SyncState
{
    enum class Line {
        NotEnrolled, // this counter has no registry
        NeverHeard,  // enrolled, and not one answer yet
        OnLine,      // the last try was answered
        Working,     // sending or fetching now
        Waiting,     // the last try failed; the next one has a time
        Refused      // the registry refuses, or the journals differ: trying again does not help by itself
    };
    Line line = Line::NotEnrolled;
    QDateTime nextTry;
    std::optional<domain::Failure> reason; // of the last try that failed; none after one that did not
    SyncFacts facts;
    friend bool operator==(const SyncState&, const SyncState&) = default;

    /** Without a line what is recorded is provisional: the registry has not looked at it. */
    bool isOffLine() const { return line == Line::NeverHeard || line == Line::Waiting || line == Line::Refused; }
    bool isProvisional(const QUuid& caseId) const
    {
        return isOffLine() && std::ranges::binary_search(facts.casesWaiting, caseId);
    }
};

/** Something asked of the registry beside the sync: a person, a step of a digital ID. */
struct CentreQuestion
{
    QByteArray method = "POST";
    QString path;       // "/v1/person"
    QByteArray body;    // canonical bytes of a record
    QString answerType; // type of the signed record that comes back ("person"); empty: the bytes are not signed
};

/** UI thread. No call blocks. */
class Centre : public QObject
{
    Q_OBJECT
  public:
    using QObject::QObject;
    using Answer = std::function<void(domain::Result<QByteArray>)>;

    virtual const SyncState& state() const = 0;
    /** Sends and fetches now, whatever the next try's time is. */
    virtual void tryNow() = 0;
    /** Asks the registry for a person and puts him into the office's copy; answered as ask() is. RegistryRefused with TB-7020:
     *  the register has nobody of this number. PersonNotInCopy: there is no line to the registry. */
    virtual void fetchPerson(QObject* asker, const QString& citizenId, const QString& reason, const QUuid& officer,
                             std::function<void(domain::Outcome)> answer) = 0;
    /** Answered on the UI thread, later, unless `asker` is gone by then: the record's bytes, their signature verified.
     *  NotEnrolled, RegistryUnreachable, RegistryStrange, RegistryRefused, WireSignature, … */
    virtual void ask(QObject* asker, const CentreQuestion& question, Answer answer) = 0;

  Q_SIGNALS:
    void changed(); // state() is another one
    /** Something of this kind came with the feed and is in the store now: "appointment", "digitalIdState", "conflict", … */
    void received(const QString& kind);
};

} // namespace tabian::casework
