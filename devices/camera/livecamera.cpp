#include "devices/camera/livecamera.h"

#include <utility>

using namespace Qt::StringLiterals;
using tabian::domain::FailureCode;

namespace tabian::devices
{

namespace
{
QProcessEnvironment environmentOf(const LiveCameraOptions& options)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s); // it shows nothing
    environment.insert(u"QT_MEDIA_BACKEND"_s, u"gstreamer"_s);
    if (!options.simulated) {
        environment.remove(u"GST_PLUGIN_PATH"_s);
        environment.remove(u"TABIAN_CAMERA_SCENE"_s);
    }
    return environment;
}
} // namespace

static FailureCode codeOf(CameraTrouble trouble)
{
    return trouble == CameraTrouble::Absent ? FailureCode::CameraAbsent : FailureCode::CameraFailed;
}

LiveCamera::LiveCamera(LiveCameraOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)),
      m_helper(m_options.program, m_options.simulated ? QStringList{u"--simulated"_s} : QStringList())
{
    m_helper.setEnvironment(environmentOf(m_options));
    m_decoding.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_options.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(FailureCode::CameraSilent, {}); });
    connect(&m_helper, &HelperProcess::received, this, [this](const QCborMap& message) {
        if (const auto event = cameraEventFrom(message))
            onEvent(*event);
        else
            m_helper.replace(); // it speaks nonsense
    });
    connect(&m_helper, &HelperProcess::ended, this, [this](const QString& why) {
        m_opening = false;
        if (m_wanted)
            fail(codeOf(CameraTrouble::Failed), why);
        else
            m_helper.stop(); // until a camera is wanted again
    });
}

LiveCamera::~LiveCamera()
{
    m_decoding.waitForDone();
}

void LiveCamera::list()
{
    m_helper.start();
}

void LiveCamera::open(const QString& camera)
{
    if (m_wanted == camera)
        return;
    m_wanted = camera;
    m_live = false;
    m_said = false;
    m_patience.start();
    if (m_helper.isRunning())
        ask();
    else
        m_helper.start(); // asks once it has told its cameras
}

void LiveCamera::ask()
{
    m_opening = true;
    m_helper.send(frame(CameraOrder{CameraOrder::Kind::Open, *m_wanted, 0}));
    m_helper.send(frame(CameraOrder{CameraOrder::Kind::Next, {}, 0}));
}

void LiveCamera::close()
{
    if (!m_wanted)
        return;
    m_wanted.reset();
    m_live = false;
    m_opening = false;
    m_stillWanted = false;
    m_patience.stop();
    m_helper.send(frame(CameraOrder{CameraOrder::Kind::Close, {}, 0}));
}

void LiveCamera::still()
{
    m_said = false;
    m_stillWanted = true;
    m_patience.start();
    m_helper.send(frame(CameraOrder{CameraOrder::Kind::Still, {}, ++m_ticket}));
}

void LiveCamera::onEvent(const CameraEvent& event)
{
    switch (event.kind) {
    case CameraEvent::Kind::Cameras:
        Q_EMIT camerasListed(event.cameras);
        if (m_wanted && !m_live && !m_opening) {
            m_patience.start();
            ask();
        }
        break;
    case CameraEvent::Kind::Frame: {
        if (!m_wanted)
            break;
        if (!m_stillWanted)
            m_patience.stop();
        m_live = true;
        m_opening = false;
        m_said = false;
        Q_EMIT frameArrived(QImage::fromData(event.jpeg, "JPEG"));
        if (m_wanted) // the receiver may have closed it
            m_helper.send(frame(CameraOrder{CameraOrder::Kind::Next, {}, 0}));
        break;
    }
    case CameraEvent::Kind::Still:
        if (!m_stillWanted || event.ticket != m_ticket)
            break;
        m_stillWanted = false;
        m_patience.stop();
        m_decoding.start([this, jpeg = event.jpeg] {
            const QImage picture = QImage::fromData(jpeg, "JPEG");
            QMetaObject::invokeMethod(this, [this, picture] { Q_EMIT stillTaken(picture); });
        });
        break;
    case CameraEvent::Kind::Failed:
        fail(codeOf(event.trouble), event.text);
        break;
    }
}

/** The one place where these codes are raised. The camera stays wanted: it is opened again when it comes back. */
void LiveCamera::fail(FailureCode code, const QString& detail)
{
    m_live = false;
    m_opening = false;
    m_stillWanted = false;
    m_patience.stop();
    if (!std::exchange(m_said, true))
        Q_EMIT failed({code, detail});
}

} // namespace tabian::devices
