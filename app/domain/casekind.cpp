#include "app/domain/casekind.h"

#include <algorithm>

namespace tabian::domain
{

namespace
{

constexpr std::array AllKinds{
    CaseKind::First,        CaseKind::FirstOver16,    CaseKind::Expired,        CaseKind::LostOrDestroyed,
    CaseKind::Damaged,      CaseKind::NameChanged,    CaseKind::AddressChanged, CaseKind::AddedToRegister,
    CaseKind::Exempt,       CaseKind::ExemptionEnded, CaseKind::Naturalised,    CaseKind::NationalityByAct,
    CaseKind::ParentsAlien,
};

} // namespace

Result<CaseKind> caseKind(int number)
{
    if (number < int(AllKinds.front()) || number > int(AllKinds.back()))
        return fail(FailureCode::CaseNumberUnknown, QString::number(number));
    return CaseKind(number);
}

std::span<const CaseKind> allCaseKinds()
{
    return AllKinds;
}

EventMeaning eventMeaning(CaseKind kind)
{
    switch (kind) {
    case CaseKind::LostOrDestroyed:
        return EventMeaning::Loss;
    case CaseKind::Damaged:
        return EventMeaning::Damage;
    case CaseKind::NameChanged:
        return EventMeaning::RegisterCorrection;
    case CaseKind::AddedToRegister:
        return EventMeaning::AddedToRegister;
    case CaseKind::ExemptionEnded:
        return EventMeaning::ExemptionEnd;
    case CaseKind::Naturalised:
    case CaseKind::NationalityByAct:
    case CaseKind::ParentsAlien:
        return EventMeaning::Nationality;
    case CaseKind::First:
    case CaseKind::FirstOver16:
    case CaseKind::Expired:
    case CaseKind::AddressChanged:
    case CaseKind::Exempt:
        return EventMeaning::None;
    }
    Q_UNREACHABLE();
}

std::vector<EvidenceRequirement> evidenceFor(CaseKind kind, const EvidenceFacts& facts)
{
    using enum Evidence;
    std::vector<EvidenceRequirement> lines{{{HouseRegister}}};
    const auto add = [&](std::vector<Evidence> anyOf, bool required = true) {
        lines.push_back({std::move(anyOf), required});
    };
    switch (kind) {
    case CaseKind::First:
        add({BirthCertificate, OfficialDocument, Witness});
        break;
    case CaseKind::FirstOver16:
        add({BirthCertificate, OfficialDocument});
        add({Witness});
        break;
    case CaseKind::Expired:
    case CaseKind::AddressChanged:
        add({OldCard});
        break;
    case CaseKind::LostOrDestroyed:
        add({OfficialDocument}, false);
        if (!facts.oldRecordFound)
            add({Witness});
        break;
    case CaseKind::Damaged:
        add({OldCard});
        add({OfficialDocument}, false);
        if (!facts.identityProved)
            add({Witness});
        break;
    case CaseKind::NameChanged:
        add({NameChangeDocument});
        add({OldCard});
        break;
    case CaseKind::AddedToRegister:
        add({AdditionDocument});
        add({Witness});
        break;
    case CaseKind::Exempt:
        add({ExemptionDocument, Witness});
        break;
    case CaseKind::ExemptionEnded:
        add({ExemptionEndDocument});
        break;
    case CaseKind::Naturalised:
        add({NationalityDocument});
        break;
    case CaseKind::NationalityByAct:
        add({Witness});
        break;
    case CaseKind::ParentsAlien:
        add({FatherAlienDocument});
        add({MotherAlienDocument});
        add({Witness});
        break;
    }
    return lines;
}

std::vector<EvidenceRequirement> missingEvidence(CaseKind kind, const EvidenceFacts& facts,
                                                 const QSet<Evidence>& ticked)
{
    std::vector<EvidenceRequirement> lines = evidenceFor(kind, facts);
    const auto satisfied = [&](const EvidenceRequirement& line) {
        return !line.required || std::any_of(line.anyOf.begin(), line.anyOf.end(),
                                             [&](Evidence piece) { return ticked.contains(piece); });
    };
    lines.erase(std::remove_if(lines.begin(), lines.end(), satisfied), lines.end());
    return lines;
}

} // namespace tabian::domain
