// The office's copy of the central register: found by a keyed token, sealed as a whole.
#pragma once

#include "app/casework/applicant.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

/** Writes or replaces one person. Inside a transaction. */
domain::Outcome putPerson(Database& db, const Sealer& sealer, Randomness& random,
                          const casework::RegisterPerson& person);
domain::Result<bool> hasPerson(Database& db, const Sealer& sealer, const QString& citizenDigits);
/** PersonUnknown, SealBroken. */
domain::Result<casework::RegisterPerson> findPerson(Database& db, const Sealer& sealer, const domain::CitizenId& id);

} // namespace tabian::storage
