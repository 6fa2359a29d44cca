// QR codes on the citizen's screen and on paper, through ZXing. Pure functions, any thread.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QImage>
#include <QPolygon>

namespace tabian::devices
{

/** How much of the code may be lost: about 7, 15, 25 and 30 per cent. */
enum class EccLevel : quint8 { Low, Medium, Quartile, High };

struct QrShape
{
    EccLevel level = EccLevel::Medium;
    int moduleSize = 4;   // pixels a module
    int quietZone = 4;    // modules of white around it; phones want four
    int mostVersion = 40; // 1 (21 modules a side) to 40 (177): the largest that suits the place
};

/** Black on white, 8-bit grey, whole modules only. Bytes that are all of base45's alphabet take the dense alphanumeric mode.
 *  Fails with QrTooLong when the payload does not fit mostVersion at that level. */
domain::Result<QImage> writeQr(const QByteArray& payload, const QrShape& shape = {});

struct QrReading
{
    QByteArray payload;
    EccLevel level = EccLevel::Medium;
    QPolygon corners; // in the picture, clockwise from its own upper left
};

/** Finds one QR code anywhere in a picture (a screenshot, a camera's frame), turned or not. Fails with QrUnreadable; also
 *  for pictures of more than 50 megapixels. */
domain::Result<QrReading> findQr(const QImage& picture);
/** The payload alone. */
domain::Result<QByteArray> readQr(const QImage& picture);

} // namespace tabian::devices
