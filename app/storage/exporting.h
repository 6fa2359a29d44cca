// The journal as lines of text that another program can verify.
#pragma once

#include "app/storage/journal.h"

class QIODevice;

namespace tabian::storage
{

/** One JSON object a line: a heading with the stations and their keys, each entry in order, and the head. Bytes are hex,
 *  payloads base64. With a `sealer` each entry also holds its act, opened. docs/journal.md tells the form. Inside a
 *  reading transaction; answers the number of entries. StoreDisk when the device takes no more. */
domain::Result<quint64> exportJournal(Database& db, const Sealer* sealer, QIODevice& out);

} // namespace tabian::storage
