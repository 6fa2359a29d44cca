#include "app/domain/clauses.h"

#include <array>

namespace tabian::domain
{

namespace
{

constexpr std::size_t Duties = 8;
constexpr std::size_t GeneralClauses = 3;

/** The clauses of the code, then eight for each LawText. */
constexpr std::array Texts{
    FirstDayNotCounted, ClosedLastDayMoves, CountingOfAge,

    "mission 1.1",      "mission 1.2",      "mission 1.3",    "mission 1.4",
    "mission 2.1",      "mission 2.2",      "mission 2.3",    "mission 2.4",

    "act-2554 1.1",     "act-2554 1.2",     "act-2554 1.3",   "act-2554 1.4",
    "act-2554 2.1",     "act-2554 2.2",     "act-2554 2.3",   "act-2554 2.4",

    "pinai-2566 1.1",   "pinai-2566 1.2",   "pinai-2566 1.3", "pinai-2566 1.4",
    "pinai-2566 2.1",   "pinai-2566 2.2",   "pinai-2566 2.3", "pinai-2566 2.4",
};
static_assert(Texts.size() == GeneralClauses + 3 * Duties);

} // namespace

std::span<const char* const> allClauses()
{
    return Texts;
}

const char* clauseOf(LawText law, Duty duty)
{
    return Texts[GeneralClauses + std::size_t(law) * Duties + std::size_t(duty)];
}

Offence offenceOf(Duty duty)
{
    return duty < Duty::CardExpired ? Offence::NotApplying : Offence::NotRenewing;
}

} // namespace tabian::domain
