// Whole files, for tests.
#pragma once

#include <QFile>

namespace tabian::tests
{

/** Empty where it cannot be read. */
inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Of a file that must be there. */
inline QByteArray neededContents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace tabian::tests
