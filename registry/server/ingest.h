// A batch of a counter's journal: verified anew, answered entry by entry, in one transaction with its effect.
#pragma once

#include "registry/protocol/pushbatch.h"
#include "registry/server/seats.h"

namespace tabian::registry
{

struct IngestContext
{
    const RegistryKeys& keys;
    qint64 nowMs;
};

/** Everything that is answered has been committed; a failure has changed nothing, and asking again is right. Two pushes of one
 *  journal are done one after the other; those of different journals side by side. JournalForeign: the station does not sign in
 *  that journal. Store failures as they are; StoreBusy where two pushes wanted each other's persons. */
domain::Result<protocol::PushAnswers> ingest(database::Database& db, const Seat& seat, const protocol::PushBatch& batch,
                                             const IngestContext& context);

/** The same for entries that came another way (a memory stick): any journal that is enrolled. */
domain::Result<protocol::PushAnswers> ingestCarried(database::Database& db, const protocol::PushBatch& batch,
                                                    const IngestContext& context);

} // namespace tabian::registry
