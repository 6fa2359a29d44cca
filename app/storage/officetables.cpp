#include "app/storage/officetables.h"

#include "app/storage/change.h"
#include "app/storage/keyring.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Officer;
using domain::Outcome;
using domain::Result;

namespace
{

const QString& officerColumns()
{
    static const QString sql = u"SELECT id, login, name, position, roles, revoked FROM officers "_s;
    return sql;
}

Officer officerOf(const Row& row)
{
    return {.id = row.uuid(0),
            .login = row.text(1),
            .name = row.text(2),
            .position = row.text(3),
            .citizenId = {},
            .roles = casework::Roles::fromInt(casework::Roles::Int(row.small(4))),
            .revoked = row.integer(5) != 0};
}

QVariant tokenOf(const Sealer& sealer, const Officer& officer)
{
    return officer.citizenId.isEmpty() ? blob(QUuid()) : QVariant(sealer.token(officer.citizenId));
}

} // namespace

Result<casework::OfficeInfo> readOffice(Database& db)
{
    const auto row = db.one<casework::OfficeInfo>(u"SELECT code, name, station FROM office"_s, {}, [](const Row& r) {
        return casework::OfficeInfo{r.text(0), r.text(1), r.text(2)};
    });
    if (!row)
        return passOn(row);
    return row->value_or(casework::OfficeInfo());
}

Result<std::vector<Officer>> readOfficers(Database& db)
{
    return db.all<Officer>(officerColumns() + u"ORDER BY login"_s, {}, officerOf);
}

Result<std::optional<Officer>> officerByLogin(Database& db, const QString& login)
{
    return db.one<Officer>(officerColumns() + u"WHERE login = ?"_s, {login.trimmed()}, officerOf);
}

Result<QString> officerName(Database& db, const QUuid& id)
{
    const auto name = db.text(u"SELECT name FROM officers WHERE id = ?"_s, {blob(id)});
    if (!name)
        return passOn(name);
    return name->value_or(QString());
}

Outcome checkSingleAccount(Database& db, const Sealer& sealer, const Officer& officer)
{
    const auto others = db.integer(u"SELECT count(*) FROM officers WHERE id <> ? AND (login = ? OR citizen = ?)"_s,
                                   {blob(officer.id), officer.login, tokenOf(sealer, officer)});
    if (!others)
        return passOn(others);
    return *others == 0 ? Outcome() : domain::fail(domain::FailureCode::OfficerTwice, officer.login);
}

Outcome projectOffice(Database& db, const Sealer& sealer, const Change& change)
{
    if (const auto* act = change.as<casework::OfficeOpened>())
        return db.run(u"INSERT INTO office (one, code, name, station) VALUES (1, ?, ?, ?)"_s,
                      {act->officeCode, act->officeName, act->station});
    if (const auto* act = change.as<casework::OfficerAdded>()) {
        const Officer& officer = act->officer;
        return db.run(u"INSERT INTO officers (id, login, name, position, citizen, roles, revoked, sequence) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET login = excluded.login, "
                      "name = excluded.name, position = excluded.position, citizen = excluded.citizen, "
                      "roles = excluded.roles, revoked = excluded.revoked, sequence = excluded.sequence"_s,
                      {blob(officer.id), officer.login, officer.name, filled(officer.position),
                       tokenOf(sealer, officer), officer.roles.toInt(), int(officer.revoked), change.sequence()});
    }
    return {};
}

} // namespace tabian::storage
