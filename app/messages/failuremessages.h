// What a failure says to people: what happened, why, and what to do. A new code wants a row in its block's table
// (failure<block>.cpp), its name in the switch of failuremessages.cpp, and Thai words in translations/messages_th.ts.
#pragma once

#include "app/domain/failure.h"
#include "app/messages/phrasebook.h"

#include <vector>

namespace tabian::messages
{

/** None of them is ever empty. The cause ends with the failure's detail in brackets where it has one. */
struct FailureMessage
{
    QString code; // "TB-7012": whose words these are
    QString sentence;
    QString cause;
    QString remedy;
};

/** What the registry refused has the registry's own reason as its detail ("TB-7044"): the words are that code's, unless this program
 *  does not know it. */
FailureMessage explain(const domain::Failure& failure, const Phrasebook& book);
/** The same for what the registry refused, with its reason. */
FailureMessage explainRefusal(const QString& reason, const Phrasebook& book);

/** Every code there is, in the order of their numbers. */
std::vector<domain::FailureCode> allFailureCodes();

} // namespace tabian::messages
