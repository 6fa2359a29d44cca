// Anniversaries and completed years of age (CCC section 16).
#pragma once

#include "app/domain/assessment.h"

namespace tabian::domain
{

/** The birthday in the `years`-th year after a birth; for 29 February it is 1 March in a common year. */
QDate anniversary(QDate birth, int years);

/** The day on which `years` years are complete: the birthday, or the day before it by the other reading. */
QDate completionDay(QDate birth, int years, AgePolicy policy);

} // namespace tabian::domain
