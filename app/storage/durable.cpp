#include "app/storage/durable.h"

#include "app/storage/storefailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tabian::storage
{

using domain::Outcome;

namespace
{

Outcome systemFailure(int error, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (error == ENOSPC || error == EDQUOT)
        return tl::unexpected(storeFailure(Trouble::DiskFull, name));
    if (error == EROFS || error == EACCES || error == EPERM)
        return tl::unexpected(storeFailure(Trouble::ReadOnly, name));
    return tl::unexpected(storeFailure(Trouble::Disk, name));
}

bool writeAll(int file, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(file, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        done += written;
    }
    return true;
}

} // namespace

Outcome writeDurably(const QString& path, const QByteArray& bytes)
{
    const QString fresh = path + QLatin1String(".new");
    const int file =
        ::open(QFile::encodeName(fresh).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return systemFailure(errno, path);
    const bool whole = writeAll(file, bytes) && ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (!whole) {
        QFile::remove(fresh);
        return systemFailure(error, path);
    }
    return renameDurably(fresh, path);
}

Outcome renameDurably(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(errno, to);
    const QByteArray folder = QFile::encodeName(QFileInfo(to).path());
    const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return systemFailure(errno, to);
    const auto closed = qScopeGuard([directory] { ::close(directory); });
    return ::fsync(directory) == 0 ? Outcome() : systemFailure(errno, to);
}

Outcome makePrivateFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(QDir::cleanPath(path)).path();
    if (!QDir().mkpath(parent) || (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST))
        return systemFailure(errno, path);
    return {};
}

} // namespace tabian::storage
