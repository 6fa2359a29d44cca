#include "app/shell/cardjson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject nameJson(const domain::PersonName& n)
{
    return {{u"title"_s, n.title()}, {u"first"_s, n.first()}, {u"middle"_s, n.middle()}, {u"last"_s, n.last()}};
}

QString precisionText(domain::DatePrecision precision)
{
    switch (precision) {
    case domain::DatePrecision::Day:
        return u"day"_s;
    case domain::DatePrecision::Month:
        return u"month"_s;
    case domain::DatePrecision::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject birthJson(const domain::ThaiDate& birth)
{
    return {{u"be"_s, birth.beText()},
            {u"known"_s, precisionText(birth.precision())},
            {u"date"_s, birth.legalDay().toString(Qt::ISODate)}};
}

QJsonObject addressJson(const domain::Address::Parts& p)
{
    return {{u"house"_s, p.house},   {u"moo"_s, p.moo},       {u"soi"_s, p.soi},          {u"road"_s, p.road},
            {u"tambon"_s, p.tambon}, {u"amphoe"_s, p.amphoe}, {u"province"_s, p.province}};
}

QJsonObject photoJson(const devices::CardPhoto& photo)
{
    const QByteArray hash = QCryptographicHash::hash(photo.jpeg, QCryptographicHash::Sha256).toHex();
    return {{u"bytes"_s, photo.jpeg.size()},
            {u"width"_s, photo.size.width()},
            {u"height"_s, photo.size.height()},
            {u"sha256"_s, QString::fromLatin1(hash)}};
}

} // namespace

QJsonObject cardJson(const devices::CardRecord& r, const std::optional<devices::CardPhoto>& photo)
{
    return {{u"atr"_s, QString::fromLatin1(r.atr.toHex().toUpper())},
            {u"version"_s, r.version},
            {u"citizenId"_s, r.id.digits()},
            {u"nameTh"_s, nameJson(r.nameTh)},
            {u"nameEn"_s, r.nameEn ? QJsonValue(nameJson(*r.nameEn)) : QJsonValue()},
            {u"birth"_s, birthJson(r.birth)},
            {u"sex"_s, r.sex == domain::Sex::Male ? u"male"_s : u"female"_s},
            {u"issuer"_s, r.issuer},
            {u"issuerCode"_s, r.issuerCode},
            {u"issued"_s, r.issued.isValid() ? domain::beText(r.issued) : QString()},
            {u"expiry"_s, QJsonObject{{u"be"_s, r.expiry.beText()}, {u"lifetime"_s, r.expiry.isLifetime()}}},
            {u"address"_s, addressJson(r.address.parts())},
            {u"requestNumber"_s, r.requestNumber},
            {u"photoNumber"_s, r.photoNumber},
            {u"documentType"_s, r.documentType},
            {u"photo"_s, photo ? QJsonValue(photoJson(*photo)) : QJsonValue()},
            {u"findings"_s, QJsonArray::fromStringList(r.findings)}};
}

} // namespace tabian::shell
