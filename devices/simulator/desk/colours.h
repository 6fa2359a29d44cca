// The colours of the product (contrast at least 4.5 to 1 on their grounds).
#pragma once

#include <QColor>

namespace tabian::simulator::colour
{

inline constexpr QColor ink{0x16, 0x23, 0x3b};
inline constexpr QColor muted{0x5b, 0x67, 0x80};
inline constexpr QColor rail{0x14, 0x21, 0x3d};
inline constexpr QColor blue{0x1d, 0x4e, 0xd8};
inline constexpr QColor paleBlue{0xe8, 0xee, 0xfc};
inline constexpr QColor green{0x0b, 0x6b, 0x57};
inline constexpr QColor paleGreen{0xdf, 0xf3, 0xec};
inline constexpr QColor amber{0x8a, 0x4b, 0x00};
inline constexpr QColor paleAmber{0xff, 0xf0, 0xd6};
inline constexpr QColor red{0xa1, 0x1a, 0x1a};
inline constexpr QColor paleRed{0xfd, 0xe4, 0xe4};
inline constexpr QColor line{0xd8, 0xde, 0xe9};
inline constexpr QColor ground{0xee, 0xf1, 0xf6};

} // namespace tabian::simulator::colour
