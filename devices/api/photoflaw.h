// What can be wrong with a photo for a card, as far as a look at its pixels can tell.
#pragma once

#include <QtGlobal>

namespace tabian::devices
{

/** Values are stored; never change a number. */
enum class PhotoFlaw : quint8 {
    Blurred = 1,
    TooDark,
    TooBright,
    Background, // not plain
    HeadPlace,  // not in the middle, or the crown cut off
    HeadSize,   // too small or too large in the picture
    Coarse      // fewer pixels than the print on the card shows
};

} // namespace tabian::devices
