// Schedules, holidays and codes: the registry's own where it has them, else those that are shipped.
#pragma once

#include "app/database/database.h"
#include "app/domain/holidays.h"
#include "app/domain/schedule.h"

namespace tabian::registry
{

/** ScheduleUnknown, or why the file is none. */
domain::Result<domain::Schedule> scheduleNamed(database::Database& db, const QString& name);
domain::Result<domain::Holidays> holidaysHere(database::Database& db);
/** Puts a table in, with the next revision, and tells everybody. Inside a transaction. A schedule or holiday table is read
 *  first: ScheduleSyntax, ScheduleField, HolidayTable; the terms of the digital ID too: WireMalformed. */
domain::Outcome putTable(database::Database& db, const QString& name, const QByteArray& content, qint64 nowMs);

} // namespace tabian::registry
