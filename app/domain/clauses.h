// The texts of the clauses an assessment can name.
#pragma once

#include "app/domain/assessment.h"

namespace tabian::domain
{

inline constexpr const char* FirstDayNotCounted = "CCC 193/3";
inline constexpr const char* ClosedLastDayMoves = "CCC 193/8";
inline constexpr const char* CountingOfAge = "CCC 16";

/** The duties of seed 003's list of offences, in its order: 1.1 to 1.4, 2.1 to 2.4. */
enum class Duty : quint8 {
    ReachAge,            // 1.1
    GetNationality,      // 1.2
    AddedToRegister,     // 1.3
    ExemptionEnd,        // 1.4
    CardExpired,         // 2.1
    CardDamaged,         // 2.2
    CardLostOrDestroyed, // 2.3
    NameChanged          // 2.4
};

/** "mission 2.1". */
const char* clauseOf(LawText law, Duty duty);

/** The offence of a neglected duty: list 1 is not applying, list 2 not renewing. */
Offence offenceOf(Duty duty);

} // namespace tabian::domain
