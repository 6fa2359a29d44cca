// Fingers, hints and the quality of a touch: the values that helper, counter and screen share.
#pragma once

#include <QtGlobal>

namespace tabian::devices
{

enum class Finger : quint8 { LeftIndex = 1, RightIndex = 2 };

/** Why another touch is asked for: a hint, not an error. The first four are the sensor's own (libfprint fp-device.h), the
 *  others are found in the touch's picture. */
enum class RetryHint : quint8 {
    General,
    TooShort,
    CenterFinger, // lies beside the middle of the glass
    RemoveFinger,
    Partial, // only a part of the finger touches
    TooDry,  // the ridges break up: dry skin, or pressed too lightly
    TooWet,  // the ridges run into each other: wet skin, or pressed too hard
    TooFaint // hardly any contrast: a dirty glass, or worn ridges
};

/** How good one touch is, from its picture (devices/fingerprint/touchquality.h). */
struct TouchQuality
{
    int score = 0;                       // 0 to 100
    int foreground = 0;                  // percent of the glass that ridges cover
    int contrast = 0;                    // percent of the contrast of a good print
    int clarity = 0;                     // percent of the covered glass where ridges run side by side
    int minutiae = 0;                    // found by libfprint; -1: not counted
    RetryHint flaw = RetryHint::General; // what cost the most, when the score is too low
    bool isGood() const;
    friend bool operator==(const TouchQuality&, const TouchQuality&) = default;
};

/** Touches below this score are asked again; a finger below it counts as worn and wants an exception. */
inline constexpr int leastTouchScore = 45;

inline bool TouchQuality::isGood() const
{
    return score >= leastTouchScore;
}

} // namespace tabian::devices
