#include "app/shell/registrycommand.h"

#include "app/shell/ctlerror.h"

#include <QProcess>

namespace tabian::shell
{

int runRegistry(const QString& program, const QStringList& args, QIODevice& out, QIODevice& err)
{
    QProcess registry;
    registry.start(program, QStringList{QStringLiteral("setup")} + args);
    if (!registry.waitForStarted() || !registry.waitForFinished(-1) || registry.exitStatus() != QProcess::NormalExit)
        return writeFailure(err, {domain::FailureCode::RegistryProgram, program}, true);
    out.write(registry.readAllStandardOutput());
    err.write(registry.readAllStandardError());
    return registry.exitCode();
}

} // namespace tabian::shell
