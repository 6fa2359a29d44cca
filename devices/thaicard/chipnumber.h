// The number of the chip itself, from the production data that every card manager gives (CPLC). Not secret.
#pragma once

#include "devices/api/cardbackend.h"

namespace tabian::devices
{

/** Sixteen hexadecimal digits; four exchanges at most. Fails with ChipNumberAbsent, and as ApduChannel does. The citizen
 *  applet is not selected any more afterwards. Source: GlobalPlatform card specification, tag 9F7F; bytes 13 to 20 of the
 *  answer hold fabrication date, serial number and batch. */
domain::Result<QString> readChipNumber(CardSession& session);

} // namespace tabian::devices
