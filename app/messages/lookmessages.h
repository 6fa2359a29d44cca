// Words about looking: what was looked at, and why.
#pragma once

#include "app/messages/phrasebook.h"

namespace tabian::messages
{

/** What somebody did, by the kind of its entry: "personLookedUp" is "looked in the register". The kind itself where it is
 *  none of these. */
QString lookTitle(const QString& kind, const Phrasebook& book);
/** The reason's code in words; what an officer wrote himself stays as it is. "receipt: why" is a document and a reason. */
QString lookReason(const QString& reason, const Phrasebook& book);

} // namespace tabian::messages
