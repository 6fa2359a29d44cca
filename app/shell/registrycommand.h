// `tabianctl registry …`: set-up of a central registry. It is the registry's own program that does it (tabian-registryd beside
// this one), so that nothing of the registry is in a counter's programs.
#pragma once

#include <QIODevice>
#include <QStringList>

namespace tabian::shell
{

/** Runs `program setup ARGUMENTS…` and passes on what it says and its exit code. RegistryProgram when it cannot be started or
 *  does not end by itself. */
int runRegistry(const QString& program, const QStringList& args, QIODevice& out, QIODevice& err);

} // namespace tabian::shell
