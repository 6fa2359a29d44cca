#include "devices/camera/cardphoto.h"

#include <QBuffer>

namespace tabian::devices
{

QRect cardCrop(QSize picture)
{
    const QSize size = cardPhotoSize.scaled(picture, Qt::KeepAspectRatio);
    return QRect(QPoint((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 3), size);
}

namespace
{
QByteArray jpegOf(const QImage& photo, int quality)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    return photo.save(&buffer, "JPEG", quality) ? jpeg : QByteArray();
}
} // namespace

domain::Result<QByteArray> cardPhoto(const QImage& picture, QRect crop)
{
    const bool enough = crop.width() >= cardPhotoSize.width() && crop.height() >= cardPhotoSize.height();
    const QImage photo = enough ? picture.copy(crop)
                                      .scaled(cardPhotoSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                      .convertToFormat(QImage::Format_RGB888)
                                : QImage();
    for (int quality = 92; quality >= 20 && !photo.isNull(); quality -= 4) {
        const QByteArray jpeg = jpegOf(photo, quality);
        if (!jpeg.isEmpty() && jpeg.size() <= cardPhotoBytes)
            return jpeg;
    }
    return domain::fail(domain::FailureCode::PhotoTooSmall);
}

QByteArray printPhoto(const QImage& picture, QRect crop)
{
    const QImage photo = picture.copy(crop);
    const QSize size = cardPhotoSize * 3;
    const QImage fitted =
        photo.width() > size.width() ? photo.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : photo;
    return jpegOf(fitted.convertToFormat(QImage::Format_RGB888), 90);
}

} // namespace tabian::devices
