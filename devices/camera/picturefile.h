// Reading a picture that may be anything: bounded in bytes and pixels before it is decoded.
#pragma once

#include "app/domain/failure.h"

#include <QImage>

namespace tabian::devices
{

inline constexpr qint64 pictureFileLimit = 32 * 1024 * 1024; // bytes
inline constexpr int pictureSideLimit = 12000;               // pixels
inline constexpr int pictureSideWanted = 2000;               // what is larger is read smaller: a card needs no more

/** Whether the file's end is there: a camera's program may still be writing it, and half a JPEG decodes to half a face. */
bool pictureIsWhole(const QString& path);

/** Fails with PhotoUnreadable, also for a file that is not whole. Turns the picture upright by its own orientation mark. Blocks; any thread. */
domain::Result<QImage> readPicture(const QString& path);

} // namespace tabian::devices
