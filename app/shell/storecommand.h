// `tabianctl store …`: making a store, joining one, backup, restore, the office's recovery codes.
#pragma once

#include <QIODevice>
#include <QStringList>

namespace tabian::shell
{

/** `args`: create | join | backup | restore | recovery-codes | recover | examine | salvage | retain, and their options (docs/tabianctl.md). Passwords and
 *  codes are lines of `in`. 0: one JSON object on `out`. */
int runStore(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err);

} // namespace tabian::shell
