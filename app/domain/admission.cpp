// Whether the application may be taken as the case it was called.
#include "app/domain/age.h"
#include "app/domain/assessing.h"

namespace tabian::domain
{

namespace
{

bool isFirstCard(CaseKind kind)
{
    return kind == CaseKind::First || kind == CaseKind::FirstOver16 || kind >= CaseKind::AddedToRegister;
}

void checkAge(const AssessmentInput& in, Assessment& out)
{
    const QDate applied = in.request.applied;
    if (in.birth > applied) {
        addFinding(out, Finding::Code::BornInFuture, Severity::Refusal, in.birth);
        return;
    }
    const QDate overDay = completionDay(in.birth, in.row.overAge, in.request.agePolicy);
    if (in.request.kind == CaseKind::FirstOver16 && applied <= overDay)
        addFinding(out, Finding::Code::NotOverSixteen, Severity::Refusal, overDay, in.row.overAge);
    else if (in.request.kind == CaseKind::First && applied > overDay)
        addFinding(out, Finding::Code::OverSixteen, Severity::Refusal, overDay, in.row.overAge);
    if (isFirstCard(in.request.kind) && applied < in.ageDay)
        addFinding(out, Finding::Code::TooYoung, Severity::Refusal, in.ageDay, in.row.firstCardAge);
    if (ageOn(in.request.birth, applied, in.request.agePolicy) < in.row.guardianUnderAge) {
        const auto code =
            in.request.childAppliesHimself ? Finding::Code::RepresentedChild : Finding::Code::GuardianActs;
        addFinding(out, code, Severity::Info, {}, in.row.guardianUnderAge);
    }
}

void checkRenewalDay(const AssessmentInput& in, Assessment& out)
{
    if (!out.dayZero.isValid())
        return;
    const QDate expiry = out.dayZero, applied = in.request.applied;
    out.earliest = expiry.addDays(-in.row.earlyRenewalDays);
    if (applied < out.earliest)
        addFinding(out, Finding::Code::RenewalTooEarly, Severity::Refusal, out.earliest, applied.daysTo(out.earliest));
    else if (applied <= expiry)
        addFinding(out, Finding::Code::RenewalEarly, Severity::Info, expiry, applied.daysTo(expiry));
}

void checkCardHolds(const AssessmentInput& in, Assessment& out)
{
    const std::optional<CardExpiry>& expiry = in.request.cardExpiry;
    if (!expiry)
        addFinding(out, Finding::Code::ExpiryMissing, Severity::Notice);
    else if (!isValidOn(*expiry, in.request.birth, in.request.applied, in.row.maximumAge))
        addFinding(out, Finding::Code::CardExpired, Severity::Refusal, expiry->lastDay(),
                   expiry->lastDay().daysTo(in.request.applied));
}

} // namespace

void checkAdmission(const AssessmentInput& in, Assessment& out)
{
    checkAge(in, out);
    if (in.request.kind == CaseKind::Expired)
        checkRenewalDay(in, out);
    else if (in.request.kind == CaseKind::AddressChanged)
        checkCardHolds(in, out);
}

} // namespace tabian::domain
