#include "app/casework/offline.h"

#include <algorithm>
#include <array>

namespace tabian::casework
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 megabyte = 1'000'000;
constexpr qint64 onLineMs = 3600LL * 1000;

struct Part
{
    OfflineLimit limit;
    qint64 used, most; // in milliseconds, cases, bytes

    qint64 percent() const { return used * 100 / most; }
    qint64 left() const { return std::max<qint64>(most - used, 0); }
};

int shown(const Part& part)
{
    return int(std::min<qint64>(part.percent(), 1000));
}

QString wordOf(OfflineLimit limit)
{
    switch (limit) {
    case OfflineLimit::Days:
        return u"days"_s;
    case OfflineLimit::Cases:
        return u"cases"_s;
    case OfflineLimit::Megabytes:
        return u"megabytes"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

OfflineWarning warningAt(int percent)
{
    if (percent >= 100)
        return OfflineWarning::Reached;
    if (percent >= 95)
        return OfflineWarning::Last;
    if (percent >= 80)
        return OfflineWarning::Most;
    return percent >= 50 ? OfflineWarning::Half : OfflineWarning::None;
}

OfflineUse offlineUse(const OutboxFacts& waiting, const domain::OfflineLimits& limits, const QDateTime& now)
{
    const qint64 silence = waiting.receipt.isValid() ? waiting.receipt.msecsTo(now) : 0;
    if (waiting.entries == 0 || silence < onLineMs)
        return {.limit = OfflineLimit::Days,
                .percent = 0,
                .warning = OfflineWarning::None,
                .daysLeft = limits.days,
                .casesLeft = limits.cases,
                .megabytesLeft = limits.megabytes,
                .percents = {}};
    const qint64 since = std::clamp<qint64>(waiting.oldest.msecsTo(now), 0, silence);
    const std::array parts{Part{OfflineLimit::Days, since, limits.days * dayMs},
                           Part{OfflineLimit::Cases, waiting.cases, limits.cases},
                           Part{OfflineLimit::Megabytes, waiting.bytes, limits.megabytes * megabyte}};
    const Part& nearest = *std::ranges::max_element(parts, {}, &Part::percent);
    const int percent = shown(nearest);
    return {.limit = nearest.limit,
            .percent = percent,
            .warning = warningAt(percent),
            .daysLeft = int(parts[0].left() / dayMs),
            .casesLeft = int(parts[1].left()),
            .megabytesLeft = int(parts[2].left() / megabyte),
            .percents = {shown(parts[0]), shown(parts[1]), shown(parts[2])}};
}

domain::Outcome offlineAllows(const OutboxFacts& waiting, const domain::OfflineLimits& limits, const QDateTime& now)
{
    const OfflineUse use = offlineUse(waiting, limits, now);
    if (use.warning == OfflineWarning::Reached)
        return domain::fail(domain::FailureCode::OfflineTooLong, wordOf(use.limit));
    return {};
}

} // namespace tabian::casework
