#include "tests/support/heartbeat.h"

#include <QFile>
#include <algorithm>

namespace tabian::tests
{

using namespace std::chrono_literals;

namespace
{

constexpr auto interval = 5ms;

/** How long this thread was ready and waited for a processor, since it began: the second number of schedstat. */
std::chrono::nanoseconds unservedUntilNow()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0ns;
    const QList<QByteArray> numbers = file.readLine().split(' ');
    return std::chrono::nanoseconds(numbers.size() > 1 ? numbers[1].toLongLong() : 0);
}

} // namespace

IdleThread::IdleThread()
    : m_thread([this] {
          for (;;) {
              std::this_thread::sleep_for(interval);
              const std::scoped_lock held(m_guard);
              if (m_stop)
                  return;
              const auto now = Clock::now();
              m_late += overdue(now);
              m_last = now;
          }
      })
{
}

IdleThread::~IdleThread()
{
    {
        const std::scoped_lock held(m_guard);
        m_stop = true;
    }
    m_thread.join();
}

std::chrono::nanoseconds IdleThread::overdue(Clock::time_point now) const
{
    return std::max<std::chrono::nanoseconds>(0ns, now - m_last - interval);
}

std::chrono::nanoseconds IdleThread::late() const
{
    const std::scoped_lock held(m_guard);
    return m_late + overdue(Clock::now());
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    start();
}

void Heartbeat::start()
{
    m_last = read();
    m_timer.start(interval);
}

void Heartbeat::stop()
{
    m_timer.stop();
}

qint64 Heartbeat::longest() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest).count();
}

Heartbeat::Reading Heartbeat::read() const
{
    return {.at = std::chrono::steady_clock::now(), .unserved = unservedUntilNow(), .late = m_idle.late()};
}

void Heartbeat::beat()
{
    const Reading now = read();
    const auto machine = std::max(now.unserved - m_last.unserved, now.late - m_last.late);
    const std::chrono::nanoseconds own = now.at - m_last.at - machine;
    m_last = now;
    m_longest = std::max(m_longest, own);
    m_gaps += own > limit ? 1 : 0;
    m_halfGaps += own > limit / 2 ? 1 : 0;
    ++m_beats;
}

} // namespace tabian::tests
