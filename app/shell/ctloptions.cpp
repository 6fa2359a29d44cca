#include "app/shell/ctloptions.h"

#include <algorithm>

namespace tabian::shell
{

std::optional<CtlOptions> readOptions(const QStringList& args, const QStringList& wanted, const QStringList& maybe)
{
    CtlOptions options;
    for (qsizetype i = 0; i + 1 < args.size(); i += 2)
        options.insert(args[i], args[i + 1]);
    const bool known = std::ranges::all_of(
        options.keys(), [&](const QString& name) { return wanted.contains(name) || maybe.contains(name); });
    const bool whole = std::ranges::all_of(wanted, [&](const QString& name) { return options.contains(name); });
    return args.size() % 2 == 0 && known && whole ? std::optional(options) : std::nullopt;
}

QString readPassword(QIODevice& in)
{
    QByteArray line = in.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace tabian::shell
