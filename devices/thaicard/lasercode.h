// The number on the card's back (เลขหลังบัตร), which stands in an applet of its own. Secret: read only when asked for.
#pragma once

#include "devices/api/cardbackend.h"

#include "app/domain/numbers.h"

namespace tabian::devices
{

/** Five exchanges at most. Cards answer in three ways: all 23 bytes at once, after "wrong length", or in two parts. Fails
 *  with CardLaserAbsent (some cards from before 2015), LaserCodeFormat, and as ApduChannel does. The citizen applet is
 *  not selected any more afterwards. */
domain::Result<domain::LaserCode> readLaserCode(CardSession& session);

} // namespace tabian::devices
