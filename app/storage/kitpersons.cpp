#include "app/storage/kitpersons.h"

#include "app/casework/store.h"
#include "app/storage/persons.h"
#include "app/storage/storefailure.h"

#include <QHash>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::KitPerson;
using casework::KitStand;
using domain::CitizenId;
using domain::Outcome;
using domain::Result;

namespace
{

// kit_persons.state
constexpr int Chosen = 0, Out = 1, LetGo = 2, Stayed = 3;

QByteArray placeOf(const QByteArray& token)
{
    return "kit person:" + token;
}

Outcome eraseLetGo(Database& db)
{
    return db.run(u"DELETE FROM persons WHERE citizen IN (SELECT citizen FROM kit_persons WHERE state = ?)"_s, {LetGo});
}

/** Copies of people whom a kit brought and who leave now: erased, unless they have an open case. The others are forgotten
 *  here: they were in the copy before, or never came. */
Outcome letGo(Database& db, int state)
{
    const QString his = u"EXISTS (SELECT 1 FROM %1 x WHERE x.citizen = kit_persons.citizen%2)"_s;
    const QString isHere = his.arg(u"persons"_s, QString());
    const QString hasOpenCase = his.arg(u"cases"_s, u" AND x.outcome = 0"_s);
    return db.run(u"DELETE FROM kit_persons WHERE state = ? AND (brought = 0 OR NOT "_s + isHere + u")"_s, {state})
        .and_then([&] {
            return db.run(u"UPDATE kit_persons SET sealed = ?, state = CASE WHEN "_s + hasOpenCase +
                              u" THEN 3 ELSE 2 END WHERE state = ?"_s,
                          {filled(QByteArray()), state});
        })
        .and_then([&] { return eraseLetGo(db); });
}

/** A case has ended: whoever stayed for an open one goes now. */
Outcome letStayedGo(Database& db)
{
    return db
        .run(u"UPDATE kit_persons SET state = ? WHERE state = ? AND NOT EXISTS "
             "(SELECT 1 FROM cases x WHERE x.citizen = kit_persons.citizen AND x.outcome = 0)"_s,
             {LetGo, Stayed})
        .and_then([&] { return eraseLetGo(db); });
}

/** Whether the person comes by the kit: he is not here, or an earlier choice or kit brought him. */
Result<bool> isBrought(Database& db, const Sealer& sealer, const CitizenId& id)
{
    const auto before = db.one<bool>(u"SELECT brought FROM kit_persons WHERE citizen = ?"_s, {sealer.token(id)},
                                     [](const Row& row) { return row.small(0) != 0; });
    if (!before)
        return passOn(before);
    if (before->value_or(false))
        return true;
    return hasPerson(db, sealer, id.digits()).map([](bool here) { return !here; });
}

struct Sealed
{
    QByteArray token, sealed;
    KitStand stand;
    QUuid caseId;
    QString caseNumber;
};

KitStand standOf(const Row& row, int outcome)
{
    if (row.isNull(outcome))
        return KitStand::NotCome;
    const int value = row.small(outcome);
    return value == 0 ? KitStand::Open : value == 1 ? KitStand::Served : KitStand::Cancelled;
}

Result<KitPerson> personOf(Database& db, const Sealer& sealer, const Sealed& row)
{
    const auto digits = sealer.open(Purpose::Person, row.sealed, placeOf(row.token), u"kit_persons"_s);
    if (!digits)
        return passOn(digits);
    const auto id = CitizenId::parse(QString::fromLatin1(*digits));
    if (!id)
        return tl::unexpected(sealBroken(u"kit_persons"_s));
    KitPerson person{
        .id = *id, .name = {}, .asOf = {}, .stand = row.stand, .caseId = row.caseId, .caseNumber = row.caseNumber};
    const auto there = hasPerson(db, sealer, id->digits());
    if (!there)
        return passOn(there);
    if (!*there)
        return person;
    const auto copy = findPerson(db, sealer, *id);
    if (!copy)
        return passOn(copy);
    person.name = copy->person.nameTh.full();
    person.here = true;
    person.photo = !copy->photo.isEmpty();
    person.leftFinger = !copy->leftTemplate.isEmpty();
    person.rightFinger = !copy->rightTemplate.isEmpty();
    person.asOf = copy->asOf;
    return person;
}

} // namespace

Outcome choosePersons(Database& db, const Sealer& sealer, Randomness& random, const std::vector<CitizenId>& persons)
{
    QHash<QByteArray, bool> brought; // by token
    for (const CitizenId& id : persons) {
        const auto is = isBrought(db, sealer, id);
        if (!is)
            return passOn(is);
        brought.insert(sealer.token(id), *is);
    }
    // Whoever stays on the list is not let go: he is taken off the table first.
    for (const CitizenId& id : persons) {
        if (auto taken = db.run(u"DELETE FROM kit_persons WHERE citizen = ?"_s, {sealer.token(id)}); !taken)
            return taken;
    }
    Outcome done = letGo(db, Chosen);
    int place = 0;
    for (const CitizenId& id : persons) {
        const QByteArray token = sealer.token(id);
        const QByteArray sealed = sealer.seal(Purpose::Person, id.digits().toLatin1(), placeOf(token), random);
        done = done.and_then([&] {
            return db.run(u"INSERT INTO kit_persons (citizen, place, sealed, brought, state, kit) "
                          "VALUES (?, ?, ?, ?, ?, 0)"_s,
                          {token, ++place, sealed, int(brought.value(token)), Chosen});
        });
    }
    return done;
}

Outcome movePersons(Database& db, const casework::Recorded& entry)
{
    if (std::holds_alternative<casework::KitPacked>(entry.act))
        return db.run(u"UPDATE kit_persons SET state = ?, kit = ? WHERE state = ?"_s,
                      {Out, number(entry.sequence), Chosen});
    if (std::holds_alternative<casework::KitReturned>(entry.act))
        return letGo(db, Out);
    if (std::holds_alternative<casework::HandedOver>(entry.act) ||
        std::holds_alternative<casework::CaseCancelled>(entry.act))
        return letStayedGo(db);
    return {};
}

Result<std::vector<KitPerson>> readKitPersons(Database& db, const Sealer& sealer, const casework::KitBook& of)
{
    const bool out = of.isOut();
    const qint64 since = out ? of.kit->packed.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    const auto rows = db.all<Sealed>(
        u"SELECT k.citizen, k.sealed, c.outcome, c.id, c.number FROM kit_persons k LEFT JOIN cases c ON c.id = "
        "(SELECT x.id FROM cases x WHERE x.citizen = k.citizen AND (x.outcome = 0 OR x.touched_ms >= ?) "
        "ORDER BY x.opened_ms DESC LIMIT 1) WHERE k.state = ? ORDER BY k.place"_s,
        {since, out ? Out : Chosen}, [](const Row& row) {
            const bool none = row.isNull(3);
            return Sealed{row.bytes(0), row.bytes(1), standOf(row, 2), none ? QUuid() : row.uuid(3),
                          none ? QString() : row.text(4)};
        });
    if (!rows)
        return passOn(rows);
    std::vector<KitPerson> persons;
    persons.reserve(rows->size());
    for (const Sealed& row : *rows) {
        auto person = personOf(db, sealer, row);
        if (!person)
            return passOn(person);
        persons.push_back(std::move(*person));
    }
    return persons;
}

Result<bool> wasLetGo(Database& db, const QByteArray& token)
{
    return db
        .integer(u"SELECT count(*) FROM kit_persons k WHERE k.citizen = ? AND k.state = ? AND NOT EXISTS "
                 "(SELECT 1 FROM persons p WHERE p.citizen = k.citizen)"_s,
                 {token, LetGo})
        .map([](qint64 there) { return there > 0; });
}

Outcome comesAgain(Database& db, const QByteArray& token)
{
    return db.run(u"DELETE FROM kit_persons WHERE citizen = ? AND state = ?"_s, {token, LetGo});
}

} // namespace tabian::storage
