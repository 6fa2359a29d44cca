// The training office's appointments: as the portal would have booked them for some of the synthetic people.
#pragma once

#include "devices/simulator/people.h"
#include "registry/protocol/records.h"

#include <QStringList>
#include <vector>

namespace tabian::training
{

/** Of the training day and the working days after it. The same people, the same appointments. */
std::vector<protocol::AppointmentRecord> appointmentsOf(const simulator::People& people, QDate today);
/** The same for the training registry, one a line: "id|number|name|service|day|time|booked". */
QStringList appointmentLines(const simulator::People& people, QDate today);

} // namespace tabian::training
