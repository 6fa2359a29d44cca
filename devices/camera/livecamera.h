// A camera of the computer's own, as seen from the counter: live pictures and stills out of the camera helper.
#pragma once

#include "app/domain/failure.h"
#include "devices/camera/cameramessage.h"
#include "devices/helper/helperprocess.h"

#include <QImage>
#include <QThreadPool>

namespace tabian::devices
{

struct LiveCameraOptions
{
    QString program = {};   // the helper, tabian-camera
    bool simulated = false; // training and tests: the training camera alone; otherwise only others
    std::chrono::milliseconds patience = std::chrono::seconds(6); // for the first frame, and for a still
};

/** Lives on the UI thread and never blocks. The helper is started when a camera is first wanted: what never looks at a
 *  camera never pays for one. A helper that crashes is started again, and the camera opened again. */
class LiveCamera : public QObject
{
    Q_OBJECT
  public:
    explicit LiveCamera(LiveCameraOptions options, QObject* parent = nullptr);
    ~LiveCamera() override;

    /** Starts the helper, which answers with camerasListed(). */
    void list();
    /** Opens the camera of that name, the first one for an empty name; frames follow. No-op when it is open. */
    void open(const QString& camera);
    void close();
    /** Frames come now. */
    bool isLive() const { return m_live; }
    /** Answered by stillTaken or failed. */
    void still();

  Q_SIGNALS:
    void camerasListed(const QStringList& names);
    void frameArrived(const QImage& frame);
    void stillTaken(const QImage& picture);
    /** CameraAbsent, CameraFailed, CameraSilent. No frames come until the camera is there again. */
    void failed(const tabian::domain::Failure& failure);

  private:
    void onEvent(const CameraEvent& event);
    void fail(domain::FailureCode code, const QString& detail);
    void ask();

    LiveCameraOptions m_options;
    HelperProcess m_helper;
    QThreadPool m_decoding; // stills are large
    QTimer m_patience;
    std::optional<QString> m_wanted; // the camera to be open
    bool m_live = false;
    bool m_opening = false; // ordered and not yet answered
    quint32 m_ticket = 0;
    bool m_stillWanted = false;
    bool m_said = false; // the failure; once until it works again
};

} // namespace tabian::devices
