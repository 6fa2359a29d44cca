#include "devices/simulator/personjson.h"

#include "devices/simulator/atrtable.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
using Error = QString;

/** Reads the fields of one object and remembers the first thing wrong, so that the callers need not ask after
 * each. */
class Fields
{
  public:
    Fields(QJsonObject object, QString where, Error& error)
        : m_object(std::move(object)), m_where(std::move(where)), m_error(error)
    {
    }

    bool has(const QString& key)
    {
        m_known += key;
        return m_object.contains(key) && !m_object[key].isNull();
    }

    QString text(const QString& key)
    {
        if (!has(key) || !m_object[key].isString()) {
            wrong(key, u"a text is wanted"_s);
        }
        return m_object[key].toString();
    }

    QString textOr(const QString& key, const QString& otherwise) { return has(key) ? text(key) : otherwise; }

    bool flag(const QString& key)
    {
        if (!has(key) || !m_object[key].isBool()) {
            wrong(key, u"true or false is wanted"_s);
        }
        return m_object[key].toBool();
    }

    int number(const QString& key, int least, int most)
    {
        const int value = has(key) ? m_object[key].toInt(least - 1) : least - 1;
        if (value < least || value > most) {
            wrong(key, u"a whole number from %1 to %2 is wanted"_s.arg(least).arg(most));
        }
        return value;
    }

    quint64 seed(const QString& key, quint64 otherwise)
    {
        if (!has(key)) {
            return otherwise;
        }
        const qint64 value = m_object[key].toInteger(-1);
        if (value < 0) {
            wrong(key, u"a whole number from 0 is wanted"_s);
        }
        return quint64(value);
    }

    Fields object(const QString& key)
    {
        if (!has(key) || !m_object[key].isObject()) {
            wrong(key, u"an object is wanted"_s);
        }
        return {m_object[key].toObject(), m_where + key + u'.', m_error};
    }

    /** A value of the domain; nullopt marks the error. */
    template <typename T> std::optional<T> value(const QString& key, domain::Result<T> (*parse)(QStringView))
    {
        const auto parsed = parse(text(key));
        if (!parsed) {
            wrong(key, domain::failureCodeText(parsed.error().code));
            return std::nullopt;
        }
        return *parsed;
    }

    std::optional<QDate> day(const QString& key)
    {
        if (!has(key)) {
            return std::nullopt;
        }
        const auto date = value(key, &domain::ThaiDate::parse);
        if (date && date->precision() != domain::DatePrecision::Day) {
            wrong(key, u"the day must be known"_s);
        }
        return date ? std::optional(date->legalDay()) : std::nullopt;
    }

    /** The place of a text in a list of choices. */
    int choice(const QString& key, const QStringList& choices)
    {
        const int index = int(choices.indexOf(text(key)));
        if (index < 0) {
            wrong(key, u"one of %1 is wanted"_s.arg(choices.join(u", "_s)));
        }
        return std::max(index, 0);
    }

    void wrong(const QString& key, const QString& why)
    {
        if (m_error.isEmpty()) {
            m_error = m_where + key + u": "_s + why;
        }
    }

    /** To be called last: what was never asked for is unknown. */
    void refuseUnknown()
    {
        for (const QString& key : m_object.keys()) {
            if (!m_known.contains(key)) {
                wrong(key, u"unknown field"_s);
            }
        }
    }

  private:
    QJsonObject m_object;
    QString m_where;
    Error& m_error;
    QSet<QString> m_known;
};

std::optional<domain::PersonName> nameOf(Fields& outer, const QString& key)
{
    Fields fields = outer.object(key);
    auto name = domain::PersonName::make(fields.text(u"title"_s), fields.text(u"first"_s), fields.text(u"middle"_s),
                                         fields.text(u"last"_s));
    fields.refuseUnknown();
    if (!name) {
        outer.wrong(key, domain::failureCodeText(name.error().code));
        return std::nullopt;
    }
    return *name;
}

std::optional<domain::Address> addressOf(Fields& outer, const QString& key)
{
    Fields fields = outer.object(key);
    auto address = domain::Address::make({fields.text(u"house"_s), fields.text(u"moo"_s), fields.text(u"soi"_s),
                                          fields.text(u"road"_s), fields.text(u"tambon"_s), fields.text(u"amphoe"_s),
                                          fields.text(u"province"_s)});
    fields.refuseUnknown();
    if (!address) {
        outer.wrong(key, domain::failureCodeText(address.error().code));
        return std::nullopt;
    }
    return *address;
}

RegisterFacts factsOf(Fields fields)
{
    using Facts = RegisterFacts;
    Facts facts;
    facts.everHadCard = fields.flag(u"everHadCard"_s);
    if (fields.has(u"lastExpiry"_s)) {
        facts.lastExpiry = fields.value(u"lastExpiry"_s, &domain::CardExpiry::parse);
    }
    if (fields.has(u"lastSerial"_s)) {
        const auto serial = fields.value(u"lastSerial"_s, &domain::CardSerial::parse);
        facts.lastSerial = serial ? serial->text() : QString();
    }
    facts.exempt = fields.flag(u"exempt"_s);
    facts.exemptionEnded = fields.day(u"exemptionEnded"_s);
    facts.added = fields.day(u"added"_s);
    if (fields.has(u"nationality"_s)) {
        Fields nationality = fields.object(u"nationality"_s);
        facts.nationality = nationality.choice(u"kind"_s, {u"naturalised"_s, u"byAct"_s}) == 0
                                ? Facts::Nationality::Naturalised
                                : Facts::Nationality::ByAct;
        facts.nationalityDay = nationality.day(u"day"_s);
        if (!facts.nationalityDay) {
            nationality.wrong(u"day"_s, u"a day is wanted"_s);
        }
        nationality.refuseUnknown();
    }
    facts.parentsAlien = fields.flag(u"parentsAlien"_s);
    facts.nameCorrected = fields.day(u"nameCorrected"_s);
    facts.templates = Facts::Templates(fields.choice(u"templates"_s, {u"own"_s, u"stranger"_s, u"none"_s}));
    facts.replacements = fields.number(u"replacements"_s, 0, 99);
    fields.refuseUnknown();
    return facts;
}

std::optional<PersonCard> cardOf(Fields fields, const domain::PersonName& nameTh,
                                 const std::optional<domain::PersonName>& nameEn, const domain::Address& address)
{
    const auto chipName = fields.has(u"nameTh"_s) ? nameOf(fields, u"nameTh"_s) : std::optional(nameTh);
    const auto chipAddress = fields.has(u"address"_s) ? addressOf(fields, u"address"_s) : std::optional(address);
    const auto issued = fields.day(u"issued"_s);
    const auto expiry = fields.value(u"expiry"_s, &domain::CardExpiry::parse);
    if (!issued) {
        fields.wrong(u"issued"_s, u"a day is wanted"_s);
    }
    if (!chipName || !chipAddress || !issued || !expiry) {
        return std::nullopt;
    }
    const auto limited = [&fields](const QString& key, qsizetype most) {
        const QString text = fields.text(key);
        if (text.size() > most) {
            fields.wrong(key, u"at most %1 characters"_s.arg(most));
        }
        return text;
    };
    PersonCard card{.version = limited(u"version"_s, 4),
                    .atr = fields.text(u"atr"_s),
                    .nameTh = *chipName,
                    .nameEn = fields.has(u"nameEn"_s) ? nameOf(fields, u"nameEn"_s) : nameEn,
                    .address = *chipAddress,
                    .issuer = limited(u"issuer"_s, 100),
                    .issuerCode = limited(u"issuerCode"_s, 13),
                    .issued = *issued,
                    .expiry = *expiry,
                    .requestNumber = limited(u"requestNumber"_s, 20),
                    .photoNumber = limited(u"photoNumber"_s, 14),
                    .documentType = limited(u"documentType"_s, 2)};
    if (fields.has(u"condition"_s)) {
        card.condition =
            PersonCard::Condition(fields.choice(u"condition"_s, {u"good"_s, u"photoDamaged"_s, u"mute"_s}));
    }
    if (!fields.text(u"laser"_s).isEmpty()) {
        card.laser = fields.value(u"laser"_s, &domain::LaserCode::parse);
        card.laserVariant = PersonCard::LaserVariant::Whole;
        if (fields.has(u"laserVariant"_s)) {
            card.laserVariant =
                PersonCard::LaserVariant(1 + fields.choice(u"laserVariant"_s, {u"whole"_s, u"split"_s}));
        }
    }
    if (!atrNamed(card.atr)) {
        fields.wrong(u"atr"_s, u"not in the ATR table"_s);
    }
    if (card.version != "0002"_L1 && card.version != "0003"_L1 && card.version != "0004"_L1) {
        fields.wrong(u"version"_s, u"0002, 0003 or 0004 is wanted"_s);
    }
    fields.refuseUnknown();
    return card;
}

} // namespace

tl::expected<Person, QString> personFromJson(const QJsonObject& object)
{
    Error error;
    Fields fields(object, {}, error);
    const auto id = fields.value(u"id"_s, &domain::CitizenId::parse);
    const auto nameTh = nameOf(fields, u"nameTh"_s);
    const auto nameEn = fields.has(u"nameEn"_s) ? nameOf(fields, u"nameEn"_s) : std::nullopt;
    const auto birth = fields.value(u"birth"_s, &domain::ThaiDate::parse);
    const auto address = addressOf(fields, u"address"_s);
    const auto houseCode = fields.value(u"houseCode"_s, &domain::HouseCode::parse);
    if (!id || !nameTh || !birth || !address || !houseCode) {
        return tl::unexpected(error);
    }
    if (id->digits().sliced(1, 4) != "9990"_L1) {
        fields.wrong(u"id"_s, u"not a number of the training range x-9990"_s);
    }
    const int sex = fields.choice(u"sex"_s, {u"male"_s, u"female"_s});
    const quint64 seed = id->digits().toULongLong();
    Person person{.id = *id,
                  .nameTh = *nameTh,
                  .nameEn = nameEn,
                  .birth = *birth,
                  .sex = sex == 0 ? domain::Sex::Male : domain::Sex::Female,
                  .address = *address,
                  .houseCode = *houseCode,
                  .card = fields.has(u"card"_s) ? cardOf(fields.object(u"card"_s), *nameTh, nameEn, *address)
                                                : std::nullopt,
                  .facts = factsOf(fields.object(u"register"_s)),
                  .portraitSeed = fields.seed(u"portraitSeed"_s, seed),
                  .fingerSeed = fields.seed(u"fingerSeed"_s, seed),
                  .story = fields.text(u"story"_s),
                  .caseNumber = fields.number(u"case"_s, 0, 13),
                  .event = fields.day(u"event"_s)};
    fields.refuseUnknown();
    if (!error.isEmpty()) {
        return tl::unexpected(error);
    }
    return person;
}

} // namespace tabian::simulator
