#include "devices/thaicard/record.h"

#include "devices/thaicard/address.h"
#include "devices/thaicard/layout.h"
#include "devices/thaicard/thaitext.h"

#include <algorithm>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

template <typename T> using Parsed = std::optional<T>;

/** Reads fields of one card and collects what was odd. A field that cannot be understood is remembered by
 *  name. */
class FieldReader
{
  public:
    FieldReader(const RecordBytes& bytes, QStringList& findings) : m_bytes(bytes), m_findings(findings) {}

    QString text(QByteArrayView field)
    {
        DecodedText decoded = decodeThai(field);
        if (decoded.controlCharacter)
            note(u"controlCharacter"_s);
        if (decoded.undecodable)
            note(u"undecodable"_s);
        if (decoded.strayMark)
            note(u"strayMark"_s);
        return std::move(decoded.text);
    }
    QString personal(layout::Field field) { return text(layout::inPersonal(field).in(m_bytes.personal)).trimmed(); }

    /** YYYYMMDD; unknown parts that are blank become zeros. */
    QString date(layout::Field field)
    {
        QString text = QString::fromLatin1(layout::inPersonal(field).in(m_bytes.personal)).replace(u'\0', u' ');
        if (text.trimmed().isEmpty())
            return {};
        if (text.mid(4).contains(u' ')) {
            note(u"datePadded"_s);
            text.replace(u' ', u'0');
        }
        return text;
    }

    void note(const QString& finding)
    {
        if (!m_findings.contains(finding))
            m_findings << finding;
    }

    Parsed<domain::PersonName> name(layout::Field field)
    {
        QStringList parts;
        const QString whole = personal(field);
        for (const QStringView part : whole.tokenize(u'#'))
            parts << part.trimmed().toString();
        if (parts.size() != 4) {
            note(u"nameParts"_s);
            if (parts.size() == 3) // title#first#last
                parts.insert(2, QString());
            while (parts.size() < 4)
                parts << QString();
            while (parts.size() > 4)
                parts[3] += u' ' + parts.takeAt(4);
            parts[3] = parts[3].trimmed();
        }
        if (parts[3].isEmpty() && !parts[1].isEmpty()) {
            note(u"lastNameMissing"_s);
            parts[3] = u"-"_s;
        }
        const auto made = domain::PersonName::make(parts[0], parts[1], parts[2], parts[3]);
        return made ? Parsed<domain::PersonName>(*made) : std::nullopt;
    }

  private:
    const RecordBytes& m_bytes;
    QStringList& m_findings;
};

Parsed<domain::Sex> sexOf(QStringView text)
{
    if (text == u"1")
        return domain::Sex::Male;
    if (text == u"2")
        return domain::Sex::Female;
    return std::nullopt;
}

QString digitsUnderPhoto(FieldReader& fields, QByteArrayView field)
{
    QString digits;
    bool odd = false;
    const QString text = fields.text(field);
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u'-' && c != u' ')
            odd = true;
    }
    if (odd)
        fields.note(u"photoNumberOdd"_s);
    return digits;
}

tl::unexpected<domain::Failure> damaged(const char* field)
{
    return domain::fail(FailureCode::CardRecordDamaged, QString::fromLatin1(field));
}

bool wholeLength(const RecordBytes& b)
{
    return b.version.size() == layout::version.length && b.personal.size() == layout::personal.length &&
           b.address.size() <= layout::address.length && b.photoNumber.size() <= layout::photoNumber.length;
}

} // namespace

RecordBytes RecordBytes::fromFile(QByteArrayView file)
{
    return {layout::version.in(file).toByteArray(), layout::personal.in(file).toByteArray(),
            layout::address.in(file).toByteArray(), layout::photoNumber.in(file).toByteArray()};
}

domain::Result<CardRecord> parseRecord(const RecordBytes& bytes, const QByteArray& atr)
{
    if (!wholeLength(bytes))
        return damaged("length");
    QStringList findings;
    FieldReader fields(bytes, findings);

    const auto number = layout::inPersonal(layout::citizenId).in(bytes.personal);
    const bool digitsOnly = std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    const auto id = domain::CitizenId::parse(QString::fromLatin1(number));
    if (!digitsOnly || !id)
        return damaged("citizenId");
    if (!id->mayHoldThaiCard())
        fields.note(u"pinkCard"_s);
    const QString version = fields.text(bytes.version);
    if (version != u"0002" && version != u"0003")
        fields.note(u"versionUnknown"_s);

    const auto nameTh = fields.name(layout::nameTh);
    if (!nameTh)
        return damaged("nameTh");
    Parsed<domain::PersonName> nameEn;
    if (fields.personal(layout::nameEn).remove(u'#').trimmed().isEmpty())
        fields.note(u"nameEnMissing"_s);
    else if (nameEn = fields.name(layout::nameEn); !nameEn)
        fields.note(u"nameEnMissing"_s);

    const auto birth = domain::ThaiDate::parse(fields.date(layout::birth));
    if (!birth)
        return damaged("birth");
    const auto sex = sexOf(fields.personal(layout::sex));
    if (!sex)
        return damaged("sex");

    QDate issuedDay;
    const QString issuedText = fields.date(layout::issued);
    if (issuedText.isEmpty()) {
        fields.note(u"issuedMissing"_s);
    } else {
        const auto issued = domain::ThaiDate::parse(issuedText);
        if (!issued || issued->precision() != domain::DatePrecision::Day)
            return damaged("issued");
        issuedDay = issued->legalDay();
    }
    const auto expiry = domain::CardExpiry::parse(fields.date(layout::expiry));
    if (!expiry)
        return damaged("expiry");
    auto address = domain::Address::make(splitAddress(fields.text(bytes.address), findings));
    if (!address)
        return damaged("address");

    CardRecord record{.atr = atr,
                      .version = version,
                      .id = *id,
                      .nameTh = *nameTh,
                      .nameEn = nameEn,
                      .birth = *birth,
                      .sex = *sex,
                      .issuer = fields.personal(layout::issuer),
                      .issuerCode = fields.personal(layout::issuerCode),
                      .issued = issuedDay,
                      .expiry = *expiry,
                      .documentType = fields.personal(layout::documentType),
                      .address = *std::move(address),
                      .requestNumber = fields.personal(layout::requestNumber),
                      .photoNumber = digitsUnderPhoto(fields, bytes.photoNumber),
                      .findings = {}};
    record.findings = findings;
    return record;
}

} // namespace tabian::devices
