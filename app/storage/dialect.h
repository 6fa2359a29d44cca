// The dialects, as the store's code calls them.
#pragma once

#include "app/database/dialect.h"
#include "app/storage/database.h"
