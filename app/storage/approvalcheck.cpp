#include "app/storage/approvalcheck.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Case;
using casework::OfficePolicy;
using casework::RiskFlag;
using domain::Outcome;
using domain::Result;

Result<OfficePolicy> policyOfJournal(Journal& journal, const Sealer& sealer)
{
    OfficePolicy policy;
    const auto walked = journal.walkLastPolicy([&](const Entry& entry) -> Outcome {
        const auto act = Journal::open(entry, sealer);
        if (!act)
            return passOn(act);
        if (const auto* set = std::get_if<casework::PolicySet>(&*act))
            policy = set->policy;
        return {};
    });
    if (!walked)
        return passOn(walked);
    return policy;
}

Result<std::vector<RiskFlag>> flagsOfCase(Database& db, const Case& c, const Looking& looking)
{
    const QVariant officer = blob(c.opened.officer);
    const QVariant approver = blob(looking.approver);
    const QVariant since = dayText(looking.now.date().addDays(-looking.policy.pairDays));
    const auto ofOfficer = db.integer(
        u"SELECT count(*) FROM approvals WHERE officer = ? AND approved = 1 AND day >= ?"_s, {officer, since});
    const auto together =
        db.integer(u"SELECT count(*) FROM approvals WHERE officer = ? AND approver = ? AND approved = 1 AND day >= ?"_s,
                   {officer, approver, since});
    const auto others =
        db.integer(u"SELECT count(*) FROM officers WHERE revoked = 0 AND (roles & ?) <> 0 AND id <> ? AND id <> ?"_s,
                   {int(casework::Role::Approver), officer, approver});
    for (const auto& count : {ofOfficer, together, others}) {
        if (!count)
            return passOn(count);
    }
    return casework::flagsOf(c, looking.policy,
                             {.now = looking.now,
                              .openedOnWorkingDay = looking.holidays.isWorkingDay(c.opened.at.date()),
                              .todayIsWorkingDay = looking.holidays.isWorkingDay(looking.now.date()),
                              .ofOfficer = int(*ofOfficer),
                              .together = int(*together),
                              .otherApprovers = int(*others)});
}

} // namespace tabian::storage
