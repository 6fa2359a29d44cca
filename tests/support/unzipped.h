// What a zip holds, for tests of what is saved for others. Whoever includes it links minizip.
#pragma once

#include <QMap>
#include <QString>
#include <minizip/unzip.h>

namespace tabian::tests
{

/** Everything in a zip, by the name of its file. */
inline QMap<QString, QString> unzipped(const QString& path)
{
    QMap<QString, QString> files;
    unzFile zip = unzOpen64(path.toUtf8().constData());
    for (int at = zip ? unzGoToFirstFile(zip) : UNZ_END_OF_LIST_OF_FILE; at == UNZ_OK; at = unzGoToNextFile(zip)) {
        char name[256];
        unz_file_info64 about;
        unzGetCurrentFileInfo64(zip, &about, name, sizeof name, nullptr, 0, nullptr, 0);
        QByteArray bytes(qsizetype(about.uncompressed_size), '\0');
        unzOpenCurrentFile(zip);
        unzReadCurrentFile(zip, bytes.data(), unsigned(bytes.size()));
        files.insert(QString::fromUtf8(name),
                     unzCloseCurrentFile(zip) == UNZ_OK ? QString::fromUtf8(bytes) : QString());
    }
    unzClose(zip);
    return files;
}

} // namespace tabian::tests
