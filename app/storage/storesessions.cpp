// The store's door: signing in and out, passwords, and the lock.
#include "app/storage/journalstore.h"
#include "app/storage/newstore.h"
#include "app/storage/officerroll.h"
#include "app/storage/officetables.h"
#include "app/storage/schema.h"

#include <QScopeGuard>
#include <algorithm>

namespace tabian::storage
{

using casework::Officer;
using casework::Recorded;
using casework::Session;
using domain::Outcome;
using domain::Result;

Outcome JournalStore::unlock(Sealer sealer)
{
    if (m_unlocked)
        return {};
    auto key = StationKey::load(m_folder, sealer);
    if (!key)
        return passOn(key);
    const auto station = numberOfStation(*m_db, key->publicKey());
    if (!station)
        return passOn(station);
    m_unlocked.emplace(Unlocked{std::move(sealer), std::move(*key), *station, {}});
    return makeProjectionsWhenDue();
}

Outcome JournalStore::makeProjectionsWhenDue()
{
    const auto due = projectionsAreDue(*m_db);
    if (!due)
        return passOn(due);
    const auto made = *due ? rebuild() : Result<quint64>(0);
    return made ? Outcome() : passOn(made);
}

Result<Officer> findOfficer(Database& db, const QString& login)
{
    const auto found = officerByLogin(db, login);
    if (!found)
        return passOn(found);
    if (!*found)
        return domain::fail(domain::FailureCode::OfficerUnknown);
    if (auto valid = refuseRevoked(**found); !valid)
        return passOn(valid);
    return **found;
}

Result<Officer> knownOfficer(Database& db, const Sealer& sealer, const QUuid& id)
{
    Journal journal(db);
    const auto roll = officersOfJournal(journal, sealer);
    if (!roll)
        return passOn(roll);
    const auto his = std::ranges::find(*roll, id, &Officer::id);
    Officer known;
    known.revoked = true; // a login the journal does not know opens nothing
    if (his != roll->end())
        known = *his;
    if (auto valid = refuseRevoked(known); !valid)
        return passOn(valid);
    return known;
}

Result<OpenedKey> openKey(Database& db, const QString& login, const QString& password)
{
    const auto found = findOfficer(db, login);
    if (!found)
        return passOn(found);
    auto dataKey = unwrapKey(db, found->id, password);
    if (!dataKey)
        return passOn(dataKey);
    Sealer sealer(std::move(*dataKey));
    const auto known = knownOfficer(db, sealer, found->id);
    if (!known)
        return passOn(known);
    return OpenedKey{*known, std::move(sealer)};
}

Result<Session> JournalStore::signIn(const QString& login, const QString& password)
{
    auto opened = openKey(*m_db, login, password);
    if (!opened)
        return passOn(opened);
    const auto locked = qScopeGuard([this] { lockWhenEmpty(); }); // whatever goes wrong from here on
    if (auto open = unlock(std::move(opened->sealer)); !open)
        return passOn(open);
    const auto recorded = m_recorder.record(*m_unlocked, opened->officer, casework::SignedIn(), {});
    if (!recorded)
        return passOn(recorded);
    const Session session{QUuid::fromRfc4122(m_environment.random.bytes(16)), opened->officer, recorded->at};
    m_sessions.insert(session.token, session);
    return session;
}

Outcome JournalStore::signOut(const Session& session)
{
    const auto recorded = record(session, casework::SignedOut(), QUuid());
    return recorded ? Outcome() : passOn(recorded);
}

Outcome JournalStore::confirm(const Session& session, const QString& password)
{
    const auto known = sessionOf(session);
    if (!known)
        return passOn(known);
    const auto dataKey = unwrapKey(*m_db, known->officer.id, password);
    return dataKey ? Outcome() : passOn(dataKey);
}

Result<Recorded> JournalStore::addOfficer(const Session& session, Officer officer, const QString& password)
{
    const auto known = sessionOf(session);
    if (!known)
        return passOn(known);
    if (officer.id.isNull())
        officer.id = uuidV7(m_environment.clock.now().toMSecsSinceEpoch(), m_environment.random);
    const auto wrap =
        makeWrap(officer.id, password, m_unlocked->sealer.dataKey(), m_environment.keyCost, m_environment.random);
    if (!wrap)
        return passOn(wrap);
    return record(session, casework::OfficerAdded{officer}, QUuid(),
                  [&](const Recorded&) { return putWrap(*m_db, *wrap); });
}

Outcome JournalStore::changePassword(const Session& session, const QString& oldPassword, const QString& newPassword)
{
    if (auto right = confirm(session, oldPassword); !right)
        return right;
    const auto known = sessionOf(session);
    const auto wrap = makeWrap(known->officer.id, newPassword, m_unlocked->sealer.dataKey(), m_environment.keyCost,
                               m_environment.random);
    if (!wrap)
        return passOn(wrap);
    return putWrap(*m_db, *wrap);
}

} // namespace tabian::storage
