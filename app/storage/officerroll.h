// The officers as the journal has them: sealed and signed, so nobody gains a role by changing a table.
#pragma once

#include "app/casework/officer.h"
#include "app/storage/journal.h"

namespace tabian::storage
{

/** Each officer as his last entry says, by login; with citizen numbers. SealBroken, EntryMalformed. */
domain::Result<std::vector<casework::Officer>> officersOfJournal(Journal& journal, const Sealer& sealer);

} // namespace tabian::storage
