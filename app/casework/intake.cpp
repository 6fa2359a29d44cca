#include "app/casework/intake.h"

namespace tabian::casework
{

std::vector<DifferingField> differences(const Applicant& card, const Applicant& reg)
{
    std::vector<DifferingField> differing;
    if (card.nameTh != reg.nameTh)
        differing.push_back(DifferingField::NameTh);
    if (card.nameEn != reg.nameEn)
        differing.push_back(DifferingField::NameEn);
    if (card.birth != reg.birth)
        differing.push_back(DifferingField::Birth);
    if (card.sex != reg.sex)
        differing.push_back(DifferingField::Sex);
    if (card.address != reg.address)
        differing.push_back(DifferingField::Address);
    return differing;
}

Applicant applicantOf(const devices::CardRecord& record)
{
    return {record.id, record.nameTh, record.nameEn, record.birth, record.sex, record.address};
}

std::optional<Applicant> Intake::applicant() const
{
    if (reg)
        return reg->person;
    if (record)
        return applicantOf(*record);
    return std::nullopt;
}

std::optional<domain::CardExpiry> Intake::lastExpiry() const
{
    if (record)
        return record->expiry;
    return reg ? reg->facts.lastExpiry : std::nullopt;
}

namespace
{

/** Which cases fit; the same for a person at the counter and for a case that was opened and not decided. */
std::vector<domain::CaseProposal> proposalsFor(const Applicant& applicant, const std::optional<Applicant>& onCard,
                                               const std::optional<domain::CardExpiry>& lastExpiry,
                                               const RegisterFacts& facts, QDate today, domain::AgePolicy policy)
{
    const std::vector<DifferingField> differing =
        onCard ? differences(*onCard, applicant) : std::vector<DifferingField>();
    const auto differs = [&differing](DifferingField field) {
        return std::ranges::find(differing, field) != differing.end();
    };
    return domain::proposeCases({
        .birth = applicant.birth,
        .today = today,
        .cardPresented = onCard.has_value(),
        .everHadCard = onCard.has_value() || facts.everHadCard,
        .cardExpiry = lastExpiry,
        .namesDiffer = differs(DifferingField::NameTh) || facts.nameCorrected.has_value(),
        .addressDiffers = differs(DifferingField::Address),
        .exempt = facts.exempt,
        .exemptionEnded = facts.exemptionEnded.has_value(),
        .addedToRegister = facts.added.has_value(),
        .naturalised = facts.naturalised.has_value(),
        .nationalityByAct = facts.nationalityByAct.has_value(),
        .parentsAlien = facts.parentsAlien,
        .agePolicy = policy,
    });
}

} // namespace

void weigh(Intake& intake, QDate today, domain::AgePolicy policy)
{
    intake.differing.clear();
    intake.proposals.clear();
    const std::optional<Applicant> applicant = intake.applicant();
    if (!applicant || !applicant->id.mayHoldThaiCard())
        return;
    const auto onCard = intake.record ? std::optional(applicantOf(*intake.record)) : std::nullopt;
    if (intake.reg && onCard)
        intake.differing = differences(*onCard, intake.reg->person);
    intake.proposals = proposalsFor(*applicant, onCard, intake.lastExpiry(),
                                    intake.reg ? intake.reg->facts : RegisterFacts{}, today, policy);
}

std::vector<domain::CaseProposal> proposalsOf(const CaseOpened& opening, QDate today, domain::AgePolicy policy)
{
    const auto lastExpiry = opening.oldCard ? std::optional(opening.oldCard->expiry) : opening.facts.lastExpiry;
    return proposalsFor(opening.applicant, opening.onCard, lastExpiry, opening.facts, today, policy);
}

std::optional<CaseOpened> openingOf(const Intake& intake)
{
    const std::optional<Applicant> applicant = intake.applicant();
    if (!applicant)
        return std::nullopt;
    CaseOpened act{.source = intake.source,
                   .applicant = *applicant,
                   .onCard = {},
                   .oldCard = {},
                   .oldPhoto = {},
                   .facts = {},
                   .number = {}};
    if (intake.reg) {
        act.facts = intake.reg->facts;
        act.oldPhoto = intake.reg->photo;
    }
    if (intake.record) {
        const devices::CardRecord& r = *intake.record;
        act.onCard = applicantOf(r);
        act.oldCard = OldCard{r.issuer, r.issued, r.expiry, r.requestNumber, r.photoNumber};
        if (!intake.chipPhoto.isEmpty())
            act.oldPhoto = intake.chipPhoto;
    }
    return act;
}

std::optional<domain::ThaiDate> suggestedEvent(domain::CaseKind kind, const RegisterFacts& facts)
{
    switch (domain::eventMeaning(kind)) {
    case domain::EventMeaning::RegisterCorrection:
        return facts.nameCorrected;
    case domain::EventMeaning::AddedToRegister:
        return facts.added;
    case domain::EventMeaning::ExemptionEnd:
        return facts.exemptionEnded;
    case domain::EventMeaning::Nationality:
        return facts.naturalised ? facts.naturalised : facts.nationalityByAct;
    case domain::EventMeaning::None:
    case domain::EventMeaning::Loss:
    case domain::EventMeaning::Damage:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace tabian::casework
