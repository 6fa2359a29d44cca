#include "app/storage/accountstable.h"

#include "app/storage/change.h"
#include "app/storage/signinguard.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::AccountState;
using casework::Officer;
using casework::OfficerFingers;
using domain::Outcome;
using domain::Result;

Outcome projectAccount(Database& db, const Sealer&, const Change& change)
{
    if (const auto* act = change.as<casework::PasswordSet>())
        return db.run(u"INSERT INTO accounts (officer, must_change) VALUES (?, ?) ON CONFLICT (officer) DO UPDATE "
                      "SET must_change = excluded.must_change"_s,
                      {blob(act->officer), int(act->mustChange)});
    if (change.as<casework::PasswordRecovered>()) // his own again
        return db.run(u"UPDATE accounts SET must_change = 0 WHERE officer = ?"_s, {change.officer()});
    if (const auto* act = change.as<casework::FingersEnrolled>())
        return db.run(u"INSERT INTO accounts (officer, must_change, fingers) VALUES (?, 0, ?) ON CONFLICT (officer) "
                      "DO UPDATE SET fingers = excluded.fingers"_s,
                      {blob(act->officer), change.sequence()});
    return {};
}

Result<bool> mustChangePassword(Database& db, const QUuid& officer)
{
    const auto must = db.integer(u"SELECT must_change FROM accounts WHERE officer = ?"_s, {blob(officer)});
    if (!must)
        return passOn(must);
    return *must != 0;
}

Result<OfficerFingers> fingersOfOfficer(Database& db, Journal& journal, const Sealer& sealer, const QUuid& officer)
{
    const auto entry = db.integer(u"SELECT fingers FROM accounts WHERE officer = ?"_s, {blob(officer)});
    if (!entry)
        return passOn(entry);
    OfficerFingers found;
    const auto walked = journal.walkOne(quint64(*entry), [&](const Entry& e) -> Outcome {
        const auto act = Journal::open(e, sealer);
        if (!act)
            return passOn(act);
        const auto* enrolled = std::get_if<casework::FingersEnrolled>(&*act);
        if (enrolled && enrolled->officer == officer) // the sealed entry says whose they are, not the table
            found = {enrolled->leftTemplate, enrolled->rightTemplate};
        return {};
    });
    if (!walked)
        return passOn(walked);
    if (!found.enrolled())
        return domain::fail(domain::FailureCode::FingersNotEnrolled);
    return found;
}

Result<std::vector<AccountState>> statesOf(Database& db, const std::vector<Officer>& officers)
{
    std::vector<AccountState> states;
    for (const Officer& officer : officers) {
        AccountState state{.officer = officer, .signedInAt = {}};
        const auto must = mustChangePassword(db, officer.id);
        const auto fingers = db.integer(u"SELECT count(fingers) FROM accounts WHERE officer = ?"_s, {blob(officer.id)});
        const auto place = db.text(u"SELECT station FROM signed_in WHERE officer = ?"_s, {blob(officer.id)});
        const auto wrong = wrongTriesOf(db, officer.id);
        if (!must)
            return passOn(must);
        if (!fingers)
            return passOn(fingers);
        if (!place)
            return passOn(place);
        if (!wrong)
            return passOn(wrong);
        state.newPasswordWanted = *must;
        state.fingersEnrolled = *fingers > 0;
        state.signedInAt = place->value_or(QString());
        state.wrongTries = *wrong;
        states.push_back(state);
    }
    return states;
}

Outcome checkAdministratorRemains(Database& db, const Officer& changed)
{
    if (!changed.revoked && changed.roles.testFlag(casework::Role::Administrator))
        return {};
    const auto known = db.integer(u"SELECT count(*) FROM officers"_s);
    const auto others =
        db.integer(u"SELECT count(*) FROM officers WHERE revoked = 0 AND (roles & ?) <> 0 AND id <> ?"_s,
                   {int(casework::Role::Administrator), blob(changed.id)});
    if (!known || !others)
        return passOn(known ? others : known);
    return *known == 0 || *others > 0 ? Outcome() : domain::fail(domain::FailureCode::LastAdministrator);
}

} // namespace tabian::storage
