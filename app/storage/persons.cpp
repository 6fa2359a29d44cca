#include "app/storage/persons.h"

#include "app/casework/actvalues.h"
#include "app/storage/storefailure.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Applicant;
using casework::RegisterPerson;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int version = 1;

QByteArray pack(const RegisterPerson& person)
{
    casework::codec::Writer w;
    w("version"_L1, version);
    w("person"_L1, person.person);
    w("house"_L1, person.house ? person.house->digits() : QString());
    w("facts"_L1, person.facts);
    w("photo"_L1, person.photo);
    w("left"_L1, person.leftTemplate);
    w("right"_L1, person.rightTemplate);
    w("asOf"_L1, person.asOf.toString(Qt::ISODateWithMs));
    return QCborValue(w.map()).toCbor();
}

std::optional<RegisterPerson> unpack(const QByteArray& bytes)
{
    casework::codec::Reader r(QCborValue::fromCbor(bytes).toMap());
    auto applicant = r.get<Applicant>("person"_L1);
    if (!applicant || r.get<int>("version"_L1) != version)
        return std::nullopt;
    RegisterPerson person{.person = std::move(*applicant),
                          .house = {},
                          .facts = {},
                          .photo = {},
                          .leftTemplate = {},
                          .rightTemplate = {},
                          .asOf = {}};
    QString house, asOf;
    r("house"_L1, house);
    r("facts"_L1, person.facts);
    r("photo"_L1, person.photo);
    r("left"_L1, person.leftTemplate);
    r("right"_L1, person.rightTemplate);
    r("asOf"_L1, asOf);
    person.asOf = QDateTime::fromString(asOf, Qt::ISODateWithMs);
    if (!house.isEmpty()) {
        const auto code = domain::HouseCode::parse(house);
        if (!code)
            return std::nullopt;
        person.house = *code;
    }
    return r.whole() ? std::optional(std::move(person)) : std::nullopt;
}

} // namespace

Outcome putPerson(Database& db, const Sealer& sealer, Randomness& random, const RegisterPerson& person)
{
    const QByteArray token = sealer.token(person.person.id);
    return db.run(u"INSERT INTO persons (citizen, sealed, as_of_ms) VALUES (?, ?, ?) "
                  "ON CONFLICT (citizen) DO UPDATE SET sealed = excluded.sealed, as_of_ms = excluded.as_of_ms"_s,
                  {token, sealer.seal(Purpose::Person, pack(person), token, random), person.asOf.toMSecsSinceEpoch()});
}

Result<bool> hasPerson(Database& db, const Sealer& sealer, const QString& citizenDigits)
{
    const auto there = db.integer(u"SELECT count(*) FROM persons WHERE citizen = ?"_s, {sealer.token(citizenDigits)});
    if (!there)
        return passOn(there);
    return *there == 1;
}

Result<RegisterPerson> findPerson(Database& db, const Sealer& sealer, const domain::CitizenId& id)
{
    const QByteArray token = sealer.token(id);
    const auto row = db.one<QByteArray>(u"SELECT sealed FROM persons WHERE citizen = ?"_s, {token},
                                        [](const Row& r) { return r.bytes(0); });
    if (!row)
        return passOn(row);
    if (!*row)
        return domain::fail(domain::FailureCode::PersonUnknown);
    const auto plain = sealer.open(Purpose::Person, **row, token, u"persons"_s);
    if (!plain)
        return passOn(plain);
    auto person = unpack(*plain);
    if (!person)
        return tl::unexpected(sealBroken(u"persons"_s));
    return std::move(*person);
}

} // namespace tabian::storage
