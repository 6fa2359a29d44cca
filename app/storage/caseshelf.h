// Cases folded from their entries; the last few kept, so that an act costs the same early and late in a case.
#pragma once

#include "app/casework/case.h"
#include "app/storage/journal.h"

#include <deque>

namespace tabian::storage
{

/** A kept case is only ever a head start: entries that came since (another counter's too) are folded onto it. */
class CaseShelf
{
  public:
    /** CaseUnknown, SealBroken, EntryMalformed. */
    domain::Result<casework::Case> load(Database& db, Journal& journal, const Sealer& sealer, const QUuid& id);
    /** After a commit: the case as it stands after the entry of that sequence. */
    void put(const casework::Case& c, quint64 sequence);

  private:
    struct Kept
    {
        casework::Case c;
        quint64 sequence;
    };
    std::deque<Kept> m_kept; // the latest last
};

} // namespace tabian::storage
