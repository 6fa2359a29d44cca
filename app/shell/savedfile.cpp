#include "app/shell/savedfile.h"

#include <QSaveFile>

namespace tabian::shell
{

domain::Outcome saveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return domain::unwritable(path);
    return {};
}

} // namespace tabian::shell
