// Acts to and from their one canonical byte form (CBOR maps in a fixed key order), for the journal.
#pragma once

#include "app/casework/acts.h"

#include "app/domain/failure.h"
#include <QStringList>

#include <QByteArray>

namespace tabian::casework
{

/** Stable name of an act's kind in the journal: "caseOpened", "fineDecided", … */
QString kindOf(const Act& act);
/** The version of the kind's payload; raised when fields change, old ones stay readable. */
int versionOf(const Act& act);
/** The payload. The same act always gives the same bytes. */
QByteArray encode(const Act& act);
/** The kinds of all acts, in the order of the variant. */
QStringList everyKind();
/** EntryMalformed for unknown kinds, versions or payloads that are not wholly right. */
domain::Result<Act> decode(const QString& kind, int version, const QByteArray& payload);

} // namespace tabian::casework
