// `tabianctl report daily`: the day report of one day as a PDF.
#pragma once

#include <QIODevice>
#include <QStringList>

namespace tabian::shell
{

/** `args`: --date YYYYMMDD --out DIR --home DIR, in any order. 0: {"file":…} on `out`. The report names no citizen, so no
 *  password is asked for. */
int runReportDaily(const QStringList& args, QIODevice& out, QIODevice& err);

} // namespace tabian::shell
