// The store's door: signing in and out, and the lock.
#include "app/storage/accountstable.h"
#include "app/storage/approvalcheck.h"
#include "app/storage/journalstore.h"
#include "app/storage/newstore.h"
#include "app/storage/officerroll.h"
#include "app/storage/officetables.h"
#include "app/storage/schema.h"
#include "app/storage/signinguard.h"
#include "app/storage/syncstate.h"

#include <QScopeGuard>
#include <algorithm>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
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

namespace
{

/** The data key for the officer's password; a wrong one is counted and makes the next try wait. */
Result<Secret> dataKeyOf(Database& db, const QUuid& officer, const QString& password, qint64 nowMs)
{
    if (auto may = refuseWhileDelayed(db, officer, nowMs); !may)
        return passOn(may);
    auto dataKey = unwrapKey(db, officer, password);
    if (!dataKey && dataKey.error().code == domain::FailureCode::PasswordWrong) {
        if (auto noted = noteWrongTry(db, officer, nowMs); !noted)
            return passOn(noted);
    }
    return dataKey;
}

} // namespace

Result<Officer> findOfficer(Database& db, const QString& login)
{
    auto found = officerByLogin(db, login);
    if (!found)
        return passOn(found);
    if (!*found)
        return domain::fail(domain::FailureCode::OfficerUnknown);
    const auto ended = endedByRegistry(db, (*found)->id);
    if (!ended)
        return passOn(ended);
    (*found)->revoked = (*found)->revoked || *ended;
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

Result<OpenedKey> openKey(Database& db, const QString& login, const QString& password, qint64 nowMs)
{
    const auto found = findOfficer(db, login);
    if (!found)
        return passOn(found);
    auto dataKey = dataKeyOf(db, found->id, password, nowMs);
    if (!dataKey)
        return passOn(dataKey);
    Sealer sealer(std::move(*dataKey));
    const auto known = knownOfficer(db, sealer, found->id);
    if (!known)
        return passOn(known);
    return OpenedKey{*known, std::move(sealer)};
}

/** In the transaction of an entry that says he is there: his place is his alone, and wrong tries become an entry. */
Outcome JournalStore::comeIn(const Officer& officer, qint64 nowMs)
{
    const auto wrong = wrongTriesOf(*m_db, officer.id);
    if (!wrong)
        return passOn(wrong);
    Outcome noted;
    if (*wrong > 0) {
        const auto entry =
            m_recorder.recordWithin(*m_unlocked, officer, casework::WrongTriesNoted{officer.id, *wrong}, {});
        noted = entry ? forgetWrongTries(*m_db, officer.id) : passOn(entry);
    }
    const auto station = m_db->text(u"SELECT name FROM stations WHERE id = ?"_s, {m_unlocked->station});
    if (!station)
        return passOn(station);
    return noted.and_then([&] { return m_presence.claim(*m_db, officer.id, station->value_or(QString()), nowMs); });
}

Result<Session> JournalStore::signIn(const QString& login, const QString& password)
{
    auto opened = openKey(*m_db, login, password, m_environment.clock.now().toMSecsSinceEpoch());
    if (!opened)
        return passOn(opened);
    const auto locked = qScopeGuard([this] { lockWhenEmpty(); }); // whatever goes wrong from here on
    if (auto open = unlock(std::move(opened->sealer)); !open)
        return passOn(open);
    const Officer& known = opened->officer;
    const auto set = policy();
    if (!set)
        return passOn(set);
    const auto mustChange = mustChangePassword(*m_db, known.id);
    if (!mustChange)
        return passOn(mustChange);
    const auto recorded =
        m_recorder.record(*m_unlocked, known, casework::SignedIn(), {},
                          [&](const casework::Recorded& entry) { return comeIn(known, entry.at.toMSecsSinceEpoch()); });
    if (!recorded)
        return passOn(recorded);
    const Session session{.token = QUuid::fromRfc4122(m_environment.random.bytes(16)),
                          .officer = known,
                          .since = recorded->at,
                          .secondFactorWanted = set->secondFactor != casework::SecondFactor::None,
                          .newPasswordWanted = *mustChange};
    m_sessions.insert(session.token, session);
    tellRecorded();
    return session;
}

Result<Recorded> JournalStore::recordTogether(const Session& first, const Session& second, const casework::Act& act,
                                              const QUuid& caseId)
{
    const auto other = readySession(second);
    if (!other)
        return passOn(other);
    return record(first, act, caseId, Recorder::Also(), &other->officer);
}

Outcome JournalStore::acceptClock(const casework::Credentials& first, const casework::Credentials& second,
                                  const QString& reason)
{
    const auto locked = qScopeGuard([this] { lockWhenEmpty(); });
    const qint64 nowMs = m_environment.clock.now().toMSecsSinceEpoch();
    auto one = openKey(*m_db, first.login, first.password, nowMs);
    if (!one)
        return passOn(one);
    const auto other = openKey(*m_db, second.login, second.password, nowMs);
    if (!other)
        return passOn(other);
    if (auto open = unlock(std::move(one->sealer)); !open)
        return open;
    const casework::ClockAccepted act{.reason = reason, .clock = {}, .heldUntil = 0, .second = {}};
    const auto recorded = m_recorder.record(*m_unlocked, one->officer, act, {}, {}, &other->officer);
    return recorded ? Outcome() : passOn(recorded);
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
    const auto dataKey = dataKeyOf(*m_db, known->officer.id, password, m_environment.clock.now().toMSecsSinceEpoch());
    if (!dataKey)
        return passOn(dataKey);
    const auto wrong = wrongTriesOf(*m_db, known->officer.id);
    if (!wrong)
        return passOn(wrong);
    if (*wrong == 0)
        return {};
    const auto noted =
        m_recorder.record(*m_unlocked, known->officer, casework::WrongTriesNoted{known->officer.id, *wrong}, {},
                          [&](const casework::Recorded&) { return forgetWrongTries(*m_db, known->officer.id); });
    return noted ? Outcome() : passOn(noted);
}

Result<casework::OfficePolicy> JournalStore::policy()
{
    return unlocked().and_then([&](Unlocked* open) { return policyOfJournal(m_journal, open->sealer); });
}

} // namespace tabian::storage
