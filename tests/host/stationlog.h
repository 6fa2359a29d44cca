// What a card station said, in order, as short lines; and a heartbeat of the event loop beside it.
#pragma once

#include "devices/api/cardstation.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>

namespace tabian::tests
{

/** Lines: "text 1999000001234 after 7", "photo 4698 after 45", "failed TB-2006", "removed", "Reading", "Ready", … */
class StationLog
{
  public:
    explicit StationLog(devices::CardStation& station);

    QStringList lines;
    std::vector<devices::CardRecord> records;
    std::vector<devices::CardPhoto> photos;
    std::vector<domain::Failure> failures;
    int progress = 0; // photoProgress signals
    int textExchanges = 0;
    int photoExchanges = 0;

    bool has(const QString& line) const { return lines.contains(line); }
    int count(const QString& line) const { return int(lines.count(line)); }
    void clear();
};

/** Beats every few milliseconds; counts the gaps in which the event loop did not come round. */
class Heartbeat
{
  public:
    Heartbeat();
    int gapsOver(int milliseconds) const;
    int beats() const { return int(m_gaps.size()); }
    qint64 longestGap() const;

  private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<qint64> m_gaps;
};

} // namespace tabian::tests
