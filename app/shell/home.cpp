#include "app/shell/home.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

domain::Result<Home> Home::open(const QString& root)
{
    const Home home(QDir(root).absolutePath());
    for (const QString& folder : {home.m_root, home.store(), home.documents(), home.camera(), home.log()}) {
        if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
            return domain::fail(domain::FailureCode::HomeUnusable, folder);
        // Citizens' documents and photographs stand here: the owner's eyes only.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return home;
}

QString Home::usual()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tabian"_s;
}

} // namespace tabian::shell
