// Day 0 of the days an applicant has, case by case (facts: section 1, column "day 0").
#include "app/domain/assessing.h"

namespace tabian::domain
{

namespace
{

QDate eventDay(const AssessmentInput& in, Assessment& out)
{
    const AssessmentRequest& request = in.request;
    if (!request.event) {
        addFinding(out, Finding::Code::EventMissing, Severity::Refusal);
        return {};
    }
    const QDate day = request.event->legalDay();
    if (request.event->precision() != DatePrecision::Day)
        addFinding(out, Finding::Code::DayAssumed, Severity::Notice, day);
    if (day > request.applied)
        addFinding(out, Finding::Code::EventInFuture, Severity::Refusal, day);
    return day;
}

/** Nobody under the first card's age owes an application: an earlier event starts the count on that age. */
Clock dutyOfAdult(const AssessmentInput& in, Duty duty, Assessment& out)
{
    const QDate day = eventDay(in, out);
    if (!day.isValid() || day >= in.ageDay)
        return {duty, day};
    addFinding(out, Finding::Code::ClockFromAge, Severity::Info, in.ageDay);
    return {Duty::ReachAge, in.ageDay, true};
}

Clock expiryClock(const AssessmentInput& in, Assessment& out)
{
    const std::optional<CardExpiry>& expiry = in.request.cardExpiry;
    if (!expiry) {
        addFinding(out, Finding::Code::ExpiryMissing, Severity::Refusal);
        return {Duty::CardExpired, {}};
    }
    // Far beyond every printed day, so that only a card for life still holds.
    const QDate endOfTime = QDate(9999, 12, 31);
    if (isValidOn(*expiry, in.request.birth, endOfTime, in.row.maximumAge)) {
        addFinding(out, Finding::Code::CardForLife, Severity::Refusal);
        return {};
    }
    return {Duty::CardExpired, expiry->lastDay()};
}

} // namespace

Clock clockOf(const AssessmentInput& in, Assessment& out)
{
    switch (in.request.kind) {
    case CaseKind::First:
    case CaseKind::FirstOver16:
        return {Duty::ReachAge, in.ageDay, true};
    case CaseKind::Expired:
        return expiryClock(in, out);
    case CaseKind::LostOrDestroyed:
        return {Duty::CardLostOrDestroyed, eventDay(in, out)};
    case CaseKind::Damaged:
        return {Duty::CardDamaged, eventDay(in, out)};
    case CaseKind::NameChanged:
        return {Duty::NameChanged, eventDay(in, out)};
    case CaseKind::AddedToRegister:
        return dutyOfAdult(in, Duty::AddedToRegister, out);
    case CaseKind::ExemptionEnded:
        return dutyOfAdult(in, Duty::ExemptionEnd, out);
    case CaseKind::ParentsAlien:
        if (in.row.parentsAlienByAge)
            return {Duty::ReachAge, in.ageDay, true};
        return dutyOfAdult(in, Duty::GetNationality, out);
    case CaseKind::Naturalised:
    case CaseKind::NationalityByAct:
        return dutyOfAdult(in, Duty::GetNationality, out);
    case CaseKind::AddressChanged:
    case CaseKind::Exempt:
        addFinding(out, Finding::Code::NoDeadline, Severity::Info);
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace tabian::domain
