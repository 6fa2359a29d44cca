// A counter that cannot start says why: in a window where there is a screen, and on stderr.
#pragma once

#include "app/domain/failure.h"

namespace tabian::shell
{

/** Returns the program's exit code when the window has been closed. */
int showStartFailure(const domain::Failure& failure);

} // namespace tabian::shell
