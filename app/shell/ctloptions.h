// What stands behind a command of tabianctl: `--name value` pairs, and a password on the standard input.
#pragma once

#include <QHash>
#include <QIODevice>
#include <QStringList>
#include <optional>

namespace tabian::shell
{

using CtlOptions = QHash<QString, QString>; // "--home" -> "DIR"

/** nullopt when a name is neither among `wanted`, which must all be there, nor among `maybe`, or lacks its value. */
std::optional<CtlOptions> readOptions(const QStringList& args, const QStringList& wanted,
                                      const QStringList& maybe = {});

/** The next line of `in`, without its end. A password is never an argument: others could read it in the process list. */
QString readPassword(QIODevice& in);

} // namespace tabian::shell
