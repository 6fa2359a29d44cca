// The chip's photo: a JPEG somewhere in a field padded with spaces. The end of the image is found by walking
// its markers.
#pragma once

#include "devices/api/cardrecord.h"

#include "app/domain/failure.h"

namespace tabian::devices
{

/** How far the markers of a JPEG can be followed. */
struct JpegWalk
{
    enum class State : quint8 { Incomplete, Complete, Broken };
    State state = State::Incomplete;
    qsizetype end = 0; // Complete: the first byte behind the end-of-image mark
    QSize size;        // valid once the frame header was seen
};

/** Follows the markers of ITU-T T.81 annex B: segments by their lengths, entropy-coded data to the next real
 *  marker. An FF D9 in a thumbnail, a comment or stuffed data is not an end. Never reads beyond `bytes`. */
JpegWalk walkJpeg(QByteArrayView bytes);

/** Cuts the whole JPEG out of the photo's bytes. Fails with CardPhotoDamaged: "empty", "noEnd", "broken",
 *  "size". Sides longer than 1,000 pixels are refused: the field of 5,118 bytes could still name an image of
 *  gigabytes. */
domain::Result<CardPhoto> cutPhoto(QByteArrayView field);

} // namespace tabian::devices
