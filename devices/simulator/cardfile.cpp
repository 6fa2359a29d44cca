#include "devices/simulator/cardfile.h"

#include <QStringList>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
QByteArray nameField(const std::optional<domain::PersonName>& name)
{
    return tis620(name ? QStringList{name->title(), name->first(), name->middle(), name->last()}.join(u'#') : QString(),
                  100);
}

/** House, moo, soi, road, an unused slot, tambon, amphoe, province. */
QString addressText(const domain::Address& address)
{
    const auto& p = address.parts();
    return QStringList{p.house, p.moo, p.soi, p.road, QString(), p.tambon, p.amphoe, p.province}.join(u'#');
}

/** Citizen number to document type: 373 bytes, the same run in every version. */
QByteArray personal(const Person& person, const PersonCard& card)
{
    return person.id.digits().toLatin1() + nameField(card.nameTh) + nameField(card.nameEn) +
           person.birth.beText().toLatin1() + (person.sex == domain::Sex::Male ? '1' : '2') +
           tis620(card.requestNumber, 20) + tis620(card.issuer, 100) + tis620(card.issuerCode, 13) +
           domain::beText(card.issued).toLatin1() + card.expiry.beText().toLatin1() + tis620(card.documentType, 2);
}

QByteArray photoField(const PersonCard& card, QByteArray jpeg)
{
    if (card.condition == PersonCard::Condition::PhotoDamaged) {
        jpeg.truncate(jpeg.size() / 3);
        jpeg += QByteArray(cardPhotoSize - jpeg.size(), char(0xA5)); // a scratched memory, without an end of image
    }
    return jpeg.leftJustified(cardPhotoSize, ' ', true);
}
} // namespace

QByteArray tis620(const QString& text, qsizetype length)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("TIS-620", &status);
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    const int size = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
                                     reinterpret_cast<const UChar*>(text.utf16()), int(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(U_SUCCESS(status) ? size : 0);
    return bytes.leftJustified(length, ' ', true);
}

CardBlocks cardBlocks(const Person& person, const PersonCard& card, const QByteArray& jpeg)
{
    const QByteArray version = card.version.toLatin1();
    if (card.version == "0002"_L1) {
        // Block 0: version and address, block 1: person and photo. Real files are longer than what is known of them.
        return {version + tis620(addressText(card.address), 150) + QByteArray(358, ' '),
                personal(person, card) + QByteArray(4, ' ') + photoField(card, jpeg)};
    }
    return {version + personal(person, card) + QByteArray(2, '\0') + photoField(card, jpeg) +
                tis620(addressText(card.address), 160) + tis620(card.photoNumber, 14),
            QByteArray()};
}

} // namespace tabian::simulator
