// A counter that cannot start says why: in a window where there is a screen, and on stderr.
#pragma once

#include "app/domain/failure.h"

#include <QWidget>
#include <memory>

namespace tabian::shell
{

/** The window that says it: Thai first, English below, since the settings that hold the language may be what is wrong.
 *  Object names: those of MessagePanel "startFailure", and startFailureEnglish. */
std::unique_ptr<QWidget> startFailureWindow(const domain::Failure& failure);

/** Shows that window until it is closed. Returns the program's exit code. */
int showStartFailure(const domain::Failure& failure);

} // namespace tabian::shell
