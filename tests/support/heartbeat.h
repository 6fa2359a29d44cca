// Measures the gaps of an event loop: what of them was the loop's own doing, and what the machine's.
#pragma once

#include <QTimer>
#include <chrono>
#include <mutex>
#include <thread>

namespace tabian::tests
{

/** How late a thread that does nothing else wakes: the whole machine stood still, or had no processor to give. */
class IdleThread
{
  public:
    IdleThread();
    ~IdleThread();
    IdleThread(const IdleThread&) = delete;
    IdleThread& operator=(const IdleThread&) = delete;
    /** All its lateness until now, that of a beat which is late this moment as well. Any thread. */
    std::chrono::nanoseconds late() const;

  private:
    using Clock = std::chrono::steady_clock;
    std::chrono::nanoseconds overdue(Clock::time_point now) const;

    mutable std::mutex m_guard;
    Clock::time_point m_last = Clock::now();
    std::chrono::nanoseconds m_late{0};
    bool m_stop = false;
    std::thread m_thread;
};

/** Beats from its construction on in the thread that made it. A gap is what an event loop was kept from coming round by
 *  what runs in it: without the time the thread was ready and had no processor (schedstat), and without the time an
 *  idle thread was late as well. So it can be asserted on a busy machine. */
class Heartbeat
{
  public:
    Heartbeat();
    /** Beats again; what was measured before stays. */
    void start();
    void stop();

    static constexpr std::chrono::milliseconds limit{100};
    int beats() const { return m_beats; }
    int gaps() const { return m_gaps; }         // over the limit
    int halfGaps() const { return m_halfGaps; } // over half of it
    qint64 longest() const;                     // ms

  private:
    /** What the clocks say at a beat. */
    struct Reading
    {
        std::chrono::steady_clock::time_point at;
        std::chrono::nanoseconds unserved; // ready, without a processor
        std::chrono::nanoseconds late;     // of the idle thread
    };
    Reading read() const;
    void beat();

    IdleThread m_idle;
    QTimer m_timer;
    Reading m_last;
    std::chrono::nanoseconds m_longest{0};
    int m_beats = 0;
    int m_gaps = 0;
    int m_halfGaps = 0;
};

} // namespace tabian::tests
