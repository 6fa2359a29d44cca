// A camera through Qt Multimedia. Runs in the helper's one thread.
#pragma once

#include "devices/camera/cameramessage.h"

#include <QCamera>
#include <QCameraDevice>
#include <QImage>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>
#include <functional>
#include <memory>

namespace tabian::devices
{

/** Opens one camera at a time. Frames are small and given one for each order; a still is the next whole frame. */
class CameraEye : public QObject
{
    Q_OBJECT
  public:
    /** `simulated`: the training camera is the only one there is; otherwise it is none. */
    CameraEye(bool simulated, std::function<void(const CameraEvent&)> tell);

    void take(const CameraOrder& order);

  private:
    void open(const QString& name);
    void close();
    void listCameras();
    QList<QCameraDevice> cameras() const;
    void onFrame(const QVideoFrame& frame);
    void fail(CameraTrouble trouble, const QString& text);

    bool m_simulated;
    std::function<void(const CameraEvent&)> m_tell;
    QMediaDevices m_devices;
    QMediaCaptureSession m_session;
    QVideoSink m_sink;
    std::unique_ptr<QCamera> m_camera;
    bool m_frameWanted = false;
    std::optional<quint32> m_stillWanted;
};

} // namespace tabian::devices
