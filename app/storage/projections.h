// All tables that are made from the journal: written with each entry, and made again from the first one.
#pragma once

#include "app/storage/change.h"
#include "app/storage/journal.h"

namespace tabian::storage
{

/** What the entry changes in every table. Inside the transaction that writes the entry. */
domain::Outcome project(Database& db, const Sealer& sealer, const Change& change);

/** Told after every thousand entries, and at the end. */
using RebuildProgress = std::function<void(quint64 done)>;

/** Empties the projections and makes them again from the whole journal. Inside a transaction. Answers the number of
 *  entries. SealBroken, EntryMalformed, and the store's failures. */
domain::Result<quint64> rebuildProjections(Database& db, const Sealer& sealer, Journal& journal,
                                           const RebuildProgress& progress = {});

/** BLAKE2b-256 over every row of every projection in a fixed order: equal digests, equal rows. */
domain::Result<QByteArray> digestOfProjections(Database& db);

} // namespace tabian::storage
