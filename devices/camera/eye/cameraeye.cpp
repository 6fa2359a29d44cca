#include "devices/camera/eye/cameraeye.h"

#include <QBuffer>
#include <QVideoFrame>
#include <algorithm>

namespace tabian::devices
{

namespace
{
constexpr char trainingCamera[] = "Tabian training camera"; // devices/simulator/camera
constexpr int liveHeight = 480;                             // pixels
constexpr int liveQuality = 80;                             // of the JPEG
constexpr int stillQuality = 95;
constexpr qsizetype mostPixels = 2000 * 2000; // of a format: a card needs no more
constexpr float leastRate = 10;               // frames a second

QByteArray jpegOf(const QImage& image, int quality)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB888).save(&buffer, "JPEG", quality);
    return jpeg;
}

qsizetype pixels(const QCameraFormat& format)
{
    return static_cast<qsizetype>(format.resolution().width()) * format.resolution().height();
}

/** The sharpest format that is still fluent; none when the camera names none. */
QCameraFormat bestFormat(const QCameraDevice& device)
{
    QCameraFormat best;
    const auto formats = device.videoFormats();
    for (const QCameraFormat& format : formats) {
        if (pixels(format) <= mostPixels && format.maxFrameRate() >= leastRate && pixels(format) > pixels(best))
            best = format;
    }
    return best;
}
} // namespace

CameraEye::CameraEye(bool simulated, std::function<void(const CameraEvent&)> tell)
    : m_simulated(simulated), m_tell(std::move(tell))
{
    m_session.setVideoSink(&m_sink);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &CameraEye::onFrame);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this] {
        const auto inputs = cameras();
        if (m_camera && std::ranges::none_of(inputs, [this](const QCameraDevice& device) {
                return device.id() == m_camera->cameraDevice().id();
            }))
            fail(CameraTrouble::Absent, {}); // before the list, upon which the counter may open another
        listCameras();
    });
    listCameras();
}

QList<QCameraDevice> CameraEye::cameras() const
{
    auto inputs = QMediaDevices::videoInputs();
    inputs.removeIf([this](const QCameraDevice& device) {
        return (device.description() == QLatin1StringView(trainingCamera)) != m_simulated;
    });
    return inputs;
}

void CameraEye::listCameras()
{
    CameraEvent event{.kind = CameraEvent::Kind::Cameras};
    const auto inputs = cameras();
    for (const QCameraDevice& device : inputs)
        event.cameras << device.description();
    m_tell(event);
}

void CameraEye::take(const CameraOrder& order)
{
    switch (order.kind) {
    case CameraOrder::Kind::Open:
        open(order.camera);
        break;
    case CameraOrder::Kind::Close:
        close();
        break;
    case CameraOrder::Kind::Next:
        m_frameWanted = true;
        break;
    case CameraOrder::Kind::Still:
        m_stillWanted = order.ticket;
        break;
    }
}

void CameraEye::open(const QString& name)
{
    close();
    const auto inputs = cameras();
    const auto device = std::ranges::find_if(
        inputs, [&name](const QCameraDevice& one) { return name.isEmpty() || one.description() == name; });
    if (device == inputs.end()) {
        fail(CameraTrouble::Absent, name);
        return;
    }
    m_camera = std::make_unique<QCamera>(*device);
    if (const QCameraFormat format = bestFormat(*device); !format.isNull())
        m_camera->setCameraFormat(format);
    connect(m_camera.get(), &QCamera::errorOccurred, this,
            [this](QCamera::Error, const QString& text) { fail(CameraTrouble::Failed, text); });
    m_session.setCamera(m_camera.get());
    m_camera->start();
}

void CameraEye::close()
{
    m_frameWanted = false;
    m_stillWanted.reset();
    if (!m_camera)
        return;
    m_camera->stop();
    m_session.setCamera(nullptr);
    m_camera.release()->deleteLater(); // this may be one of its own signals
}

void CameraEye::onFrame(const QVideoFrame& frame)
{
    if (!m_camera || !frame.isValid() || (!m_frameWanted && !m_stillWanted))
        return;
    const QImage image = frame.toImage();
    if (image.isNull())
        return;
    if (m_stillWanted) {
        m_tell({.kind = CameraEvent::Kind::Still, .jpeg = jpegOf(image, stillQuality), .ticket = *m_stillWanted});
        m_stillWanted.reset();
    }
    if (m_frameWanted) {
        m_frameWanted = false;
        const QImage small =
            image.height() > liveHeight ? image.scaledToHeight(liveHeight, Qt::SmoothTransformation) : image;
        m_tell({.kind = CameraEvent::Kind::Frame, .jpeg = jpegOf(small, liveQuality)});
    }
}

void CameraEye::fail(CameraTrouble trouble, const QString& text)
{
    close();
    m_tell({.kind = CameraEvent::Kind::Failed, .trouble = trouble, .text = text});
}

} // namespace tabian::devices
