#include "devices/camera/picturefile.h"

#include <QFile>
#include <QImageReader>

namespace tabian::devices
{

domain::Result<QImage> readPicture(const QString& path)
{
    QFile file(path);
    QImage picture;
    if (file.open(QIODevice::ReadOnly) && file.size() <= pictureFileLimit) {
        QImageReader reader(&file);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        const QByteArray format = reader.format(); // from the content; what a camera writes, no drawings or scripts
        const QSize size = reader.size();          // from the header, nothing decoded yet
        if ((format == "jpeg" || format == "png") && size.isValid() && size.width() <= pictureSideLimit &&
            size.height() <= pictureSideLimit)
            picture = reader.read();
    }
    if (picture.isNull())
        return domain::fail(domain::FailureCode::PhotoUnreadable);
    return picture;
}

} // namespace tabian::devices
