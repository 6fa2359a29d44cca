// What the registry tells, in words: kinds of conflicts, states of cards, and the acts of a journal by their names.
#pragma once

#include "app/messages/phrasebook.h"

namespace tabian::messages
{

// Kinds and states are the words of docs/protocol.md. A kind of conflict that this program does not know has words too.
QString conflictTitle(const QString& kind, const Phrasebook& book);
QString conflictMeaning(const QString& kind, const Phrasebook& book);
QString whenOursStands(const QString& kind, const Phrasebook& book);
QString whenOthersStands(const QString& kind, const Phrasebook& book);
QString whenNoted(const QString& kind, const Phrasebook& book);
/** "in force", "reported lost". A state without words is shown as it is. */
QString cardState(const QString& state, const Phrasebook& book);
/** "Payment received" of "paymentReceived". A kind without words is shown as it is. */
QString actTitle(const QString& kind, const Phrasebook& book);

} // namespace tabian::messages
