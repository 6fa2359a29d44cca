// What the training camera sees: somebody before the wall, or the wall.
#pragma once

#include <QImage>
#include <QString>

namespace tabian::simulator
{

/** The portrait in the middle of the camera's picture, 640 x 480, the wall going on to both sides; `aside` pixels to the
 *  right of the middle. Any thread. */
QImage cameraScene(const QImage& portrait, int aside = 0);

/** Puts it before the lens (devices/simulator/camera): as a PPM, whole or not at all. False when it cannot be written. */
bool showScene(const QImage& scene, const QString& path);

} // namespace tabian::simulator
