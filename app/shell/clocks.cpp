#include "app/shell/clocks.h"

namespace tabian::shell
{

QTimeZone thaiZone()
{
    return QTimeZone(7 * 3600);
}

TrainingClock::TrainingClock(const QDateTime& start) : m_start(start.toTimeZone(thaiZone()))
{
    m_since.start();
}

} // namespace tabian::shell
