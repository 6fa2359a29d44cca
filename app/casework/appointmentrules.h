// What can be done with an appointment at the counter. Asked by the screen, by the store inside its transaction, and again by
// the registry.
#pragma once

#include "app/casework/centreacts.h"
#include "app/domain/appointments.h"

namespace tabian::casework
{

/** Where it stands, and for when it is. */
struct AppointmentNow
{
    domain::AppointmentStage stage = domain::AppointmentStage::Booked;
    QDate day;
    int minute = 0; // of the day
};

domain::AppointmentStage stageAfter(AppointmentStep step);

/** On its day: checked in when it is booked, was missed, or was served by mistake; served when checked in. Missed: when its time
 *  has come, on its day or later; also who went away again. */
bool canKeep(const AppointmentNow& appointment, AppointmentStep step, const QDateTime& at);
/** Only what nobody has come for yet is cancelled. */
bool canCancel(domain::AppointmentStage stage);
/** A person who waits or is expected on the day is not put on its list once more. */
bool keepsFromWalkingIn(domain::AppointmentStage stage);

/** AppointmentState where it is not possible. The one place that refuses. */
domain::Outcome whenPossible(bool possible);

} // namespace tabian::casework
