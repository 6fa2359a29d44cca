// ประวัติของเจ้าของข้อมูล: a citizen's own history at the office, for himself: his cases, and who looked at his data.
#pragma once

#include "app/domain/casekind.h"
#include "app/domain/citizenid.h"
#include "reports/documents/setting.h"

#include <optional>
#include <vector>

namespace tabian::reports
{

struct OwnHistory
{
    QString name; // of the person
    domain::CitizenId id;

    struct CaseRow
    {
        QString number;
        std::optional<domain::CaseKind> kind;
        QDate opened;
        QDate closed; // invalid: still open
        bool cancelled = false;
        QString serial; // of the card handed over; may be empty
    };
    std::vector<CaseRow> cases;

    struct LookRow
    {
        QDateTime at;
        QString officer;
        QString what;   // in words
        QString reason; // in words
    };
    std::vector<LookRow> looks;
};

/** Composes the history: A4, as many sheets as it takes. Fails with FontMissing. */
domain::Result<Document> composeHistory(const OwnHistory& history, const Setting& setting);

} // namespace tabian::reports
