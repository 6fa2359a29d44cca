// The words of the office's books that screens and documents share.
#pragma once

#include "app/messages/phrasebook.h"

namespace tabian::messages
{

/** The state of a fine order by its number: 0 due, 1 set, 2 paid, 3 refused, 4 forwarded, 5 waived, 6 cancelled. */
QString fineOrderState(int state, const Phrasebook& book);

} // namespace tabian::messages
