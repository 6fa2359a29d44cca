// The bytes on the chip of a synthetic person's card. Made here from the offset table alone, apart from
// devices/thaicard, so that two implementations of the table check each other.
#pragma once

#include "devices/simulator/people.h"

#include <QByteArray>
#include <array>

namespace tabian::simulator
{

inline constexpr qsizetype cardFileSize = 5671;
inline constexpr qsizetype cardPhotoSize = 5118;

/** The blocks that READ names by its block byte. Versions "0003" and "0004" keep everything in block 0. */
using CardBlocks = std::array<QByteArray, 2>;

/** Text as the chip holds it: TIS-620, padded with 0x20 to `length`, cut when longer. */
QByteArray tis620(const QString& text, qsizetype length);

/** `jpeg`: the portrait, at most cardPhotoSize bytes; padded with 0x20. A card with a damaged photo gets bytes that begin
 *  like the portrait and are broken after. */
CardBlocks cardBlocks(const Person& person, const PersonCard& card, const QByteArray& jpeg);

} // namespace tabian::simulator
