// A camera whose own program drops its pictures into a folder (tethered shooting): the newest one is taken.
#pragma once

#include "devices/api/photosource.h"
#include "devices/camera/hotfolder.h"

#include <QFileSystemWatcher>
#include <QThreadPool>
#include <QTimer>
#include <atomic>

namespace tabian::devices
{

/** Lives on the UI thread; files are listed and decoded on a thread of its own, in the order of the calls. A picture that is
 *  still being written is waited for, three seconds at most. Each picture is offered once: after it was taken, only one
 *  that came later is. The folder may be on a share that tells nothing of changes, and may appear late: it is also looked at
 *  every two seconds. */
class FolderCamera final : public PhotoSource
{
    Q_OBJECT
  public:
    /** Pictures that lie in `folder` already belong to earlier people and are not offered. Lists the folder once,
     *  before it returns. */
    explicit FolderCamera(const QString& folder, QObject* parent = nullptr);
    ~FolderCamera() override;
    void begin() override;
    void take() override;
    void load(const QString& path) override;

  private:
    void look();
    void answer(quint64 generation, const domain::Result<QImage>& picture);

    HotFolder m_folder;  // used on the pool's one thread only
    QString m_announced; // as well
    std::atomic<bool> m_leaving = false;
    QThreadPool m_pool;
    QFileSystemWatcher m_watcher;
    QTimer m_looking;
    bool m_lookUnderWay = false;
    quint64 m_generation = 0; // of begin(): answers of an earlier one are dropped
};

} // namespace tabian::devices
