// Synthetic people and acts for the casework and storage tests.
#pragma once

#include "app/casework/case.h"

namespace tabian::tests
{

/** A citizen number of the training range 1-9990 with the right check digit; `n` 0..9999999. */
domain::CitizenId trainingId(int n, int firstDigit = 1);
casework::Applicant applicant(int n = 1);
casework::CaseOpened opening(int n = 1);
casework::Officer officer(const QString& login, casework::Roles roles);
casework::Stamp stampOf(const casework::Officer& by, const QDateTime& at = {});
/** Case 3, in time or late with a maximum of 200. */
casework::RequestDecided request(domain::CaseKind kind = domain::CaseKind::Expired, int most = 200, int fee = 0);

/** A case at the end of a step, by folding acts that the rules allow. */
casework::Case caseAfter(casework::Step finished, const casework::Officer& by, const casework::Officer& approver);
/** The acts that bring a case to the end of a step, in order, after its opening. */
std::vector<casework::Act> actsUpTo(casework::Step finished);

} // namespace tabian::tests
