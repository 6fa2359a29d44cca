// ปค.14: the record of what a householder or trustworthy person states in person to certify the applicant.
#pragma once

#include "app/domain/citizenid.h"
#include "reports/documents/setting.h"

namespace tabian::reports
{

struct WitnessStatement
{
    QString caseNumber; // of the application it belongs to
    QDateTime at;
    QString witness;                            // full name
    std::optional<domain::CitizenId> witnessId; // printed whole: the witness signs it
    int witnessAge = 0;                         // 0: unknown, left to a pen
    QString witnessAddress;                     // may be empty
    QString relation;                           // to the applicant
    QString applicant;                          // full name
    std::optional<domain::CitizenId> applicantId;
    QString statement;                // may hold several paragraphs; goes on over further sheets
    QString officer, officerPosition; // who recorded it; never the witness
};

/** Composes the record. Fails with FontMissing. */
domain::Result<Document> composeStatement(const WitnessStatement& statement, const Setting& setting);

} // namespace tabian::reports
