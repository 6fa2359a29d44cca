#include "app/casework/riskflags.h"

namespace tabian::casework
{

using domain::fail;
using domain::FailureCode;
using domain::Outcome;

namespace
{

bool outOfHours(const QDateTime& at, bool workingDay, const OfficePolicy& policy)
{
    const int minute = at.time().hour() * 60 + at.time().minute();
    return !workingDay || minute < policy.openFrom || minute >= policy.openUntil;
}

int triesOf(const Case& c, Remark remark)
{
    return remark == Remark::FingerMismatch && c.fingers ? std::max(c.fingers->leftTries, c.fingers->rightTries) : 0;
}

} // namespace

std::vector<RiskFlag> flagsOf(const Case& c, const OfficePolicy& policy, const RiskFacts& facts)
{
    std::vector<RiskFlag> flags;
    const std::vector<Remark> own = c.remarks();
    flags.reserve(own.size() + 4);
    for (const Remark remark : own)
        flags.push_back({.what = remark, .count = triesOf(c, remark), .at = {}});
    const RegisterFacts& reg = c.intake.facts;
    if (reg.replacements >= policy.replacements)
        flags.push_back({.what = Remark::ManyReplacements, .count = reg.replacements + 1, .at = {}});
    if (reg.movedIn) {
        const qint64 days = reg.movedIn->legalDay().daysTo(c.opened.at.date());
        if (days >= 0 && days <= policy.recentMoveDays)
            flags.push_back({.what = Remark::RecentMove, .count = int(days), .at = {}});
    }
    if (outOfHours(c.opened.at, facts.openedOnWorkingDay, policy))
        flags.push_back({.what = Remark::OutOfHours, .at = c.opened.at});
    else if (outOfHours(facts.now, facts.todayIsWorkingDay, policy))
        flags.push_back({.what = Remark::OutOfHours, .at = facts.now});
    if (facts.otherApprovers > 0 && facts.together >= policy.pairLeast &&
        facts.together * 100 >= facts.ofOfficer * policy.pairPercent)
        flags.push_back({.what = Remark::PairTooOften,
                         .count = facts.together,
                         .percent = facts.together * 100 / std::max(1, facts.ofOfficer),
                         .at = {}});
    return flags;
}

Outcome explained(const std::vector<RiskFlag>& flags, const QString& reason)
{
    return flags.empty() || !reason.trimmed().isEmpty() ? Outcome() : fail(FailureCode::FlagsUnexplained);
}

Outcome mayApproveTogether(const std::vector<BatchCase>& cases)
{
    for (const BatchCase& one : cases) {
        if (one.kind != cases.front().kind)
            return fail(FailureCode::BatchUnequal, one.number);
        if (one.flagged)
            return fail(FailureCode::BatchFlagged, one.number);
    }
    return {};
}

} // namespace tabian::casework
