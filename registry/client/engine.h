// The sync without network, thread or clock: sends the journal in order, fetches the feed, and waits longer the more often it
// failed. Whoever drives it calls step() when nextDueMs() has come; with the same clock, store and answers it does the same.
#pragma once

#include "registry/client/syncstore.h"
#include "registry/client/transport.h"

#include <QUuid>
#include <functional>

namespace tabian::client
{

/** Who one is to this registry, and by which key it speaks. */
struct EngineSeat
{
    QUuid station;
    QByteArray signingKey;
};

/** In milliseconds. */
struct EnginePace
{
    qint64 poll = 20'000;      // between two rounds when all is well
    qint64 wake = 300;         // from an act to its sending, so that several go together
    qint64 firstWait = 2'000;  // after the first failure; doubled with each further one …
    qint64 mostWait = 300'000; // … up to this
};

class SyncEngine
{
  public:
    struct Parts
    {
        Transport& transport;
        SyncStore& store;
        std::function<qint64()> nowMs;  // since 1970, UTC
        std::function<double()> random; // 0 ≤ x < 1
    };
    enum class Line { NeverHeard, OnLine, Waiting, Refused };

    SyncEngine(Parts parts, EngineSeat seat, EnginePace pace = {});

    /** One request at most, and what its answer leads to. Answers the kinds of the feed of which something changed. Does
     *  nothing before nextDueMs(). */
    QStringList step();
    /** When step() has something to do; never: the largest number. Now, when the clock was set back behind the moment at which
     *  that was decided. */
    qint64 nextDueMs() const;
    /** In the middle of a round: the next step sends at once. */
    bool isWorking() const { return m_phase != Phase::Rest; }

    /** Now, whatever it waits for; also after the journals differed. */
    void tryNow();
    /** An act was recorded, or the store was unlocked: soon, unless it waits because of a failure. */
    void wake();

    Line line() const { return m_line; }
    const std::optional<domain::Failure>& reason() const { return m_reason; }
    int failures() const { return m_failures; } // one after the other
    std::optional<qint64> clockOffsetMs() const { return m_offsetMs; }

  private:
    enum class Phase { Rest, Send, Fetch };
    void send();
    QStringList fetch();
    domain::Outcome take(const QByteArray& receipt, const protocol::JournalId& journal, const QByteArray& batch,
                         qint64 sentMs);
    domain::Outcome progressed(const protocol::PushAnswers& answers, qint64 before);
    void noteHeard(qint64 atMs, qint64 sentMs);
    void failed(const domain::Failure& failure);
    void endRound();
    void dueIn(qint64 waitMs);

    Parts m_parts;
    EngineSeat m_seat;
    EnginePace m_pace;
    Phase m_phase = Phase::Rest;
    bool m_asking = true; // nobody knows how far the registry is: an empty batch asks
    qint64 m_dueMs = 0;
    qint64 m_decidedMs = 0; // when it was
    qint64 m_refusedAt = 0; // the entry that was not taken; a second time is a refusal
    int m_failures = 0;
    Line m_line = Line::NeverHeard;
    std::optional<domain::Failure> m_reason;
    std::optional<qint64> m_offsetMs;
};

} // namespace tabian::client
