// The folder into which a camera's own program drops its pictures, as it looks on disk.
#pragma once

#include <QSet>
#include <QString>
#include <optional>

namespace tabian::devices
{

/** Tells new pictures from those that lay there before, by name, size and time together: cameras' clocks may be wrong, and
 *  a file that was deleted must not make an older one look new. Blocks on the disk; one thread at a time. */
class HotFolder
{
  public:
    explicit HotFolder(QString path) : m_path(std::move(path)) {}

    /** Everything that lies there now is old. */
    void forgetAll();
    /** The newest picture that is not old. It may still be growing. */
    std::optional<QString> newest() const;

  private:
    QString m_path;
    QSet<QString> m_old;
};

} // namespace tabian::devices
