#include "devices/camera/hotfolder.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tabian::devices
{

namespace
{
QFileInfoList picturesIn(const QString& path)
{
    return QDir(path).entryInfoList({u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s}, QDir::Files, QDir::Time);
}

QString identity(const QFileInfo& file)
{
    return u"%1/%2/%3"_s.arg(file.fileName()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}
} // namespace

void HotFolder::forgetAll()
{
    m_old.clear();
    const QFileInfoList files = picturesIn(m_path);
    for (const QFileInfo& file : files)
        m_old += identity(file);
}

std::optional<QString> HotFolder::newest() const
{
    const QFileInfoList files = picturesIn(m_path);
    for (const QFileInfo& file : files) {
        if (!m_old.contains(identity(file)))
            return file.filePath();
    }
    return std::nullopt;
}

} // namespace tabian::devices
