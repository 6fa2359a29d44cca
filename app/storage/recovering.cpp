// The store's back door: the office's codes, for a lost password.
#include "app/storage/journalstore.h"
#include "app/storage/newstore.h"
#include "app/storage/recovery.h"

#include <QScopeGuard>

namespace tabian::storage
{

using casework::Session;
using domain::Outcome;
using domain::Result;

Result<QStringList> JournalStore::makeRecoveryKey(const Session& session, int parts)
{
    const auto known = sessionOf(session);
    if (!known)
        return passOn(known);
    const RecoveryKey key = storage::makeRecoveryKey(m_unlocked->sealer.dataKey(), parts, m_environment.random);
    const auto recorded = record(session, casework::RecoveryKeyMade{parts}, QUuid(),
                                 [&](const casework::Recorded&) { return putRecoveryKey(*m_db, key); });
    if (!recorded)
        return passOn(recorded);
    return key.codes;
}

Outcome JournalStore::recover(const QString& login, const QStringList& codes, const QString& newPassword)
{
    const auto found = findOfficer(*m_db, login);
    if (!found)
        return passOn(found);
    auto dataKey = unwrapByRecovery(*m_db, codes);
    if (!dataKey)
        return passOn(dataKey);
    const auto wrap = makeWrap(found->id, newPassword, *dataKey, m_environment.keyCost, m_environment.random);
    if (!wrap)
        return passOn(wrap);
    Sealer sealer(std::move(*dataKey));
    const auto officer = knownOfficer(*m_db, sealer, found->id);
    if (!officer)
        return passOn(officer);
    const auto locked = qScopeGuard([this] { lockWhenEmpty(); });
    if (auto open = unlock(std::move(sealer)); !open)
        return open;
    const auto recorded =
        m_recorder.record(*m_unlocked, *officer, casework::PasswordRecovered(), {}, [&](const casework::Recorded&) {
            return putWrap(*m_db, *wrap).and_then([&] { return dropRecoveryKey(*m_db); });
        });
    return recorded ? Outcome() : passOn(recorded);
}

} // namespace tabian::storage
