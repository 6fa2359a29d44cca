#include "app/casework/policy.h"

namespace tabian::casework
{

using namespace Qt::StringLiterals;

domain::Outcome checkPolicy(const OfficePolicy& p)
{
    struct Bound
    {
        QLatin1StringView name;
        int value, least, most;
    };
    const Bound bounds[] = {
        {"idleMinutes"_L1, p.idleMinutes, 1, 120},
        {"openFrom"_L1, p.openFrom, 0, 24 * 60 - 1},
        {"openUntil"_L1, p.openUntil, p.openFrom + 1, 24 * 60},
        {"recentMoveDays"_L1, p.recentMoveDays, 0, 3650},
        {"replacements"_L1, p.replacements, 1, 20},
        {"pairDays"_L1, p.pairDays, 1, 365},
        {"pairLeast"_L1, p.pairLeast, 2, 10000},
        {"pairPercent"_L1, p.pairPercent, 1, 100},
        {"personsWithoutCase"_L1, p.personsWithoutCase, 1, 10000},
        {"samePerson"_L1, p.samePerson, 2, 1000},
    };
    for (const Bound& bound : bounds) {
        if (bound.value < bound.least || bound.value > bound.most)
            return domain::fail(
                domain::FailureCode::PolicyImpossible,
                u"%1 = %2 (%3 … %4)"_s.arg(bound.name).arg(bound.value).arg(bound.least).arg(bound.most));
    }
    return {};
}

} // namespace tabian::casework
