// The card's photo from a picture: cropped to the card's ratio, scaled, and small enough for the chip.
#pragma once

#include "app/domain/failure.h"
#include "devices/api/photoguide.h"

#include <QByteArray>
#include <QImage>
#include <QRect>

namespace tabian::devices
{

inline constexpr int cardPhotoBytes = 5118; // the chip's room

/** The largest part of the picture with the card's ratio: centred across, a little above the middle, where heads are. */
QRect cardCrop(QSize picture);
/** A JPEG of cardPhotoSize in at most cardPhotoBytes, at the best quality that fits. PhotoTooSmall when the crop has fewer
 *  pixels than the card needs, or when no quality fits. Any thread. */
domain::Result<QByteArray> cardPhoto(const QImage& picture, QRect crop);
/** The same crop for paper and the card's face: a JPEG at most three times as wide as the chip's, 444 pixels, which is
 *  38 mm at 300 dpi; never blown up. */
QByteArray printPhoto(const QImage& picture, QRect crop);

} // namespace tabian::devices
