// Looking at a blank and writing one, as blocking calls.
#pragma once

#include "devices/api/cardbackend.h"
#include "devices/api/cardencoder.h"
#include "devices/thaicard/personaliser.h"

namespace tabian::devices
{

/** `reader` is part of the encoder's reader name. */
domain::Result<BlankCard> inspectBlank(CardBackend& backend, Personaliser& personaliser, const QString& reader);

/** Serial and state are checked before a byte is written; then writing, power off and on, and a fresh session that reads
 *  the whole file through the citizen applet. */
domain::Result<EncodeResult> encodeBlank(CardBackend& backend, Personaliser& personaliser, const QString& reader,
                                         const domain::CardSerial& expected, const QByteArray& file,
                                         const Personaliser::Progress& progress);

} // namespace tabian::devices
