// What an auditor asks of the store: is the journal whole, and do the tables say what it says.
#include "app/storage/exporting.h"
#include "app/storage/journalstore.h"
#include "app/storage/projections.h"
#include "app/storage/schema.h"

namespace tabian::storage
{

using domain::Outcome;
using domain::Result;

Result<Verified> JournalStore::verify(Thoroughness thoroughness)
{
    const auto key = StationKey::loadPublic(m_folder);
    if (!key)
        return passOn(key);
    const auto oneState = Transaction::beginReading(*m_db); // another counter may be writing
    if (!oneState)
        return passOn(oneState);
    return verifyJournal(*m_db, *key, m_unlocked ? &m_unlocked->sealer : nullptr, thoroughness);
}

Result<quint64> JournalStore::rebuild(const RebuildProgress& progress)
{
    const auto open = unlocked();
    if (!open)
        return passOn(open);
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    const auto entries = rebuildProjections(*m_db, (*open)->sealer, m_journal, progress);
    if (!entries)
        return entries;
    const Outcome done = noteProjectionsMade(*m_db).and_then([&] { return transaction->commit(); });
    if (!done)
        return passOn(done);
    return entries;
}

Result<quint64> JournalStore::exportJournal(QIODevice& out, const casework::Session* session)
{
    if (session) {
        const auto recorded = record(*session, casework::JournalExported(), QUuid());
        if (!recorded)
            return passOn(recorded);
    }
    const auto oneState = Transaction::beginReading(*m_db);
    if (!oneState)
        return passOn(oneState);
    return storage::exportJournal(*m_db, session ? &m_unlocked->sealer : nullptr, out);
}

Result<QByteArray> JournalStore::digestOfProjections()
{
    return storage::digestOfProjections(*m_db);
}

Result<bool> JournalStore::projectionsHold()
{
    const auto open = unlocked();
    if (!open)
        return passOn(open);
    auto transaction = Transaction::begin(*m_db); // rolled back: only a comparison
    if (!transaction)
        return passOn(transaction);
    const auto now = storage::digestOfProjections(*m_db);
    if (!now)
        return passOn(now);
    const auto entries = rebuildProjections(*m_db, (*open)->sealer, m_journal);
    if (!entries)
        return passOn(entries);
    const auto again = storage::digestOfProjections(*m_db);
    if (!again)
        return passOn(again);
    return *now == *again;
}

domain::Result<QDateTime> JournalStore::lastEntryAt()
{
    return m_journal.head().map([](const Head& head) { return QDateTime::fromMSecsSinceEpoch(head.atMs, Qt::UTC); });
}

} // namespace tabian::storage
