// How tabianctl says that something failed.
#pragma once

#include "app/shell/savedfile.h"

#include <QIODevice>

namespace tabian::shell
{

/** Writes {"error":{"code","message","remedy"}}, with "detail" what it names (an entry, a file), and answers 1. */
int writeFailure(QIODevice& err, const domain::Failure& failure, bool withDetail = false);
/** Writes a sentence on how to call and answers 2. */
int writeUsage(QIODevice& err, const char* sentence);

} // namespace tabian::shell
