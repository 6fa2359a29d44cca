// The tables behind failuremessages.h, one for each block of failure codes. Nothing outside app/messages includes this.
#pragma once

#include "app/domain/failurecode.h"

#include <QtGlobal>
#include <span>

namespace tabian::messages
{

/** English words of one code, marked for translation in the context "failure". */
struct FailureEntry
{
    domain::FailureCode code;
    const char* sentence;
    const char* cause;
    const char* remedy;
};

std::span<const FailureEntry> valuesFailures();
std::span<const FailureEntry> rulesFailures();
std::span<const FailureEntry> cardsFailures();
std::span<const FailureEntry> encodingFailures();
std::span<const FailureEntry> fingersFailures();
std::span<const FailureEntry> picturesFailures();
std::span<const FailureEntry> workFailures();
std::span<const FailureEntry> peopleFailures();
std::span<const FailureEntry> booksFailures();
std::span<const FailureEntry> storeFailures();
std::span<const FailureEntry> documentsFailures();
std::span<const FailureEntry> printersFailures();
std::span<const FailureEntry> checksFailures();
std::span<const FailureEntry> registryFailures();
std::span<const FailureEntry> syncFailures();
std::span<const FailureEntry> digitalIdFailures();
std::span<const FailureEntry> appointmentFailures();
std::span<const FailureEntry> programsFailures();

} // namespace tabian::messages
