// The table `views`: who looked at whom, and why.
#pragma once

#include "app/casework/store.h"
#include "app/domain/holidays.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

/** Looks of the days asked for, latest first, with what is unusual about them. */
domain::Result<std::vector<casework::ViewRow>> readViews(Database& db, const Sealer& sealer,
                                                         const casework::ViewFilter& filter,
                                                         const casework::OfficePolicy& policy,
                                                         const domain::Holidays& holidays);
/** Everything this office has of one person: cases, and who looked. */
domain::Result<casework::PersonHistory> readHistory(Database& db, const Sealer& sealer,
                                                    const casework::Applicant& person);

} // namespace tabian::storage
