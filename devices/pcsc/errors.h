// The return codes of winscard in the counter's own words: one switch for all of them.
#pragma once

#include "app/domain/failure.h"

#include <winscard.h>

namespace tabian::devices::pcsc
{

/** The failure a return code other than success stands for. `call` names the function in the detail. */
tl::unexpected<domain::Failure> failure(LONG code, const char* call);

/** True for errors that are normal while a card is being pushed in: worth another try after a moment. */
bool passes(LONG code);

/** True when the service ended or began anew: every handle of before is void. */
bool isServiceGone(LONG code);

} // namespace tabian::devices::pcsc
