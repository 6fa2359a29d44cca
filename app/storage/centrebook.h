// What the registry told, beside what this office has: conflicts with both sides, cards that changed, decisions made here.
#pragma once

#include "app/casework/centrebook.h"
#include "app/storage/journal.h"
#include "app/storage/sealer.h"

#include <functional>

namespace tabian::storage
{

struct CentreBookSources
{
    Database& db;
    const Sealer& sealer;
    QString office; // this one's four digits
    /** The applicant of a case as it was opened. */
    std::function<domain::Result<casework::Applicant>(const QUuid& caseId)> applicantOf;
};

/** SealBroken. */
domain::Result<casework::CentreBook> readCentreBook(const CentreBookSources& sources);

} // namespace tabian::storage
