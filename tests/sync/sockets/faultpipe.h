// One direction of a connection through the fault proxy.
#pragma once

#include "tests/sync/sockets/faultplan.h"

#include <QByteArray>

namespace tabian::tests
{

/** What a step of a pipe came to. */
enum class Piped : quint8 { Waits, Struck, Ended, Broken };

class FaultPipe
{
  public:
    FaultPipe(int from, int to) : m_from(from), m_to(to) {}

    /** The direction that its connection's plan is for. */
    void strikeBy(const FaultPlan& plan) { m_plan = plan; }
    /** No more faults; what waits goes on at once. */
    void makeGood();
    bool wantsToRead() const { return !m_ended && m_waiting.size() < mostWaiting; }
    /** Reads what is there and hands on what may go. Struck: the plan's moment has come, told once. Ended: everything that
     *  there was was handed on, and so was the end. */
    Piped step(qint64 nowMs);
    void silenceUntil(qint64 ms) { m_silentUntilMs = ms; }
    /** The receiver is told that this was all; what comes still is thrown away. */
    void closeHalf();
    qint64 passed() const { return m_passed; }
    bool isOver() const { return m_over; }

  private:
    static constexpr qsizetype mostWaiting = 64 * 1024;
    bool reads(qint64 nowMs);
    qsizetype mayGo(qint64 nowMs);

    int m_from, m_to;
    FaultPlan m_plan;
    QByteArray m_waiting;
    qint64 m_passed = 0, m_notBeforeMs = 0, m_silentUntilMs = 0;
    bool m_struck = false, m_ended = false, m_over = false, m_half = false;
};

} // namespace tabian::tests
