// What a card station said, in order, as short lines.
#pragma once

#include "devices/api/cardstation.h"

#include <QStringList>

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

} // namespace tabian::tests
