// The person in front of the counter before a case is opened: card beside register, what differs, which cases
// fit.
#pragma once

#include "app/casework/store.h"
#include "app/domain/assessment.h"
#include "devices/api/cardrecord.h"

#include <optional>

namespace tabian::casework
{

struct Intake
{
    IntakeSource source = IntakeSource::Card;
    std::optional<devices::CardRecord> record; // the presented card
    QByteArray chipPhoto;                      // once it has been read
    std::optional<RegisterPerson> reg;         // the register's copy, where it has the person
    bool regAsked = false;                     // the look-up has been answered
    std::optional<CaseSummary> open;           // a case of the person that is open already: resume it
    std::vector<DifferingField> differing;
    std::vector<domain::CaseProposal> proposals; // best first

    /** As the new card will say: the register's data, else the card's. nullopt while neither is known. */
    std::optional<Applicant> applicant() const;
    std::optional<domain::CardExpiry> lastExpiry() const;
};

Applicant applicantOf(const devices::CardRecord& record);
/** Fills `differing` and `proposals` for today. */
void weigh(Intake& intake, QDate today, domain::AgePolicy policy);
/** The same proposals for a case that was opened and whose request is not decided: a power cut came between. */
std::vector<domain::CaseProposal> proposalsOf(const CaseOpened& opening, QDate today, domain::AgePolicy policy);
/** The act that opens a case from it; nullopt while the applicant is not known. */
std::optional<CaseOpened> openingOf(const Intake& intake);
/** The day the register gives for a case's event (day of correction, adding, …), to fill the form. */
std::optional<domain::ThaiDate> suggestedEvent(domain::CaseKind kind, const RegisterFacts& facts);

} // namespace tabian::casework
