// What the sync needs of the counter's store. The journal is the outbox: nothing is copied into a queue, nothing is deleted.
#pragma once

#include "registry/protocol/pushbatch.h"

#include <QStringList>
#include <optional>

namespace tabian::client
{

/** Blocking. Every failure has changed nothing. */
class SyncStore
{
  public:
    virtual ~SyncStore() = default;
    virtual domain::Result<protocol::JournalId> journal() = 0;
    /** The last entry that the registry is known to have; 0: none. */
    virtual domain::Result<qint64> acknowledged() = 0;
    /** The entries after it, as they are sent; an empty batch when there are none. */
    virtual domain::Result<protocol::BatchWriter> batchAfter(qint64 sequence) = 0;
    /** What the entry after this one calls `previous`; nullopt: the journal has no such entry. Of 0: the first link. */
    virtual domain::Result<std::optional<QByteArray>> linkAt(qint64 sequence) = 0;
    /** Verified answers; go on after their `sequence`. The registry's clock less this one's, where it is known. */
    virtual domain::Outcome noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs) = 0;
    /** Where the feed goes on; nullopt while the store is locked, for what the feed tells of persons is sealed. */
    virtual domain::Result<std::optional<qint64>> feedPosition() = 0;
    /** A verified page: items and cursor in one transaction. The kinds of which something changed. */
    virtual domain::Result<QStringList> applyPage(const protocol::PullPage& page, qint64 clockOffsetMs) = 0;
    /** Whether this counter may send now; of several that share a journal one does. */
    virtual domain::Result<bool> takePushTurn() = 0;
    virtual domain::Outcome endPushTurn() = 0;
};

} // namespace tabian::client
