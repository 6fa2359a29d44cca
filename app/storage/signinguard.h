// Wrong passwords: counted beside the journal, so that waiting survives a restart and holds while the store is locked.
#pragma once

#include "app/storage/database.h"

namespace tabian::storage
{

/** SignInDelayed with minutes and seconds, while the officer's last wrong try is too near. */
domain::Outcome refuseWhileDelayed(Database& db, const QUuid& officer, qint64 nowMs);
/** One more, in a transaction of its own. */
domain::Outcome noteWrongTry(Database& db, const QUuid& officer, qint64 nowMs);
domain::Result<int> wrongTriesOf(Database& db, const QUuid& officer);
domain::Outcome forgetWrongTries(Database& db, const QUuid& officer);

} // namespace tabian::storage
