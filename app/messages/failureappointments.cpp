// The sentences of the 7300 block: appointments.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::AppointmentUnknown,
     //: Failure TB-7301: what happened
     QT_TRANSLATE_NOOP("failure", "There is no such appointment."),
     //: Failure TB-7301: the cause
     QT_TRANSLATE_NOOP("failure", "It was cancelled or moved, or the list is old."),
     //: Failure TB-7301: the remedy
     QT_TRANSLATE_NOOP("failure", "Fetch the list again, or take the person as a walk-in.")},
    {FailureCode::AppointmentTooLate,
     //: Failure TB-7302: what happened
     QT_TRANSLATE_NOOP("failure", "It is too late to book for that day."),
     //: Failure TB-7302: the cause
     QT_TRANSLATE_NOOP("failure", "Booking ends at 16:00 on the day before."),
     //: Failure TB-7302: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose a later day.")},
    {FailureCode::AppointmentTooFar,
     //: Failure TB-7303: what happened
     QT_TRANSLATE_NOOP("failure", "The day is too far ahead."),
     //: Failure TB-7303: the cause
     QT_TRANSLATE_NOOP("failure", "Appointments can be booked up to 15 days ahead."),
     //: Failure TB-7303: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose an earlier day.")},
    {FailureCode::AppointmentClosedDay,
     //: Failure TB-7304: what happened
     QT_TRANSLATE_NOOP("failure", "The office is closed then."),
     //: Failure TB-7304: the cause
     QT_TRANSLATE_NOOP("failure", "It is a weekend, a public holiday, or outside office hours."),
     //: Failure TB-7304: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose a working day, in office hours.")},
    {FailureCode::AppointmentService,
     //: Failure TB-7305: what happened
     QT_TRANSLATE_NOOP("failure", "This service cannot be booked."),
     //: Failure TB-7305: the cause
     QT_TRANSLATE_NOOP("failure", "It is none of the services with appointments, or the office does not offer it."),
     //: Failure TB-7305: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose registration work or certified copies.")},
    {FailureCode::AppointmentTwice,
     //: Failure TB-7306: what happened
     QT_TRANSLATE_NOOP("failure", "The person has an appointment on that day."),
     //: Failure TB-7306: the cause
     QT_TRANSLATE_NOOP("failure", "Two of one day are not given."),
     //: Failure TB-7306: the remedy
     QT_TRANSLATE_NOOP("failure", "Cancel the other one first.")},
    {FailureCode::AppointmentState,
     //: Failure TB-7307: what happened
     QT_TRANSLATE_NOOP("failure", "That cannot be done with this appointment."),
     //: Failure TB-7307: the cause
     QT_TRANSLATE_NOOP("failure", "It was cancelled, is served, was missed, or is for another day."),
     //: Failure TB-7307: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at its state in the list.")},
};

} // namespace

std::span<const FailureEntry> appointmentFailures()
{
    return Entries;
}

} // namespace tabian::messages
