// Reading a picture that may be anything: bounded in bytes and pixels before it is decoded.
#pragma once

#include "app/domain/failure.h"

#include <QImage>

namespace tabian::devices
{

inline constexpr qint64 pictureFileLimit = 32 * 1024 * 1024; // bytes
inline constexpr int pictureSideLimit = 12000;               // pixels

/** Fails with PhotoUnreadable. Turns the picture upright by its own orientation mark. Blocks; any thread. */
domain::Result<QImage> readPicture(const QString& path);

} // namespace tabian::devices
