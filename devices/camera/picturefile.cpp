#include "devices/camera/picturefile.h"

#include <QFile>
#include <QImageReader>

namespace tabian::devices
{

namespace
{
constexpr qint64 trailer = 16 * 1024; // bytes; some cameras write data of their own after the picture's end

bool endsWhole(QFile& file)
{
    if (!file.seek(std::max<qint64>(0, file.size() - trailer)))
        return false;
    const QByteArray end = file.read(trailer);
    return file.seek(0) && (end.contains(QByteArrayView("\xFF\xD9")) || end.contains("IEND"));
}
} // namespace

bool pictureIsWhole(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && endsWhole(file);
}

domain::Result<QImage> readPicture(const QString& path)
{
    QFile file(path);
    QImage picture;
    if (file.open(QIODevice::ReadOnly) && file.size() <= pictureFileLimit && endsWhole(file)) {
        QImageReader reader(&file);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        const QByteArray format = reader.format(); // from the content; what a camera writes, no drawings or scripts
        const QSize size = reader.size();          // from the header, nothing decoded yet
        if ((format == "jpeg" || format == "png") && size.isValid() && size.width() <= pictureSideLimit &&
            size.height() <= pictureSideLimit) {
            if (std::max(size.width(), size.height()) > pictureSideWanted)
                reader.setScaledSize(size.scaled(pictureSideWanted, pictureSideWanted, Qt::KeepAspectRatio));
            picture = reader.read();
        }
    }
    if (picture.isNull())
        return domain::fail(domain::FailureCode::PhotoUnreadable);
    return picture;
}

} // namespace tabian::devices
