// What must be equal between an office and its registry when nothing waits any more, and what must be true of each.
#pragma once

#include "tests/sync/simregistry.h"

#include <QStringList>

namespace tabian::tests
{

struct Compared
{
    QStringList wrong;
    qint64 entries = 0;
    int conflicts = 0;
};

Compared compare(SimOffice& office, SimRegistry& registry);

} // namespace tabian::tests
