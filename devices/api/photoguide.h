// Where head and eyes belong in a card's photo: what the live view draws and what the checks look for.
#pragma once

#include <QSize>

namespace tabian::devices
{

inline constexpr QSize cardPhotoSize(148, 178); // pixels on the chip (thai-card layout); every crop has this ratio

/** The head's oval and the line of the eyes, as shares of the card's photo. */
inline constexpr double guideHeadLeft = 0.26, guideHeadTop = 0.10, guideHeadWidth = 0.48, guideHeadHeight = 0.60;
inline constexpr double guideEyeLine = 0.40;

} // namespace tabian::devices
