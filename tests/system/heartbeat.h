// Measures the gaps of an event loop: a timer that should beat every ten milliseconds.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace tabian::tests
{

/** UI thread. `longest` is the longest silence between two beats, in milliseconds. */
class Heartbeat
{
  public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 gap = m_watch.restart();
            m_longest = std::max(m_longest, gap);
            m_over += gap > limit ? 1 : 0;
            m_overHalf += gap > limit / 2 ? 1 : 0;
            ++m_beats;
        });
    }
    /** Beats from now on; what was measured before stays. */
    void start()
    {
        m_watch.start();
        m_timer.start(10);
    }
    void stop() { m_timer.stop(); }
    static constexpr qint64 limit = 100;
    qint64 longest() const { return m_longest; }
    int over() const { return m_over; } // gaps over the limit
    int overHalf() const { return m_overHalf; }
    int beats() const { return m_beats; }

  private:
    QTimer m_timer;
    QElapsedTimer m_watch;
    qint64 m_longest = 0;
    int m_over = 0;
    int m_overHalf = 0;
    int m_beats = 0;
};

} // namespace tabian::tests
