// The tables `appointments` (the registry's copy), `walk_ins` and `appointments_kept` (projections), read as one list.
#pragma once

#include "app/casework/appointments.h"
#include "app/storage/change.h"
#include "registry/protocol/records.h"

namespace tabian::storage
{

/** What the registry told, and what it stands on. */
struct AppointmentTold
{
    const protocol::AppointmentRecord& record;
    qint64 answered = 0; // how far into this journal the registry had answered by then
};
/** Takes one in; what is long past is let go. Inside a transaction. */
domain::Outcome applyAppointment(Database& db, const Sealer& sealer, Randomness& random, const AppointmentTold& told);
/** The list is as old as this moment. Inside a transaction. */
domain::Outcome noteAppointmentsTold(Database& db, qint64 atMs);

domain::Result<casework::AppointmentDay> readAppointments(Database& db, const Sealer& sealer, QDate day);
domain::Result<std::vector<casework::AppointmentCount>> countAppointments(Database& db, QDate from, QDate until);

/** AppointmentUnknown, AppointmentState. */
domain::Outcome checkKeeping(Database& db, const Sealer& sealer, casework::AppointmentKept& act, const QDateTime& at);
/** AppointmentService; AppointmentState: he is on the day's list and waits, or is expected. */
domain::Outcome checkWalkIn(Database& db, const Sealer& sealer, casework::WalkInNoted& act, QDate day);

} // namespace tabian::storage
