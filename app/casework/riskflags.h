// What an approver must look at, each with its figures: the case's own remarks and what only the office as a whole shows.
#pragma once

#include "app/casework/case.h"
#include "app/casework/policy.h"

namespace tabian::casework
{

/** One thing to look at. The words are the screen's; the figures are these. */
struct RiskFlag
{
    Remark what = Remark::FingerMismatch;
    int count = 0; // ManyReplacements: this card is the count-th; RecentMove: days; PairTooOften: cases; fingers: tries
    int percent = 0; // PairTooOften: of the officer's cases
    QDateTime at;    // OutOfHours: when
    friend bool operator==(const RiskFlag&, const RiskFlag&) = default;
};

/** What the case does not know of itself. */
struct RiskFacts
{
    QDateTime now;
    bool openedOnWorkingDay = true;
    bool todayIsWorkingDay = true;
    int ofOfficer = 0;      // approvals of this officer's cases within the policy's days
    int together = 0;       // of them by this approver
    int otherApprovers = 0; // who could have approved instead
};

std::vector<RiskFlag> flagsOf(const Case& c, const OfficePolicy& policy, const RiskFacts& facts);

/** A flagged case is approved with a reason only. FlagsUnexplained. */
domain::Outcome explained(const std::vector<RiskFlag>& flags, const QString& reason);

/** One confirmation for several cases: all of one kind, none with anything to look at. BatchUnequal, BatchFlagged. */
struct BatchCase
{
    domain::CaseKind kind = domain::CaseKind::First;
    bool flagged = false;
    QString number;
};
domain::Outcome mayApproveTogether(const std::vector<BatchCase>& cases);

} // namespace tabian::casework
