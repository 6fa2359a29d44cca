// What a failure says to people: what happened, why, and what to do. A new code wants a row in its block's table
// (failure<block>.cpp), its name in the switch of failuremessages.cpp, and Thai words in translations/messages_th.ts.
#pragma once

#include "app/domain/failure.h"
#include "app/messages/phrasebook.h"

#include <vector>

namespace tabian::messages
{

/** None of the three is ever empty. The cause ends with the failure's detail in brackets where it has one. */
struct FailureMessage
{
    QString sentence;
    QString cause;
    QString remedy;
};

FailureMessage explain(const domain::Failure& failure, const Phrasebook& book);

/** The same for a code as the registry sends it ("TB-7044"). One that this program does not know is a refusal that names it. */
FailureMessage explainCode(const QString& code, const Phrasebook& book);

/** Every code there is, in the order of their numbers. */
std::vector<domain::FailureCode> allFailureCodes();

} // namespace tabian::messages
