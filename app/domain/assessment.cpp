#include "app/domain/assessment.h"

#include "app/domain/age.h"
#include "app/domain/assessing.h"

#include <algorithm>

namespace tabian::domain
{

namespace
{

constexpr std::size_t UsualFindings = 4;
constexpr std::size_t UsualClauses = 4;
constexpr int LongestClosure = 14; // no run of holidays lasts longer: beyond it a table could change nothing

bool refused(const Assessment& out)
{
    return std::any_of(out.findings.begin(), out.findings.end(),
                       [](const Finding& f) { return f.severity == Severity::Refusal; });
}

bool isLeapDay(QDate day)
{
    return day.month() == 2 && day.day() == 29;
}

void noteBirth(const AssessmentInput& in, const Clock& clock, Assessment& out)
{
    const bool assumed = in.request.birth.precision() != DatePrecision::Day;
    if (assumed)
        addFinding(out, Finding::Code::DayAssumed, Severity::Info, in.birth);
    if (assumed || clock.fromAge)
        out.clauses.push_back(CountingOfAge);
    const QDate birthday = anniversary(in.birth, in.row.firstCardAge);
    if (clock.fromAge && isLeapDay(in.birth) && !isLeapDay(birthday))
        addFinding(out, Finding::Code::LeapDayAnniversary, Severity::Info, birthday);
}

void countDays(const AssessmentInput& in, const Clock& clock, Assessment& out)
{
    if (!clock.duty || !clock.dayZero.isValid())
        return;
    out.dayZero = clock.dayZero;
    out.dueRaw = out.dayZero.addDays(in.row.graceDays);
    out.due = in.holidays.nextWorkingDay(out.dueRaw);
    out.daysLate = int(std::max<qint64>(0, out.due.daysTo(in.request.applied)));
    out.clauses.push_back(FirstDayNotCounted);
    if (out.due != out.dueRaw) {
        out.clauses.push_back(ClosedLastDayMoves);
        addFinding(out, Finding::Code::DueMoved, Severity::Info, out.due, out.dueRaw.daysTo(out.due));
    }
    out.clauses.push_back(clauseOf(in.schedule.law(), *clock.duty));
    if (out.daysLate > 0) {
        addFinding(out, Finding::Code::Late, Severity::Notice, out.due, out.daysLate);
        if (out.daysLate <= LongestClosure && !in.holidays.covers(out.due.year()))
            addFinding(out, Finding::Code::HolidaysUnknown, Severity::Notice, out.due);
    }
}

void noteInTime(const AssessmentInput& in, Assessment& out)
{
    const bool renewsEarly = out.earliest.isValid() && in.request.applied <= out.dayZero;
    if (out.due.isValid() && out.daysLate == 0 && !renewsEarly && !refused(out))
        addFinding(out, Finding::Code::InTime, Severity::Info, out.due, in.request.applied.daysTo(out.due));
}

} // namespace

Assessment assess(const AssessmentRequest& request, const Schedule& schedule, const Holidays& holidays)
{
    Assessment out;
    out.findings.reserve(UsualFindings);
    out.clauses.reserve(UsualClauses);
    out.newExpiry = expiryOfNewCard(request.birth, request.applied, schedule);
    const Result<const ScheduleRow*> row = schedule.rowOn(request.applied);
    if (!row) {
        addFinding(out, Finding::Code::ScheduleNotInForce, Severity::Refusal, request.applied);
        return out;
    }
    const QDate birth = request.birth.legalDay();
    const AssessmentInput in{request,  schedule, **row,
                             holidays, birth,    completionDay(birth, (*row)->firstCardAge, request.agePolicy)};
    const Clock clock = clockOf(in, out);
    noteBirth(in, clock, out);
    countDays(in, clock, out);
    checkAdmission(in, out);
    setFine(in, clock.duty, out);
    noteInTime(in, out);
    out.fee = in.row.fee[std::size_t(request.kind)];
    if (out.newExpiry.isLifetime())
        addFinding(out, Finding::Code::NewCardForLife, Severity::Info, anniversary(birth, in.row.maximumAge),
                   in.row.maximumAge);
    out.accepted = !refused(out);
    return out;
}

} // namespace tabian::domain
