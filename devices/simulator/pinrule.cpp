#include "devices/simulator/pinrule.h"

#include <algorithm>

namespace tabian::simulator
{

namespace
{

constexpr int longestRow = 3;

/** The longest row of digits, each `step` more than the one before. */
int longestRowBy(QStringView pin, int step)
{
    int longest = 1, row = 1;
    for (qsizetype i = 1; i < pin.size(); ++i) {
        row = pin[i].unicode() == pin[i - 1].unicode() + step ? row + 1 : 1;
        longest = std::max(longest, row);
    }
    return longest;
}

} // namespace

domain::Outcome checkPin(QStringView pin)
{
    const bool digits =
        pin.size() == pinDigits && std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool simple =
        longestRowBy(pin, 0) > longestRow || longestRowBy(pin, 1) > longestRow || longestRowBy(pin, -1) > longestRow;
    return digits && !simple ? domain::Outcome() : domain::fail(domain::FailureCode::PinTooSimple);
}

domain::Outcome checkSamePin(bool same)
{
    return same ? domain::Outcome() : domain::fail(domain::FailureCode::PinsDiffer);
}

} // namespace tabian::simulator
