// How tabianctl says that something failed.
#pragma once

#include "app/domain/failure.h"

#include <QIODevice>

namespace tabian::shell
{

/** Writes {"error":{"code","message","remedy"}} and answers 1. */
int writeFailure(QIODevice& err, const domain::Failure& failure);
/** Writes a sentence on how to call and answers 2. */
int writeUsage(QIODevice& err, const char* sentence);

} // namespace tabian::shell
