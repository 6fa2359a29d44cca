// What comparing one index finger with the register came to.
#pragma once

#include <QtGlobal>

namespace tabian::casework
{

enum class FingerOutcome : quint8 { NotTried, Match, Mismatch, NoTemplate, Missing };

} // namespace tabian::casework
