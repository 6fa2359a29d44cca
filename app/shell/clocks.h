// The clocks of the programs.
#pragma once

#include "app/casework/store.h"

#include <QElapsedTimer>
#include <QTimeZone>

namespace tabian::shell
{

/** Thai time, whatever the machine's zone is: an office's day is a Thai day. */
QTimeZone thaiZone();

class SystemClock : public casework::Clock
{
  public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().toTimeZone(thaiZone()); }
};

/** Starts at a given moment and runs at the usual pace; the training counter's, so that its stories fit their day. */
class TrainingClock : public casework::Clock
{
  public:
    explicit TrainingClock(const QDateTime& start);
    QDateTime now() const override { return m_start.addMSecs(m_since.elapsed()); }

  private:
    QDateTime m_start;
    QElapsedTimer m_since;
};

} // namespace tabian::shell
