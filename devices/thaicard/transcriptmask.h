// A transcript without the person in it, for a support call or a test: numbers, names, days, address and photo masked.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>

namespace tabian::devices
{

/** The same transcript, byte for byte but for what tells who somebody is; it replays and parses as the original does, with
 *  the same oddities and the same faults at the same exchanges.
 *  - Citizen numbers become x-9990-00000-01-c, -02-c, … in the order of their coming: the first digit stays, a right check
 *    digit is right again and a wrong one wrong.
 *  - Names keep their titles, addresses their labels and province; other letters become ก, X and x, digits 0.
 *  - Of birth and expiry the year stays, known months and days become 01.
 *  - A whole photo becomes a grey one of the same size in pixels and bytes; a damaged one is damaged at the same byte.
 *  - Request, photo and card number become 0s and Xs, the chip's number zeros. Version, issuing office, day of issue and
 *    document type stay.
 *  Fails as parseTranscript(). */
domain::Result<QByteArray> maskTranscript(QByteArrayView text);

} // namespace tabian::devices
