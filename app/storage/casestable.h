// The table `cases`: the lists of the counter and of the approver.
#pragma once

#include "app/casework/store.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

domain::Result<std::vector<casework::CaseSummary>> readOpenCases(Database& db, const Sealer& sealer);
domain::Result<std::vector<casework::CaseSummary>> readWaiting(Database& db, const Sealer& sealer);
domain::Result<std::optional<casework::CaseSummary>> readOpenCaseOf(Database& db, const Sealer& sealer,
                                                                    const domain::CitizenId& id);
/** The applicant's name in a sealed summary of the table `cases`. */
domain::Result<QString> summaryName(const Sealer& sealer, const QByteArray& sealed, const QUuid& caseId);
/** CaseOpenElsewhere, with the number of the open case. */
domain::Outcome checkNoOpenCase(Database& db, const Sealer& sealer, const domain::CitizenId& id);
/** Whether an officer can go on with a case: known, not revoked, of the role, not the applicant. ColleagueUnfit. */
domain::Outcome checkColleague(Database& db, const QUuid& caseId, const QUuid& officer);

} // namespace tabian::storage
