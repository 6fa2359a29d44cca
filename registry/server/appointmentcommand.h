// `tabianctl registry appointment …`: what the portal does, for whoever has none, and for training.
#pragma once

#include "app/database/database.h"

#include <QHash>
#include <QJsonObject>

namespace tabian::registry
{

/** --citizen N --name TEXT --office CODE --service WORD --day YYYYMMDD (Buddhist era) --time HH:MM [--id ID] [--now MS]; answers the
 *  appointment. CitizenId…, DateFormat, and what bookAppointment() refuses. */
domain::Result<QJsonObject> bookByCommand(const QHash<QString, QString>& options, database::Database& db, qint64 nowMs);
/** --id ID */
domain::Result<QJsonObject> cancelByCommand(const QHash<QString, QString>& options, database::Database& db,
                                            qint64 nowMs);
/** --office CODE --day YYYYMMDD */
domain::Result<QJsonObject> listByCommand(const QHash<QString, QString>& options, database::Database& db);
/** --day-before calendar|working */
domain::Result<QJsonObject> settleByCommand(const QHash<QString, QString>& options, database::Database& db);

} // namespace tabian::registry
