#include "devices/camera/foldercamera.h"

#include "devices/camera/picturefile.h"

#include <QDir>

namespace tabian::devices
{

using namespace Qt::StringLiterals;

FolderCamera::FolderCamera(const QString& folder, QObject* parent) : PhotoSource(parent), m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    const Newest before = newestIn(folder);
    m_lastTaken = before.path;
    m_offeredUntil = before.modified;
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PhotoSource::pictureArrived);
}

FolderCamera::~FolderCamera()
{
    m_pool.waitForDone();
}

FolderCamera::Newest FolderCamera::newestIn(const QString& folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s}, QDir::Files, QDir::Time);
    if (files.isEmpty())
        return {};
    return {files.first().filePath(), files.first().lastModified()};
}

void FolderCamera::take()
{
    m_pool.start([this, folder = m_folder] {
        const Newest newest = newestIn(folder);
        QMetaObject::invokeMethod(this, [this, newest] {
            const bool isNew =
                !newest.path.isEmpty() &&
                (!m_offeredUntil.isValid() || newest.modified > m_offeredUntil || newest.path != m_lastTaken);
            if (isNew)
                decode(newest.path, newest.modified);
            else
                Q_EMIT failed({domain::FailureCode::PhotoSourceEmpty, {}});
        });
    });
}

void FolderCamera::load(const QString& path)
{
    decode(path, {});
}

void FolderCamera::decode(const QString& path, const QDateTime& modified)
{
    m_pool.start([this, path, modified] {
        const auto picture = readPicture(path);
        QMetaObject::invokeMethod(this, [this, path, modified, picture] {
            if (!picture) {
                Q_EMIT failed(picture.error());
                return;
            }
            if (modified.isValid()) {
                m_offeredUntil = modified;
                m_lastTaken = path;
            }
            Q_EMIT taken(*picture);
        });
    });
}

} // namespace tabian::devices
