#include "devices/pcsc/cardprograms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace tabian::devices::pcsc
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList otherCardPrograms()
{
    QStringList names;
    const QString own = QString::number(QCoreApplication::applicationPid());
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes) {
        if (process == own || !contents(u"/proc/%1/maps"_s.arg(process)).contains("/libpcsclite.so"))
            continue;
        const QString name = QString::fromUtf8(contents(u"/proc/%1/comm"_s.arg(process))).trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    names.sort();
    return names;
}

} // namespace tabian::devices::pcsc
