#include "app/shell/queuedsync.h"

#include "app/shell/journalsync.h"
#include "app/storage/storefailure.h"

#include <future>

namespace tabian::shell
{

using domain::Outcome;
using domain::Result;
using storage::JournalStore;

namespace
{

/** Runs `work` on the store's thread and waits. What is dropped there (a store that did not open, or is closed) was not done. */
template <typename Answer, typename Work> Answer asked(casework::StoreQueue& queue, Work work)
{
    auto promise = std::make_shared<std::promise<Answer>>();
    auto answer = promise->get_future();
    queue.post([promise = std::move(promise), work = std::move(work)](casework::Store& store) mutable {
        // The counter's store is this one; the queue knows it by its port.
        promise->set_value(work(static_cast<JournalStore&>(store)));
        promise.reset();
    });
    try {
        return answer.get();
    } catch (const std::future_error&) {
        return tl::unexpected(storage::storeFailure(storage::Trouble::Busy, QStringLiteral("closed")));
    }
}

template <typename Answer, typename Work> Answer askedSync(casework::StoreQueue& queue, Work work)
{
    return asked<Answer>(queue, [work = std::move(work)](JournalStore& store) {
        JournalSyncStore sync(store);
        return work(sync);
    });
}

} // namespace

Result<protocol::JournalId> QueuedSyncStore::journal()
{
    return askedSync<Result<protocol::JournalId>>(m_queue, [](JournalSyncStore& s) { return s.journal(); });
}

Result<qint64> QueuedSyncStore::acknowledged()
{
    return askedSync<Result<qint64>>(m_queue, [](JournalSyncStore& s) { return s.acknowledged(); });
}

Result<protocol::BatchWriter> QueuedSyncStore::batchAfter(qint64 sequence)
{
    return askedSync<Result<protocol::BatchWriter>>(m_queue,
                                                    [sequence](JournalSyncStore& s) { return s.batchAfter(sequence); });
}

Result<std::optional<QByteArray>> QueuedSyncStore::linkAt(qint64 sequence)
{
    return askedSync<Result<std::optional<QByteArray>>>(m_queue,
                                                        [sequence](JournalSyncStore& s) { return s.linkAt(sequence); });
}

Outcome QueuedSyncStore::noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs)
{
    return askedSync<Outcome>(
        m_queue, [answers, clockOffsetMs](JournalSyncStore& s) { return s.noteAnswers(answers, clockOffsetMs); });
}

Result<std::optional<qint64>> QueuedSyncStore::feedPosition()
{
    return askedSync<Result<std::optional<qint64>>>(m_queue, [](JournalSyncStore& s) { return s.feedPosition(); });
}

Result<QStringList> QueuedSyncStore::applyPage(const protocol::PullPage& page, qint64 clockOffsetMs)
{
    return askedSync<Result<QStringList>>(
        m_queue, [page, clockOffsetMs](JournalSyncStore& s) { return s.applyPage(page, clockOffsetMs); });
}

Result<bool> QueuedSyncStore::takePushTurn()
{
    return askedSync<Result<bool>>(m_queue, [](JournalSyncStore& s) { return s.takePushTurn(); });
}

Outcome QueuedSyncStore::endPushTurn()
{
    return askedSync<Outcome>(m_queue, [](JournalSyncStore& s) { return s.endPushTurn(); });
}

Outcome QueuedSyncStore::putAskedPerson(const protocol::PersonRecord& record)
{
    return asked<Outcome>(m_queue, [record](JournalStore& s) { return s.putAskedPerson(record); });
}

Result<std::optional<QByteArray>> QueuedSyncStore::registryTable(const QString& name)
{
    return asked<Result<std::optional<QByteArray>>>(m_queue, [name](JournalStore& s) { return s.registryTable(name); });
}

Result<QStringList> QueuedSyncStore::registryTables()
{
    return asked<Result<QStringList>>(m_queue, [](JournalStore& s) { return s.registryTables(); });
}

Result<casework::SyncFacts> QueuedSyncStore::facts()
{
    return asked<Result<casework::SyncFacts>>(m_queue, [](JournalStore& s) { return s.syncFacts(); });
}

Result<protocol::EnrolRequest> QueuedSyncStore::enrolRequest(const casework::Session& session, const QString& code,
                                                             const QByteArray& tlsKey, const QByteArray& envelopeKey)
{
    return asked<Result<protocol::EnrolRequest>>(
        m_queue, [=](JournalStore& store) { return store.enrolRequest(session, code, tlsKey, envelopeKey); });
}

Outcome QueuedSyncStore::noteEnrolled()
{
    return asked<Outcome>(m_queue, [](JournalStore& store) { return store.noteEnrolled(); });
}

} // namespace tabian::shell
