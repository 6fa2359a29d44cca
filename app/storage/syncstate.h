// What the store remembers of the registry: how far the journal was sent, what was answered, what came with the feed.
#pragma once

#include "app/casework/centre.h"
#include "app/storage/change.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"
#include "registry/protocol/records.h"

namespace tabian::storage
{

/** Reads without any key. */
domain::Result<casework::SyncFacts> readSyncFacts(Database& db);
/** What an act may wait for: entries, bytes, cases and the oldest one's time. */
domain::Result<casework::OutboxFacts> readOutbox(Database& db);

/** Inside a transaction. */
domain::Outcome writeAnswers(Database& db, const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs,
                             qint64 nowMs);

/** Whether the registry has ended the access of the person behind an account. */
domain::Result<bool> endedByRegistry(Database& db, const QUuid& officer);

/** SealBroken. */
domain::Result<std::vector<casework::ConflictRow>> readConflicts(Database& db, const Sealer& sealer);
/** ConflictUnknown. */
domain::Outcome checkConflictWaits(Database& db, const QUuid& id);

/** A projection: files of entries that were carried. */
domain::Outcome projectCarried(Database& db, const Sealer& sealer, const Change& change);

} // namespace tabian::storage
