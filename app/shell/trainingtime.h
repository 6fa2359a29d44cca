// Where the training counter's clock goes on.
#pragma once

#include "app/shell/home.h"

#include <QDateTime>

namespace tabian::shell
{

/** `morning` for a new training counter; else the moment after the last entry of its journal, since no entry may be dated
 *  before the last. Opens the store for a moment; blocks. */
QDateTime trainingStart(const Home& home, const QDateTime& morning);

} // namespace tabian::shell
