// Officers and their keys, at the store's port.
#include "app/casework/accountrules.h"
#include "app/casework/actroles.h"
#include "app/storage/accountstable.h"
#include "app/storage/journalstore.h"
#include "app/storage/officerroll.h"

#include <algorithm>

namespace tabian::storage
{

using casework::Officer;
using casework::PasswordSet;
using casework::Recorded;
using casework::Session;
using domain::Outcome;
using domain::Result;

Result<Recorded> JournalStore::account(const Session& session, Officer officer, const QString& password,
                                       bool mustChange)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    if (officer.id.isNull())
        officer.id = uuidV7(m_environment.clock.now().toMSecsSinceEpoch(), m_environment.random);
    const auto wrap =
        makeWrap(officer.id, password, m_unlocked->sealer.dataKey(), m_environment.keyCost, m_environment.random);
    if (!wrap)
        return passOn(wrap);
    return record(session, casework::OfficerAdded{officer}, QUuid(), [&](const Recorded&) -> Outcome {
        if (auto put = putWrap(*m_db, *wrap); !put || !mustChange)
            return put;
        const auto noted = m_recorder.recordWithin(*m_unlocked, known->officer, PasswordSet{officer.id, true}, {});
        return noted ? Outcome() : passOn(noted);
    });
}

Result<Recorded> JournalStore::addOfficer(const Session& session, Officer officer, const QString& password)
{
    return account(session, std::move(officer), password, false);
}

Result<Recorded> JournalStore::openAccount(const Session& session, const Officer& officer, const QString& firstPassword)
{
    if (auto good = casework::checkPassword(officer.login, firstPassword); !good)
        return passOn(good);
    return account(session, officer, firstPassword, true);
}

Result<Recorded> JournalStore::setPassword(const Session& session, const PasswordSet& act, const QString& password)
{
    const auto wrap =
        makeWrap(act.officer, password, m_unlocked->sealer.dataKey(), m_environment.keyCost, m_environment.random);
    if (!wrap)
        return passOn(wrap);
    return record(session, act, QUuid(), [&](const Recorded&) { return putWrap(*m_db, *wrap); });
}

Outcome JournalStore::resetPassword(const Session& session, const QUuid& officer, const QString& password)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    const PasswordSet act{officer, true};
    if (auto may = casework::mayByRole(act, known->officer); !may) // before a second is spent on the key
        return may;
    const auto roll = officersOfJournal(m_journal, m_unlocked->sealer);
    if (!roll)
        return passOn(roll);
    Officer his{.id = officer, .login = {}, .name = {}, .position = {}, .citizenId = {}, .roles = {}, .revoked = true};
    if (const auto found = std::ranges::find(*roll, officer, &Officer::id); found != roll->end())
        his = *found;
    return refuseRevoked(his)
        .and_then([&] { return casework::checkPassword(his.login, password); })
        .and_then([&]() -> Outcome {
            const auto done = setPassword(session, act, password);
            return done ? Outcome() : passOn(done);
        });
}

Outcome JournalStore::changePassword(const Session& session, const QString& oldPassword, const QString& newPassword)
{
    if (auto right = confirm(session, oldPassword); !right)
        return right;
    const auto known = sessionOf(session);
    if (auto good = casework::checkPassword(known->officer.login, newPassword, oldPassword); !good)
        return good;
    const auto done = setPassword(session, PasswordSet{known->officer.id, false}, newPassword);
    if (!done)
        return passOn(done);
    m_sessions[known->token].newPasswordWanted = false;
    return {};
}

Result<std::vector<casework::AccountState>> JournalStore::accounts(const Session& session)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    if (auto may = casework::mayByRole(casework::OfficerAdded(), known->officer); !may)
        return passOn(may);
    const auto roll = officersOfJournal(m_journal, m_unlocked->sealer);
    if (!roll)
        return passOn(roll);
    return statesOf(*m_db, *roll);
}

Result<casework::OfficerFingers> JournalStore::fingersOf(const Session& session)
{
    const auto known = sessionOf(session); // asked while the second factor is still wanted
    if (!known)
        return passOn(known);
    return fingersOfOfficer(*m_db, m_journal, m_unlocked->sealer, known->officer.id);
}

} // namespace tabian::storage
