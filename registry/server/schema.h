// The registry's tables, made and brought up to date by numbered steps that only go forward.
#pragma once

#include "registry/server/pool.h"

namespace tabian::registry
{

/** Makes the tables in an empty place. RegistryFolder when there are some already. */
domain::Outcome createStore(const StorePlace& place);
/** Opens what was made. RegistryFolder: no registry, or one of a newer version; store failures. */
domain::Result<std::unique_ptr<database::Database>> openStore(const StorePlace& place);

/** The database named in the folder's `database.url`, else the file `registry.db`. StoreAddress. */
domain::Result<StorePlace> placeIn(const QString& folder);

} // namespace tabian::registry
