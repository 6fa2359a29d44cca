#include "devices/camera/photostation.h"

#include <utility>

namespace tabian::devices
{

PhotoStation::PhotoStation(const QString& folder, LiveCameraOptions options, QString camera, QObject* parent)
    : PhotoSource(parent), m_folder(folder), m_live(std::move(options)), m_camera(std::move(camera))
{
    connect(&m_folder, &PhotoSource::pictureArrived, this, [this] {
        m_folderHasMore = true;
        Q_EMIT pictureArrived();
    });
    connect(&m_folder, &PhotoSource::taken, this, [this](const QImage& picture) {
        m_folderHasMore = false;
        Q_EMIT taken(picture);
    });
    connect(&m_folder, &PhotoSource::failed, this, &PhotoSource::failed);
    connect(&m_live, &LiveCamera::camerasListed, this, &PhotoStation::camerasListed);
    connect(&m_live, &LiveCamera::frameArrived, this, &PhotoSource::frameArrived);
    connect(&m_live, &LiveCamera::stillTaken, this, [this](const QImage& picture) {
        if (std::exchange(m_asked, false) && m_stillOf == m_generation)
            Q_EMIT taken(picture);
    });
    connect(&m_live, &LiveCamera::failed, this, [this](const domain::Failure& failure) {
        Q_EMIT frameArrived({});
        // Who chose no camera and has none works with the folder, and need not hear of it.
        const bool chosen = !m_camera.isEmpty() || failure.code != domain::FailureCode::CameraAbsent;
        if (std::exchange(m_asked, false) || (m_watched && chosen))
            Q_EMIT failed(failure);
    });
}

void PhotoStation::choose(const QString& camera)
{
    if (camera == m_camera)
        return;
    m_live.close();
    m_camera = camera;
    if (std::exchange(m_watched, false))
        watch(true);
}

void PhotoStation::begin()
{
    ++m_generation;
    m_asked = false;
    m_folderHasMore = false;
    m_folder.begin();
}

void PhotoStation::take()
{
    if (m_folderHasMore || !m_live.isLive()) {
        m_folder.take();
        return;
    }
    m_asked = true;
    m_stillOf = m_generation;
    m_live.still();
}

void PhotoStation::load(const QString& path)
{
    m_folder.load(path);
}

void PhotoStation::watch(bool on)
{
    if (on == m_watched)
        return;
    m_watched = on;
    if (on && m_camera != folderOnly)
        m_live.open(m_camera);
    else
        m_live.close();
}

} // namespace tabian::devices
