// The store's failures beside those of its database.
#pragma once

#include "app/database/storefailure.h"
#include "app/storage/database.h"

namespace tabian::storage
{

/** Sealed data that cannot be opened: changed on disk, or sealed under another key. */
domain::Failure sealBroken(const QString& what);

} // namespace tabian::storage
