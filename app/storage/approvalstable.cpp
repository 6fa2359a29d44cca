// The table `approvals`: who approved or returned whose case.
#include "app/storage/change.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;

domain::Outcome projectApproval(Database& db, const Sealer&, const Change& change)
{
    const bool approved = change.as<casework::Approved>() != nullptr;
    if (!approved && !change.as<casework::ReturnedByApprover>())
        return {};
    return db.run(u"INSERT INTO approvals (sequence, case_id, officer, approver, approved, day) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {change.sequence(), change.caseId(), blob(change.after->opened.officer), change.officer(),
                   int(approved), change.day()});
}

} // namespace tabian::storage
