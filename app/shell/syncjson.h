// How tabianctl tells of the sync.
#pragma once

#include "app/casework/centre.h"

#include <QJsonObject>

namespace tabian::shell
{

/** {"waiting":{…},"acknowledged","lastHeard","clockOffsetMs","copyAsOf","feedPosition","rejected":[…],"conflicts","onStick"};
 *  times in UTC, null where there is none. */
QJsonObject syncObject(const casework::SyncFacts& facts);

} // namespace tabian::shell
