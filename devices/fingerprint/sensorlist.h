// Which fingerprint sensors may prove a citizen's identity.
#pragma once

#include <QByteArrayView>

namespace tabian::devices
{

/** A sensor counts only when it gives 500 dpi or more and its libfprint driver asks a matching score of at least 40:
 *  many drivers for small laptop sensors ask less than 30 and accept strangers. By libfprint's driver id. */
bool sensorAllowed(QByteArrayView driver, bool virtualAllowed);

/** Pixels a millimetre that a touch must have at least (500 dpi, with libfprint's own rounding). */
constexpr double leastPixelsPerMillimetre = 19.6;

} // namespace tabian::devices
