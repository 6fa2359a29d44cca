// A citizen's own history at this office, as he may see it after his identity was proved.
#pragma once

#include "app/casework/viewing.h"
#include "app/domain/casekind.h"

#include "app/casework/applicant.h"

namespace tabian::casework
{

struct PersonHistory
{
    struct CaseLine
    {
        QString number;
        std::optional<domain::CaseKind> kind;
        QDate opened;
        QDate closed; // invalid: still open
        bool cancelled = false;
        QString serial; // of the card handed over
    };
    std::optional<Applicant> person;
    std::vector<CaseLine> cases;
    std::vector<ViewRow> looks;
};

} // namespace tabian::casework
