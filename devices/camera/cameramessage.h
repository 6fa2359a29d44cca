// What the counter and the camera helper say to each other over a pipe.
// The helper is a process of its own: the media framework starts slowly, has threads and drivers of its own, and a crash of
// any of them takes only the helper with it. Frames are asked for one by one, so that none ever queues.
#pragma once

#include "devices/helper/pipeframe.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tabian::devices
{

/** Counter to helper. */
struct CameraOrder
{
    enum class Kind : quint8 { Open = 1, Close, Next, Still };
    Kind kind = Kind::Close;
    QString camera = {}; // Open: its name as listed; empty: the first
    quint32 ticket = 0;  // Still: comes back with the picture
};

enum class CameraTrouble : quint8 { Absent = 1, Failed };

/** Helper to counter. The list comes first of all, and again whenever a camera was plugged in or out. */
struct CameraEvent
{
    enum class Kind : quint8 { Cameras = 1, Frame, Still, Failed };
    Kind kind = Kind::Failed;
    QStringList cameras = {};                      // Cameras: their names
    QByteArray jpeg = {};                          // Frame: small. Still: as large as the camera gives
    quint32 ticket = 0;                            // Still
    CameraTrouble trouble = CameraTrouble::Failed; // Failed
    QString text = {};                             // Failed: what the framework says
};

QByteArray frame(const CameraOrder& order);
QByteArray frame(const CameraEvent& event);
/** Nothing when the message is none. */
std::optional<CameraOrder> cameraOrderFrom(const QCborMap& map);
std::optional<CameraEvent> cameraEventFrom(const QCborMap& map);

} // namespace tabian::devices
