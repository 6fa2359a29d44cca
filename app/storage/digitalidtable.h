// The table `digital_ids`: each enrolment of a digital ID at this office, as far as the journal has it.
#pragma once

#include "app/casework/digitalid.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

/** Whether the act may follow what the journal has of its enrolment; no act of an enrolment: yes. DigitalIdOutOfOrder,
 *  DigitalIdFingersDiffer. */
domain::Outcome checkDigitalId(Database& db, const casework::Act& act);
/** Those of the day, and whatever is open still; the latest first. */
domain::Result<std::vector<casework::DigitalIdRow>> readDigitalIds(Database& db, const Sealer& sealer, QDate day);
/** DigitalIdOutOfOrder: the journal has no such enrolment. */
domain::Result<casework::DigitalIdRow> readDigitalId(Database& db, const Sealer& sealer, const QUuid& enrolment);

} // namespace tabian::storage
