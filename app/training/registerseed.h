// The training office's copy of the register, made from the synthetic people.
#pragma once

#include "app/casework/applicant.h"
#include "devices/simulator/people.h"

namespace tabian::training
{

/** Finger templates by person; empty where the register is to have none. */
struct FingerTemplates
{
    QByteArray left, right;
};

/** What the register knows of a synthetic person on a day. */
casework::RegisterPerson registerPerson(const simulator::Person& person, const FingerTemplates& fingers,
                                        const QDateTime& asOf);

} // namespace tabian::training
