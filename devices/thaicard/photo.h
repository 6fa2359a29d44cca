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
    int scans = 0;     // begun so far
};

/** Follows the markers of ITU-T T.81 annex B: segments by their lengths, entropy-coded data to the next real
 *  marker. An FF D9 in a thumbnail, a comment or stuffed data is not an end. Never reads beyond `bytes`. */
JpegWalk walkJpeg(QByteArrayView bytes);

/** Cuts the whole JPEG out of the photo's bytes; whoever decodes it afterwards need not fear it. Fails with CardPhotoDamaged: "empty",
 *  "noEnd", "broken", "size", "scans". The field of 5,118 bytes could name an image of gigabytes, or a progressive one whose
 *  hundreds of scans cost a second: sides longer than 600 pixels, more than 16 scans, a second frame header and the kinds
 *  of frame that no camera makes (lossless, hierarchical, arithmetic) are refused. */
domain::Result<CardPhoto> cutPhoto(QByteArrayView field);

} // namespace tabian::devices
