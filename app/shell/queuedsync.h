// The same, asked from another thread: each call waits until the store's thread has answered it.
#pragma once

#include "app/casework/store.h"
#include "registry/client/syncstore.h"

namespace tabian::shell
{

/** For the sync's thread. A store that did not open or is closed answers StoreBusy. */
class QueuedSyncStore final : public client::SyncStore
{
  public:
    explicit QueuedSyncStore(casework::StoreQueue& queue) : m_queue(queue) {}
    domain::Result<protocol::JournalId> journal() override;
    domain::Result<qint64> acknowledged() override;
    domain::Result<protocol::BatchWriter> batchAfter(qint64 sequence) override;
    domain::Result<std::optional<QByteArray>> linkAt(qint64 sequence) override;
    domain::Outcome noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs) override;
    domain::Result<std::optional<qint64>> feedPosition() override;
    domain::Result<QStringList> applyPage(const protocol::PullPage& page, qint64 clockOffsetMs) override;
    domain::Result<bool> takePushTurn() override;
    domain::Outcome endPushTurn() override;

    // --- beside the engine
    domain::Outcome putAskedPerson(const protocol::PersonRecord& record);
    domain::Result<std::optional<QByteArray>> registryTable(const QString& name);
    domain::Result<QStringList> registryTables();
    domain::Result<casework::SyncFacts> facts();
    domain::Result<protocol::EnrolRequest> enrolRequest(const casework::Session& session, const QString& code,
                                                        const QByteArray& tlsKey, const QByteArray& envelopeKey);
    domain::Outcome noteEnrolled();

  private:
    casework::StoreQueue& m_queue;
};

} // namespace tabian::shell
