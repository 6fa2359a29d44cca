#include "app/domain/shippeddata.h"

#include <QFile>

// Must stand outside every namespace. A static library's resources are dropped by the linker unless named.
static void nameResources()
{
    Q_INIT_RESOURCE(domain);
}

using namespace Qt::StringLiterals;

namespace tabian::domain
{

QByteArray shippedData(QStringView path)
{
    nameResources();
    QFile file(u":/tabian/%1"_s.arg(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tabian::domain
