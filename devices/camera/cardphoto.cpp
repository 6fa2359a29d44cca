#include "devices/camera/cardphoto.h"

#include <QBuffer>

namespace tabian::devices
{

QRect cardCrop(QSize picture)
{
    const QSize size = cardPhotoSize.scaled(picture, Qt::KeepAspectRatio);
    return QRect(QPoint((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 3), size);
}

domain::Result<QByteArray> cardPhoto(const QImage& picture)
{
    const QRect crop = cardCrop(picture.size());
    const bool enough = crop.width() >= cardPhotoSize.width() && crop.height() >= cardPhotoSize.height();
    const QImage photo = enough ? picture.copy(crop)
                                      .scaled(cardPhotoSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                      .convertToFormat(QImage::Format_RGB888)
                                : QImage();
    for (int quality = 92; quality >= 20 && !photo.isNull(); quality -= 4) {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        if (photo.save(&buffer, "JPEG", quality) && jpeg.size() <= cardPhotoBytes)
            return jpeg;
    }
    return domain::fail(domain::FailureCode::PhotoTooSmall);
}

} // namespace tabian::devices
