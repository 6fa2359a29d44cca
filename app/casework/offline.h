// How much of what an office allows itself off-line is used up: days, cases, megabytes. Pure.
#pragma once

#include "app/casework/centre.h"
#include "app/domain/officetable.h"

#include <array>

namespace tabian::casework
{

enum class OfflineLimit { Days, Cases, Megabytes };
enum class OfflineWarning { None, Half, Most, Last, Reached }; // from 50, 80, 95 and 100 %
OfflineWarning warningAt(int percent);

struct OfflineUse
{
    OfflineLimit limit = OfflineLimit::Days; // the one that is nearest to its end
    int percent = 0;                         // rounded down: 100 is reached
    OfflineWarning warning = OfflineWarning::None;
    // what is left of each until its limit; 0 when it is reached
    int daysLeft = 0, casesLeft = 0, megabytesLeft = 0;
    std::array<int, 3> percents{}; // of each limit, in the order of OfflineLimit
    friend bool operator==(const OfflineUse&, const OfflineUse&) = default;
};

/** Nothing is used while the registry gave a receipt within the hour, however much there is still to send, nor before there is
 *  a registry. Days are counted from that receipt, or from the oldest entry that waits where it is later, in whole days of
 *  24 hours; a clock that went back counts as none. */
OfflineUse offlineUse(const OutboxFacts& waiting, const domain::OfflineLimits& limits, const QDateTime& now);

/** OfflineTooLong, naming the limit ("days", "cases", "megabytes"): no new case is begun; what was begun goes on. */
domain::Outcome offlineAllows(const OutboxFacts& waiting, const domain::OfflineLimits& limits, const QDateTime& now);

} // namespace tabian::casework
