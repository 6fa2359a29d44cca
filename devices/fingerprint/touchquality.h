// How good a touch is, computed from its picture, by what makes minutiae trustworthy: how much of the glass ridges cover,
// how dark they are against the valleys, and whether they run side by side.
//
// libfprint gives no quality. The picture is cut into blocks of 12 pixels (about half a millimetre at 500 dpi: one ridge and
// one valley); a block is finger when its greys differ enough, and clear when its gradients agree on one direction
// (the coherence of the structure tensor, as in NIST's NFIQ and Hong, Wan and Jain's estimate).
#pragma once

#include "devices/api/finger.h"

#include <QImage>

namespace tabian::devices
{

/** `minutiae` is what libfprint found, -1 when it was not asked. About a millisecond. Any thread. */
TouchQuality touchQuality(const QImage& picture, int minutiae);

} // namespace tabian::devices
