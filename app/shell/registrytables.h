// Schedules and holidays as the registry gave them: laid as files under the counter's home, and used from the next start on in the
// place of the shipped ones. A file that was chosen in the settings stays chosen.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace tabian::shell
{

/** Writes "schedule/NAME" or "holidays"; another table is not used here. False when it is none that this program can read, and what
 *  was there stays. */
bool layRegistryTable(const QString& folder, const QString& name, const QByteArray& content);
/** nullopt where the registry gave none. */
std::optional<QByteArray> registryTableIn(const QString& folder, const QString& name);

} // namespace tabian::shell
