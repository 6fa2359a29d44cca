#include "app/shell/savedfile.h"

#include <QSaveFile>

namespace tabian::shell
{

tl::unexpected<domain::Failure> unwritable(const QString& path)
{
    return domain::fail(domain::FailureCode::FileUnwritable, path);
}

domain::Outcome saveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path);
    return {};
}

} // namespace tabian::shell
