// `tabianctl journal verify`: whether every entry is there, unchanged, in its place, signed by its station.
#pragma once

#include <QIODevice>
#include <QStringList>

namespace tabian::shell
{

/** `args`: --home DIR. 0: {"entries","head"} on `out`. 1: the failure on `err`, ChainBroken naming the entry. */
int runJournalVerify(const QStringList& args, QIODevice& out, QIODevice& err);

} // namespace tabian::shell
