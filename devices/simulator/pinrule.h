// The PIN of a digital ID: typed on the phone, twice, and never anywhere else.
#pragma once

#include "app/domain/failure.h"

namespace tabian::simulator
{

inline constexpr int pinDigits = 8;

/** Eight digits; no four in a row that go up or down by one (1234, 4321), no four in a row that are equal (1111): the rule of the
 *  programme for the citizen (facts: services, section 1). PinTooSimple. */
domain::Outcome checkPin(QStringView pin);
/** PinsDiffer. */
domain::Outcome checkSamePin(bool same);

} // namespace tabian::simulator
