#include "app/casework/actvalues.h"

#include <algorithm>
#include <limits>

namespace tabian::casework::codec
{

using namespace Qt::StringLiterals;

namespace
{
template <typename T> std::optional<T> parsed(const QCborValue& v)
{
    if (!v.isString())
        return std::nullopt;
    auto value = T::parse(v.toString());
    if (!value)
        return std::nullopt;
    return *value;
}
} // namespace

QCborValue Codec<QString>::pack(const QString& value)
{
    return value;
}
std::optional<QString> Codec<QString>::unpack(const QCborValue& v)
{
    return v.isString() ? std::optional(v.toString()) : std::nullopt;
}

QCborValue Codec<QByteArray>::pack(const QByteArray& value)
{
    return value;
}
std::optional<QByteArray> Codec<QByteArray>::unpack(const QCborValue& v)
{
    return v.isByteArray() ? std::optional(v.toByteArray()) : std::nullopt;
}

QCborValue Codec<bool>::pack(const bool& value)
{
    return value;
}
std::optional<bool> Codec<bool>::unpack(const QCborValue& v)
{
    return v.isBool() ? std::optional(v.toBool()) : std::nullopt;
}

QCborValue Codec<int>::pack(const int& value)
{
    return value;
}
std::optional<int> Codec<int>::unpack(const QCborValue& v)
{
    const qint64 n = v.isInteger() ? v.toInteger() : 0; // a fraction may be too large to be one
    if (!v.isInteger() || n < std::numeric_limits<int>::min() || n > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(n);
}

QCborValue Codec<qint64>::pack(const qint64& value)
{
    return value;
}
std::optional<qint64> Codec<qint64>::unpack(const QCborValue& v)
{
    return v.isInteger() ? std::optional(v.toInteger()) : std::nullopt;
}

QCborValue Codec<QDate>::pack(const QDate& value)
{
    return value.isValid() ? QCborValue(value.toString(Qt::ISODate)) : QCborValue(nullptr);
}
std::optional<QDate> Codec<QDate>::unpack(const QCborValue& v)
{
    if (v.isNull())
        return QDate();
    const QDate day = QDate::fromString(v.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QCborValue Codec<QUuid>::pack(const QUuid& value)
{
    return value.toRfc4122();
}
std::optional<QUuid> Codec<QUuid>::unpack(const QCborValue& v)
{
    if (!v.isByteArray() || v.toByteArray().size() != 16)
        return std::nullopt;
    return QUuid::fromRfc4122(v.toByteArray());
}

QCborValue Codec<QJsonObject>::pack(const QJsonObject& value)
{
    return QCborMap::fromJsonObject(value);
}
std::optional<QJsonObject> Codec<QJsonObject>::unpack(const QCborValue& v)
{
    return v.isMap() ? std::optional(v.toMap().toJsonObject()) : std::nullopt;
}

QCborValue Codec<Roles>::pack(const Roles& value)
{
    return qint64(value.toInt());
}
std::optional<Roles> Codec<Roles>::unpack(const QCborValue& v)
{
    Roles all;
    for (const Role role : everyRole)
        all |= role;
    if (!v.isInteger() || v.toInteger() < 0 || (v.toInteger() & ~qint64(all.toInt())) != 0)
        return std::nullopt;
    return Roles::fromInt(int(v.toInteger()));
}

QCborValue Codec<domain::Baht>::pack(const domain::Baht& value)
{
    return value.satang();
}
std::optional<domain::Baht> Codec<domain::Baht>::unpack(const QCborValue& v)
{
    return v.isInteger() ? std::optional(domain::Baht::ofSatang(v.toInteger())) : std::nullopt;
}

QCborValue Codec<domain::CitizenId>::pack(const domain::CitizenId& value)
{
    return value.digits();
}
std::optional<domain::CitizenId> Codec<domain::CitizenId>::unpack(const QCborValue& v)
{
    return parsed<domain::CitizenId>(v);
}

QCborValue Codec<domain::ThaiDate>::pack(const domain::ThaiDate& value)
{
    return value.beText();
}
std::optional<domain::ThaiDate> Codec<domain::ThaiDate>::unpack(const QCborValue& v)
{
    return parsed<domain::ThaiDate>(v);
}

QCborValue Codec<domain::CardExpiry>::pack(const domain::CardExpiry& value)
{
    return value.beText();
}
std::optional<domain::CardExpiry> Codec<domain::CardExpiry>::unpack(const QCborValue& v)
{
    return parsed<domain::CardExpiry>(v);
}

QCborValue Codec<domain::PersonName>::pack(const domain::PersonName& value)
{
    return QCborArray{value.title(), value.first(), value.middle(), value.last()};
}
std::optional<domain::PersonName> Codec<domain::PersonName>::unpack(const QCborValue& v)
{
    const auto parts = Codec<std::vector<QString>>::unpack(v);
    if (!parts || parts->size() != 4)
        return std::nullopt;
    const auto name = domain::PersonName::make(parts->at(0), parts->at(1), parts->at(2), parts->at(3));
    return name ? std::optional(*name) : std::nullopt;
}

QCborValue Codec<domain::Address>::pack(const domain::Address& value)
{
    const auto& p = value.parts();
    return QCborArray{p.house, p.moo, p.soi, p.road, p.tambon, p.amphoe, p.province};
}
std::optional<domain::Address> Codec<domain::Address>::unpack(const QCborValue& v)
{
    const auto p = Codec<std::vector<QString>>::unpack(v);
    if (!p || p->size() != 7)
        return std::nullopt;
    const auto address = domain::Address::make({p->at(0), p->at(1), p->at(2), p->at(3), p->at(4), p->at(5), p->at(6)});
    return address ? std::optional(*address) : std::nullopt;
}

QCborValue Codec<domain::FineRange>::pack(const domain::FineRange& value)
{
    return QCborArray{value.least.satang(), value.most.satang()};
}
std::optional<domain::FineRange> Codec<domain::FineRange>::unpack(const QCborValue& v)
{
    const auto range = Codec<std::vector<domain::Baht>>::unpack(v);
    if (!range || range->size() != 2)
        return std::nullopt;
    return domain::FineRange{range->at(0), range->at(1)};
}

QCborValue Codec<domain::EvidenceFacts>::pack(const domain::EvidenceFacts& value)
{
    return QCborArray{value.oldRecordFound, value.identityProved};
}
std::optional<domain::EvidenceFacts> Codec<domain::EvidenceFacts>::unpack(const QCborValue& v)
{
    const auto facts = Codec<std::vector<bool>>::unpack(v);
    if (!facts || facts->size() != 2)
        return std::nullopt;
    return domain::EvidenceFacts{facts->at(0), facts->at(1)};
}

QCborValue Codec<QSet<domain::Evidence>>::pack(const QSet<domain::Evidence>& set)
{
    std::vector<domain::Evidence> sorted(set.cbegin(), set.cend());
    std::ranges::sort(sorted);
    return Codec<std::vector<domain::Evidence>>::pack(sorted);
}
std::optional<QSet<domain::Evidence>> Codec<QSet<domain::Evidence>>::unpack(const QCborValue& v)
{
    const auto values = Codec<std::vector<domain::Evidence>>::unpack(v);
    if (!values)
        return std::nullopt;
    return QSet<domain::Evidence>(values->cbegin(), values->cend());
}

QCborValue Codec<Applicant>::pack(const Applicant& value)
{
    Writer w;
    w("id"_L1, value.id);
    w("nameTh"_L1, value.nameTh);
    w("nameEn"_L1, value.nameEn);
    w("birth"_L1, value.birth);
    w("sex"_L1, value.sex);
    w("address"_L1, value.address);
    return w.map();
}
std::optional<Applicant> Codec<Applicant>::unpack(const QCborValue& v)
{
    const Reader r(v.toMap());
    const auto id = r.get<domain::CitizenId>("id"_L1);
    const auto nameTh = r.get<domain::PersonName>("nameTh"_L1);
    const auto nameEn = r.get<std::optional<domain::PersonName>>("nameEn"_L1);
    const auto birth = r.get<domain::ThaiDate>("birth"_L1);
    const auto sex = r.get<domain::Sex>("sex"_L1);
    const auto address = r.get<domain::Address>("address"_L1);
    if (!id || !nameTh || !nameEn || !birth || !sex || !address)
        return std::nullopt;
    return Applicant{*id, *nameTh, *nameEn, *birth, *sex, *address};
}

namespace
{
template <typename A, typename T> void oldCardFields(A& a, T& c)
{
    a("issuer"_L1, c.issuer);
    a("issued"_L1, c.issued);
    a("expiry"_L1, c.expiry);
    a("requestNumber"_L1, c.requestNumber);
    a("photoNumber"_L1, c.photoNumber);
}
template <typename A, typename T> void registerFields(A& a, T& f)
{
    a("everHadCard"_L1, f.everHadCard);
    a("lastExpiry"_L1, f.lastExpiry);
    a("lastSerial"_L1, f.lastSerial);
    a("replacements"_L1, f.replacements);
    a("exempt"_L1, f.exempt);
    a("parentsAlien"_L1, f.parentsAlien);
    a("exemptionEnded"_L1, f.exemptionEnded);
    a("added"_L1, f.added);
    a("naturalised"_L1, f.naturalised);
    a("nationalityByAct"_L1, f.nationalityByAct);
    a("nameCorrected"_L1, f.nameCorrected);
    a.later("movedIn"_L1, f.movedIn);
}
template <typename A, typename T> void officerFields(A& a, T& o)
{
    a("id"_L1, o.id);
    a("login"_L1, o.login);
    a("name"_L1, o.name);
    a("position"_L1, o.position);
    a("citizenId"_L1, o.citizenId);
    a("roles"_L1, o.roles);
    a("revoked"_L1, o.revoked);
}
template <typename A, typename T> void policyFields(A& a, T& p)
{
    a("secondFactor"_L1, p.secondFactor);
    a("idleMinutes"_L1, p.idleMinutes);
    a("lockOnCardRemoval"_L1, p.lockOnCardRemoval);
    a("openFrom"_L1, p.openFrom);
    a("openUntil"_L1, p.openUntil);
    a("recentMoveDays"_L1, p.recentMoveDays);
    a("replacements"_L1, p.replacements);
    a("pairDays"_L1, p.pairDays);
    a("pairLeast"_L1, p.pairLeast);
    a("pairPercent"_L1, p.pairPercent);
    a("personsWithoutCase"_L1, p.personsWithoutCase);
    a("samePerson"_L1, p.samePerson);
}
template <typename A, typename T> void secondFields(A& a, T& s)
{
    a("officer"_L1, s.officer);
    a("name"_L1, s.name);
}
template <typename A, typename T> void pieceFields(A& a, T& p)
{
    a("each"_L1, p.each);
    a("count"_L1, p.count);
}
template <typename A, typename T> void countFields(A& a, T& c)
{
    a("cash"_L1, c.cash);
    a("cards"_L1, c.cards);
    a("receipts"_L1, c.receipts);
    a("slips"_L1, c.slips);
}
} // namespace

#define TABIAN_FIELDS_CODEC(Type, fields)                                                                              \
    QCborValue Codec<Type>::pack(const Type& value)                                                                    \
    {                                                                                                                  \
        Writer w;                                                                                                      \
        fields(w, value);                                                                                              \
        return w.map();                                                                                                \
    }                                                                                                                  \
    std::optional<Type> Codec<Type>::unpack(const QCborValue& v)                                                       \
    {                                                                                                                  \
        Reader r(v.toMap());                                                                                           \
        Type value;                                                                                                    \
        fields(r, value);                                                                                              \
        return r.whole() ? std::optional(value) : std::nullopt;                                                        \
    }
TABIAN_FIELDS_CODEC(OldCard, oldCardFields)
TABIAN_FIELDS_CODEC(RegisterFacts, registerFields)
TABIAN_FIELDS_CODEC(Officer, officerFields)
TABIAN_FIELDS_CODEC(OfficePolicy, policyFields)
TABIAN_FIELDS_CODEC(Second, secondFields)
TABIAN_FIELDS_CODEC(CashPiece, pieceFields)
TABIAN_FIELDS_CODEC(DayCount, countFields)
#undef TABIAN_FIELDS_CODEC

} // namespace tabian::casework::codec
