#include "devices/thaicard/file.h"

#include "devices/thaicard/address.h"
#include "devices/thaicard/thaitext.h"

#include <algorithm>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

QString joinName(const domain::PersonName& n)
{
    return joinSlots({n.title(), n.first(), n.middle(), n.last()});
}

struct FieldText
{
    layout::Field field;
    QString text;
    const char* name;
};

} // namespace

CardFile::CardFile() : m_bytes(layout::fileSize, ' ')
{
    m_bytes.replace(0, 4, "0003");
}

domain::Outcome CardFile::setText(layout::Field field, QStringView text, const char* name)
{
    const auto bytes = encodeThai(text);
    if (!bytes)
        return domain::fail(FailureCode::FieldUnwritable, QString::fromLatin1(name));
    return setBytes(field, *bytes, name);
}

domain::Outcome CardFile::setBytes(layout::Field field, QByteArrayView bytes, const char* name)
{
    if (bytes.size() > field.length)
        return domain::fail(FailureCode::FieldTooLong, QString::fromLatin1(name));
    const auto place = m_bytes.begin() + field.offset;
    std::fill(std::copy(bytes.begin(), bytes.end(), place), place + field.length, ' ');
    return {};
}

domain::Result<QByteArray> makeCardFile(const CardRecord& r, QByteArrayView jpeg)
{
    const FieldText texts[] = {
        {layout::version, r.version.isEmpty() ? u"0003"_s : r.version, "version"},
        {layout::citizenId, r.id.digits(), "citizenId"},
        {layout::nameTh, joinName(r.nameTh), "nameTh"},
        {layout::nameEn, r.nameEn ? joinName(*r.nameEn) : QString(), "nameEn"},
        {layout::birth, r.birth.beText(), "birth"},
        {layout::sex, r.sex == domain::Sex::Male ? u"1"_s : u"2"_s, "sex"},
        {layout::requestNumber, r.requestNumber, "requestNumber"},
        {layout::issuer, r.issuer, "issuer"},
        {layout::issuerCode, r.issuerCode, "issuerCode"},
        {layout::issued, r.issued.isValid() ? domain::beText(r.issued) : QString(), "issued"},
        {layout::expiry, r.expiry.beText(), "expiry"},
        {layout::documentType, r.documentType, "documentType"},
        {layout::address, joinAddress(r.address.parts()), "address"},
        {layout::photoNumber, r.photoNumber, "photoNumber"},
    };
    CardFile file;
    for (const FieldText& t : texts) {
        if (auto set = file.setText(t.field, t.text, t.name); !set)
            return tl::unexpected(set.error());
    }
    if (auto set = file.setBytes(layout::photo, jpeg, "photo"); !set)
        return tl::unexpected(set.error());
    return file.bytes();
}

} // namespace tabian::devices
