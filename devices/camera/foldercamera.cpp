#include "devices/camera/foldercamera.h"

#include "devices/camera/picturefile.h"

#include <QThread>

using namespace std::chrono_literals;

namespace tabian::devices
{

namespace
{
constexpr auto lookEvery = 2s;
constexpr auto lookAgain = 150ms; // while a picture is being written
constexpr int growthLooks = 60;   // of growthPause each: how long take() waits for a growing file
constexpr auto growthPause = 50ms;
} // namespace

FolderCamera::FolderCamera(const QString& folder, QObject* parent) : PhotoSource(parent), m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_looking.setSingleShot(true);
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderCamera::look);
    connect(&m_looking, &QTimer::timeout, this, &FolderCamera::look);
    m_folder.forgetAll(); // no thread of the pool runs yet
    look();
}

FolderCamera::~FolderCamera()
{
    m_leaving = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void FolderCamera::begin()
{
    ++m_generation;
    m_pool.start([this] { m_folder.forgetAll(); });
}

void FolderCamera::look()
{
    if (m_lookUnderWay)
        return;
    m_lookUnderWay = true;
    m_pool.start([this] {
        const auto newest = m_folder.newest();
        const bool known = !newest || *newest == m_announced;
        const bool whole = newest && pictureIsWhole(*newest);
        if (!newest || whole)
            m_announced = newest.value_or(QString());
        QMetaObject::invokeMethod(this, [this, arrived = !known && whole, growing = !known && !whole] {
            m_lookUnderWay = false;
            m_looking.start(growing ? lookAgain : std::chrono::milliseconds(lookEvery));
            if (arrived)
                Q_EMIT pictureArrived();
        });
    });
}

void FolderCamera::take()
{
    m_pool.start([this, generation = m_generation] {
        const auto newest = m_folder.newest();
        if (!newest) {
            const auto nothing = domain::fail(domain::FailureCode::PhotoSourceEmpty);
            QMetaObject::invokeMethod(this, [this, generation, nothing] { answer(generation, nothing); });
            return;
        }
        for (int i = 0; i < growthLooks && !m_leaving && !pictureIsWhole(*newest); ++i)
            QThread::msleep(growthPause.count());
        const auto picture = readPicture(*newest);
        if (picture)
            m_folder.forgetAll();
        QMetaObject::invokeMethod(this, [this, generation, picture] { answer(generation, picture); });
    });
}

void FolderCamera::load(const QString& path)
{
    m_pool.start([this, path, generation = m_generation] {
        const auto picture = readPicture(path);
        QMetaObject::invokeMethod(this, [this, generation, picture] { answer(generation, picture); });
    });
}

void FolderCamera::answer(quint64 generation, const domain::Result<QImage>& picture)
{
    if (generation != m_generation)
        return;
    if (picture)
        Q_EMIT taken(*picture);
    else
        Q_EMIT failed(picture.error());
}

} // namespace tabian::devices
