// A camera whose own program drops its pictures into a folder (tethered shooting): the newest one is taken.
#pragma once

#include "devices/api/photosource.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QThreadPool>

namespace tabian::devices
{

/** UI thread; files are listed and decoded on a thread of its own. Each picture is offered once: after it was taken, only a
 *  newer one is. */
class FolderCamera final : public PhotoSource
{
    Q_OBJECT
  public:
    /** `folder` exists. Pictures that lie there already belong to earlier people and are not offered. */
    explicit FolderCamera(const QString& folder, QObject* parent = nullptr);
    ~FolderCamera() override;
    void take() override;
    void load(const QString& path) override;

  private:
    struct Newest
    {
        QString path;
        QDateTime modified;
    };
    static Newest newestIn(const QString& folder);
    void decode(const QString& path, const QDateTime& modified);

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QDateTime m_offeredUntil; // pictures up to this moment were taken, or lay there before
    QString m_lastTaken;
    QThreadPool m_pool;
};

} // namespace tabian::devices
