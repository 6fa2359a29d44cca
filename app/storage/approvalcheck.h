// What an approver must look at, as the store knows it: the office's policy, and its other cases.
#pragma once

#include "app/casework/riskflags.h"
#include "app/domain/holidays.h"
#include "app/storage/journal.h"

namespace tabian::storage
{

/** The last one set, from its sealed entry; the default where none was set. */
domain::Result<casework::OfficePolicy> policyOfJournal(Journal& journal, const Sealer& sealer);

/** Where and when an approval is looked at. */
struct Looking
{
    const casework::OfficePolicy& policy;
    const domain::Holidays& holidays;
    QUuid approver;
    QDateTime now;
};
domain::Result<std::vector<casework::RiskFlag>> flagsOfCase(Database& db, const casework::Case& c,
                                                            const Looking& looking);

} // namespace tabian::storage
