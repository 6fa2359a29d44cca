// What every record that was accepted keeps, whatever the card said.
#pragma once

#include "devices/api/cardrecord.h"
#include "tests/fuzz/promise.h"

namespace tabian::fuzz
{

inline bool isShowable(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSurrogate();
    });
}

inline void holdRecord(const devices::CardRecord& r)
{
    promise(r.id.digits().size() == 13, "a record has a citizen number");
    const domain::Address::Parts address = r.address.parts();
    QStringList texts{r.version,       r.nameTh.full(), r.issuer,       r.issuerCode,    r.documentType,
                      r.requestNumber, r.photoNumber,   address.house,  address.moo,     address.soi,
                      address.road,    address.tambon,  address.amphoe, address.province};
    if (r.nameEn)
        texts << r.nameEn->full();
    for (const QString& text : texts)
        promise(isShowable(text), "no text of a record holds control characters");
}

} // namespace tabian::fuzz
