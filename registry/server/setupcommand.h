// `tabian-registryd setup …`, which is what `tabianctl registry …` runs: JSON out, exit codes as tabianctl's.
#pragma once

#include <QIODevice>
#include <QStringList>

namespace tabian::registry
{

/** 0, 1 with {"error":{…}} on `err`, or 2 with how to call. */
int runSetup(const QStringList& args, QIODevice& out, QIODevice& err);

} // namespace tabian::registry
