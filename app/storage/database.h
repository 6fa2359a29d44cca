// The database layer, as the store's code calls it.
#pragma once

#include "app/database/database.h"

namespace tabian::storage
{

using namespace tabian::database;

} // namespace tabian::storage
