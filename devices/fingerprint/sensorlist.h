// Which fingerprint sensors may prove a citizen's identity, and why the others may not.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace tabian::devices
{

/** One row of sensors.csv. */
struct SensorKind
{
    enum class Scan : quint8 { Press, Swipe, Chip };
    QByteArray driver; // libfprint's driver id
    Scan scan = Scan::Press;
    int dpi = 0;   // 0: not stated
    int score = 0; // that two prints of one finger must reach, by the driver; 0: compared on the chip
};

constexpr int leastDpi = 500;
constexpr int leastScore = 40;
/** Pixels a millimetre that a touch must have at least (500 dpi, with libfprint's own rounding). */
constexpr double leastPixelsPerMillimetre = 19.6;

/** The list. A line that is no row is a mistake in the program: the list is then empty, and no sensor is allowed. */
const std::vector<SensorKind>& sensorKinds();

/** A sensor counts only when the finger is pressed on it, it gives 500 dpi or more and its driver asks a score of at least
 *  40: many drivers for small laptop sensors ask less than 30 and accept strangers. Nothing when it is allowed, else the
 *  fact that speaks against it, for the failure's detail: "score 24", "swipe", "on chip", "dpi not stated", "not listed". */
std::optional<QString> refusalOf(QByteArrayView driver, bool virtualAllowed);

} // namespace tabian::devices
