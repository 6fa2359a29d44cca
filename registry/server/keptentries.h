// The registry's copy of journals: entries with what was answered to each.
#pragma once

#include "app/database/database.h"
#include "registry/protocol/journalentry.h"
#include "registry/protocol/pushbatch.h"

namespace tabian::registry
{

/** Entries of a push on their way into the store, many by one statement. Whoever reads `entries` in the same transaction writes
 *  first. */
class KeptEntries
{
  public:
    void add(qint64 journal, const protocol::Entry& entry, const protocol::Answer& answer);
    /** All that were added since. */
    domain::Outcome write(database::Database& db, qint64 nowMs);

  private:
    std::vector<database::Values> m_rows;
};

/** What was answered to the entry that stands at a place, its hash with it; nothing where none does. */
domain::Result<std::optional<protocol::Answer>> keptAnswer(database::Database& db, qint64 journal, quint64 sequence);

} // namespace tabian::registry
