#include "app/training/registerseed.h"

#include "devices/simulator/portrait.h"

namespace tabian::training
{

namespace
{

std::optional<domain::ThaiDate> thai(const std::optional<QDate>& day)
{
    return day ? std::optional(domain::ThaiDate::fromDate(*day)) : std::nullopt;
}

} // namespace

casework::RegisterPerson registerPerson(const simulator::Person& person, const FingerTemplates& fingers,
                                        const QDateTime& asOf)
{
    using Nationality = simulator::RegisterFacts::Nationality;
    const simulator::RegisterFacts& f = person.facts;
    casework::RegisterFacts facts{
        .everHadCard = f.everHadCard,
        .lastExpiry = f.lastExpiry,
        .lastSerial = f.lastSerial,
        .replacements = f.replacements,
        .exempt = f.exempt,
        .parentsAlien = f.parentsAlien,
        .exemptionEnded = thai(f.exemptionEnded),
        .added = thai(f.added),
        .naturalised = f.nationality == Nationality::Naturalised ? thai(f.nationalityDay) : std::nullopt,
        .nationalityByAct = f.nationality == Nationality::ByAct ? thai(f.nationalityDay) : std::nullopt,
        .nameCorrected = thai(f.nameCorrected),
        // Who asks for a card because of his new address moved lately: something for the approver to look at.
        .movedIn =
            person.caseNumber == 7 ? std::optional(domain::ThaiDate::fromDate(asOf.date().addDays(-20))) : std::nullopt,
    };
    constexpr QSize photoSize(148, 178);
    constexpr int photoBytes = 5118;
    constexpr int yearsOld = 8; // the register's picture is the one of the last card
    const int age = std::max(1, domain::ageOn(person.birth, asOf.date()) - yearsOld);
    return {.person = {person.id, person.nameTh, person.nameEn, person.birth, person.sex, person.address},
            .house = person.houseCode,
            .facts = std::move(facts),
            .photo = f.everHadCard
                         ? simulator::portraitJpeg(person.portraitSeed, person.sex, age, photoSize, photoBytes)
                         : QByteArray(),
            .leftTemplate = fingers.left,
            .rightTemplate = fingers.right,
            .asOf = asOf};
}

} // namespace tabian::training
