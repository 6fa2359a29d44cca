// Who else uses the card service: for the officer who is told that another program is in the way.
#pragma once

#include <QStringList>

namespace tabian::devices::pcsc
{

/** Names of the other programs of this user that have the service's library loaded; each once, sorted. Programs of other
 *  users are not to be seen. Reads /proc, some milliseconds; any thread. */
QStringList otherCardPrograms();

} // namespace tabian::devices::pcsc
