// Field kits as the registry knows them: what a station took along, and that one is out at a time.
#pragma once

#include "registry/server/judging.h"

namespace tabian::registry
{

/** KitIsOut; KitImpossible: nobody, or more than the journal has. What the cupboard holds when it is back is the counter's own
 *  count, as at the close of a day. */
domain::Outcome mayPackKit(const Judged& judged, const casework::KitPacked& act);
domain::Outcome mayReturnKit(const Judged& judged, const casework::KitReturned& act);

domain::Outcome sendKit(const Judged& judged, const casework::KitPacked& act);
domain::Outcome takeKitBack(const Judged& judged, const casework::KitReturned& act);

} // namespace tabian::registry
