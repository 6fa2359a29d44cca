// Entries that came on a memory stick, ingested like those of a push; and the file of receipts that goes back with it.
#pragma once

#include "registry/server/ingest.h"

namespace tabian::registry
{

struct Carried
{
    QByteArray receipts; // the file that goes back
    qint64 entries = 0;
    qint64 refused = 0; // of them, without effect
};

/** CarriedUnreadable: no such file, or sealed to another registry. JournalForeign: no enrolled station signs in that journal. What was
 *  ingested before a failure stays ingested, and the same file may come again. */
domain::Result<Carried> takeCarried(database::Database& db, const QByteArray& file, const IngestContext& context);

} // namespace tabian::registry
