// Which cases fit what the card and the register say, best first.
#include "app/domain/age.h"

namespace tabian::domain
{

namespace
{

using Reason = CaseProposal::Reason;

void proposeFirstCard(const CaseSituation& situation, std::vector<CaseProposal>& out)
{
    if (!out.empty() || situation.everHadCard || situation.cardPresented)
        return;
    const QDate overDay = completionDay(situation.birth.legalDay(), situation.overAge, situation.agePolicy);
    if (situation.today > overDay)
        out.push_back({CaseKind::FirstOver16, Reason::NeverHadCardOver16});
    else
        out.push_back({CaseKind::First, Reason::NeverHadCard});
}

void proposeForCard(const CaseSituation& situation, std::vector<CaseProposal>& out)
{
    if (!situation.cardPresented)
        return;
    const std::optional<CardExpiry>& expiry = situation.cardExpiry;
    const bool holds = !expiry || isValidOn(*expiry, situation.birth, situation.today);
    // A card that will be for life never becomes due for renewal.
    const bool ends = expiry && !isValidOn(*expiry, situation.birth, QDate(9999, 12, 31));
    const bool endsSoon = ends && situation.today >= expiry->lastDay().addDays(-situation.earlyRenewalDays);
    if (!holds)
        out.push_back({CaseKind::Expired, Reason::CardExpiredOrExpiring});
    if (situation.namesDiffer)
        out.push_back({CaseKind::NameChanged, Reason::NamesDiffer});
    if (holds && endsSoon)
        out.push_back({CaseKind::Expired, Reason::CardExpiredOrExpiring});
    if (holds && situation.addressDiffers)
        out.push_back({CaseKind::AddressChanged, Reason::AddressDiffers});
}

} // namespace

std::vector<CaseProposal> proposeCases(const CaseSituation& situation)
{
    std::vector<CaseProposal> out;
    if (situation.exempt)
        out.push_back({CaseKind::Exempt, Reason::Exempt});
    if (situation.exemptionEnded)
        out.push_back({CaseKind::ExemptionEnded, Reason::ExemptionEnded});
    if (situation.naturalised)
        out.push_back({CaseKind::Naturalised, Reason::Naturalised});
    if (situation.nationalityByAct)
        out.push_back({CaseKind::NationalityByAct, Reason::NationalityByAct});
    if (situation.parentsAlien)
        out.push_back({CaseKind::ParentsAlien, Reason::ParentsAlien});
    if (situation.addedToRegister)
        out.push_back({CaseKind::AddedToRegister, Reason::AddedToRegister});
    proposeFirstCard(situation, out);
    proposeForCard(situation, out);
    if (situation.everHadCard && !situation.cardPresented)
        out.push_back({CaseKind::LostOrDestroyed, Reason::NoCardTypedNumber});
    return out;
}

} // namespace tabian::domain
