#include "app/shell/chipfile.h"

#include "devices/camera/cardphoto.h"
#include "devices/camera/photochecks.h"
#include "devices/thaicard/file.h"

namespace tabian::shell
{

using namespace Qt::StringLiterals;

namespace
{

/** The number under the photo, 4-2-8 digits: office, year and running number of the request "1301-69-000482". */
QString photoNumberOf(const QString& request)
{
    const QStringList parts = request.split(u'-');
    if (parts.size() != 3)
        return {};
    return parts[0].left(4).rightJustified(4, u'0') + parts[1].right(2) + parts[2].rightJustified(8, u'0');
}

} // namespace

domain::Result<QByteArray> ChipFile::make(const casework::NewCard& card) const
{
    const QString photoNumber = photoNumberOf(card.requestNumber);
    const casework::Applicant& p = card.person;
    const devices::CardRecord record{.atr = {},
                                     .version = u"0003"_s,
                                     .id = p.id,
                                     .nameTh = p.nameTh,
                                     .nameEn = p.nameEn,
                                     .birth = p.birth,
                                     .sex = p.sex,
                                     .issuer = card.issuer,
                                     .issuerCode = card.requestNumber.left(4).leftJustified(13, u'0'),
                                     .issued = card.issued,
                                     .expiry = card.expiry,
                                     .documentType = u"01"_s,
                                     .address = p.address,
                                     .requestNumber = QString(card.requestNumber).remove(u'-'),
                                     .photoNumber = photoNumber,
                                     .findings = {}};
    return devices::makeCardFile(record, card.photo);
}

casework::PhotoLook ChipPhoto::look(const QImage& picture) const
{
    const devices::PhotoCheck check = devices::checkPhoto(picture);
    return {check.crop, check.flaws};
}

domain::Result<casework::CardPhotos> ChipPhoto::make(const QImage& picture, QRect crop) const
{
    return devices::cardPhoto(picture, crop).map([&](const QByteArray& chip) {
        return casework::CardPhotos{chip, devices::printPhoto(picture, crop)};
    });
}

} // namespace tabian::shell
