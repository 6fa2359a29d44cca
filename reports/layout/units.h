// Millimetres, which the documents think in, and points and Pango units, which the drawing libraries do.
#pragma once

#include <cmath>

namespace tabian::reports
{

inline constexpr double pointsPerInch = 72.0;
inline constexpr double millimetresPerInch = 25.4;
inline constexpr double pointsPerMillimetre = pointsPerInch / millimetresPerInch;
inline constexpr double pangoUnitsPerPoint = 1024.0; // PANGO_SCALE

inline double toPoints(double mm)
{
    return mm * pointsPerMillimetre;
}
inline int toPango(double mm)
{
    return int(std::lround(mm * pointsPerMillimetre * pangoUnitsPerPoint));
}
inline double fromPango(int units)
{
    return units / pangoUnitsPerPoint / pointsPerMillimetre;
}

} // namespace tabian::reports
