// The data files built into the program: schedules and the holiday table.
#pragma once

#include <QByteArray>
#include <QStringView>

namespace tabian::domain
{

/** The bytes of a file of app/domain/data, e.g. "schedules/mission.json"; nothing when there is none. Any
 * thread. */
QByteArray shippedData(QStringView path);

} // namespace tabian::domain
