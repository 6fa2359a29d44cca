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

void weigh(Intake& intake, QDate today, domain::AgePolicy policy)
{
    intake.differing.clear();
    intake.proposals.clear();
    const std::optional<Applicant> applicant = intake.applicant();
    if (!applicant || !applicant->id.mayHoldThaiCard())
        return;
    if (intake.reg && intake.record)
        intake.differing = differences(applicantOf(*intake.record), intake.reg->person);

    const auto differs = [&intake](DifferingField field) {
        return std::ranges::find(intake.differing, field) != intake.differing.end();
    };
    const RegisterFacts facts = intake.reg ? intake.reg->facts : RegisterFacts{};
    const domain::CaseSituation situation{
        .birth = applicant->birth,
        .today = today,
        .cardPresented = intake.record.has_value(),
        .everHadCard = intake.record.has_value() || facts.everHadCard,
        .cardExpiry = intake.lastExpiry(),
        .namesDiffer = differs(DifferingField::NameTh) || facts.nameCorrected.has_value(),
        .addressDiffers = differs(DifferingField::Address),
        .exempt = facts.exempt,
        .exemptionEnded = facts.exemptionEnded.has_value(),
        .addedToRegister = facts.added.has_value(),
        .naturalised = facts.naturalised.has_value(),
        .nationalityByAct = facts.nationalityByAct.has_value(),
        .parentsAlien = facts.parentsAlien,
        .agePolicy = policy,
    };
    intake.proposals = domain::proposeCases(situation);
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
