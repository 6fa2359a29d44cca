#include "app/shell/journalsync.h"

namespace tabian::shell
{

using domain::Outcome;
using domain::Result;

Result<qint64> JournalSyncStore::acknowledged()
{
    return m_store.acknowledged();
}

Result<protocol::BatchWriter> JournalSyncStore::batchAfter(qint64 sequence)
{
    return m_store.batchAfter(quint64(sequence));
}

Result<std::optional<QByteArray>> JournalSyncStore::linkAt(qint64 sequence)
{
    return m_store.linkAt(quint64(sequence));
}

Outcome JournalSyncStore::noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs)
{
    return m_store.noteAnswers(answers, clockOffsetMs);
}

Result<std::optional<qint64>> JournalSyncStore::feedPosition()
{
    if (!m_store.isUnlocked())
        return std::optional<qint64>();
    return m_store.feedPosition().map([](qint64 position) { return std::optional(position); });
}

Result<QStringList> JournalSyncStore::applyPage(const protocol::PullPage& page, qint64 clockOffsetMs)
{
    return m_store.applyPage(page, clockOffsetMs);
}

} // namespace tabian::shell
