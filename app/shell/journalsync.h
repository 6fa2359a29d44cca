// The sync's view of a counter's store. On the store's thread.
#pragma once

#include "app/storage/journalstore.h"
#include "registry/client/syncstore.h"

namespace tabian::shell
{

class JournalSyncStore final : public client::SyncStore
{
  public:
    explicit JournalSyncStore(storage::JournalStore& store) : m_store(store) {}
    domain::Result<protocol::JournalId> journal() override { return m_store.journalId(); }
    domain::Result<qint64> acknowledged() override;
    domain::Result<protocol::BatchWriter> batchAfter(qint64 sequence) override;
    domain::Result<std::optional<QByteArray>> linkAt(qint64 sequence) override;
    domain::Outcome noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs) override;
    domain::Result<std::optional<qint64>> feedPosition() override;
    domain::Result<QStringList> applyPage(const protocol::PullPage& page, qint64 clockOffsetMs) override;
    domain::Result<bool> takePushTurn() override { return m_store.takePushTurn(); }
    domain::Outcome endPushTurn() override { return m_store.endPushTurn(); }

  private:
    storage::JournalStore& m_store;
};

} // namespace tabian::shell
