// The offence and its fine. The offence happens on the day after the last free day, and the fine is that of
// the row in force then.
#include "app/domain/assessing.h"

#include <algorithm>

namespace tabian::domain
{

namespace
{

/** Case 4: the lost card's own clock. Valid when the applicant let the day pass on which the lost card should
 * have been renewed at the latest: losing an expired card does not put off its renewal. */
QDate secondLastDay(const AssessmentInput& in)
{
    const AssessmentRequest& request = in.request;
    if (request.kind != CaseKind::LostOrDestroyed || !request.cardExpiry ||
        isValidOn(*request.cardExpiry, request.birth, request.applied, in.row.maximumAge))
        return {};
    const QDate last = in.holidays.nextWorkingDay(request.cardExpiry->lastDay().addDays(in.row.graceDays));
    return request.applied > last ? last : QDate();
}

bool childWithoutGuardian(const Assessment& out)
{
    return std::any_of(out.findings.begin(), out.findings.end(),
                       [](const Finding& f) { return f.code == Finding::Code::RepresentedChild; });
}

} // namespace

void setFine(const AssessmentInput& in, const std::optional<Duty>& duty, Assessment& out)
{
    QDate lastFreeDay = out.daysLate > 0 ? out.due : QDate();
    if (const QDate second = secondLastDay(in); second.isValid()) {
        addFinding(out, Finding::Code::OldCardLongExpired, Severity::Notice, second, second.daysTo(in.request.applied));
        out.clauses.push_back(clauseOf(in.schedule.law(), Duty::CardExpired));
        lastFreeDay = lastFreeDay.isValid() ? std::min(lastFreeDay, second) : second;
    }
    if (!duty || !lastFreeDay.isValid() || childWithoutGuardian(out))
        return;
    const ScheduleRow* row = in.schedule.rowOn(lastFreeDay.addDays(1)).value_or(&in.row);
    out.offence = offenceOf(*duty);
    out.fine = out.offence == Offence::NotApplying ? row->notApplying : row->notRenewing;
}

} // namespace tabian::domain
