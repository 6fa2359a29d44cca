// Measures the gaps of an event loop, against a thread that does nothing else.
#pragma once

#include <QTimer>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace tabian::tests
{

/** Gaps of over 100 ms between the beats of this thread's event loop, but for those in which the whole machine stood
 *  still: a thread that does nothing else had one too. */
class Heartbeat
{
  public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(m_loop); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(5);
        m_idle = std::thread([this] {
            while (!m_stop) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
                beat(m_machine);
            }
        });
    }
    ~Heartbeat() { finish(); }
    void finish()
    {
        m_stop = true;
        m_timer.stop();
        if (m_idle.joinable())
            m_idle.join();
    }
    int beats() const { return m_loop.beats; }
    int gaps() const
    {
        int count = 0;
        for (const Gap& gap : m_loop.gaps) {
            const bool machine = std::any_of(m_machine.gaps.begin(), m_machine.gaps.end(), [&](const Gap& other) {
                return other.to > gap.from && other.from < gap.to;
            });
            count += machine ? 0 : 1;
        }
        return count;
    }

  private:
    using Clock = std::chrono::steady_clock;
    struct Gap
    {
        Clock::time_point from, to;
    };
    struct Pulse
    {
        Clock::time_point last = Clock::now();
        std::vector<Gap> gaps = {};
        int beats = 0;
        std::chrono::milliseconds limit{100};
    };
    static void beat(Pulse& pulse)
    {
        const auto now = Clock::now();
        if (now - pulse.last > pulse.limit)
            pulse.gaps.push_back({pulse.last, now});
        pulse.last = now;
        ++pulse.beats;
    }

    QTimer m_timer;
    Pulse m_loop;
    Pulse m_machine{.limit = std::chrono::milliseconds(30)};
    std::atomic<bool> m_stop = false;
    std::thread m_idle;
};

} // namespace tabian::tests
