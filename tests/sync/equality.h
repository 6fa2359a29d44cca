// What must be equal between an office and its registry when nothing waits any more, and what must be true of each.
#pragma once

#include "app/database/database.h"
#include "tests/sync/simoffice.h"

#include <QStringList>

namespace tabian::tests
{

struct Compared
{
    QStringList wrong;
    qint64 entries = 0;
    int conflicts = 0;
};

/** The office is open; nobody has to be signed in. */
Compared compare(SimOffice& office, database::Database& registry);

} // namespace tabian::tests
