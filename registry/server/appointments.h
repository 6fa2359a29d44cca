// Appointments: booked and cancelled (as the portal does it), kept at a counter, and told to their office.
#pragma once

#include "app/domain/appointments.h"
#include "registry/server/judging.h"

namespace tabian::registry
{

// --- the portal's side; each inside a transaction of its own
/** Books; `id` (unless the portal gave it one), `bookedMs` and `state` are filled, and the office is told. AppointmentService, AppointmentTooFar, AppointmentTooLate,
 *  AppointmentClosedDay, AppointmentTwice, by the registry's own holidays and setting. */
domain::Result<protocol::AppointmentRecord> bookAppointment(database::Database& db, protocol::AppointmentRecord wish,
                                                            qint64 nowMs);
/** AppointmentNotOurs: there is none; AppointmentState: somebody came for it, or it is over. */
domain::Outcome cancelAppointment(database::Database& db, const QUuid& id, qint64 nowMs);
/** An office's day by time; cancelled ones too. */
domain::Result<std::vector<protocol::AppointmentRecord>> appointmentsOf(database::Database& db, const QString& office,
                                                                        QDate day);
/** Which day is the day before, from now on. */
domain::Outcome setDayBefore(database::Database& db, domain::DayBefore dayBefore);

// --- a counter's side, inside its push
/** AppointmentNotOurs: unknown, another office's, another person's, or cancelled; AppointmentState. Holds the row. */
domain::Outcome mayKeep(const Judged& judged, const casework::AppointmentKept& act);
/** AppointmentService; AppointmentNotOurs: the id is another appointment's. */
domain::Outcome mayNote(const Judged& judged, const casework::WalkInNoted& act);
domain::Outcome keep(const Judged& judged, const casework::AppointmentKept& act, FeedDraft& feed);
domain::Outcome note(const Judged& judged, const casework::WalkInNoted& act, FeedDraft& feed);

} // namespace tabian::registry
