// Scripts that make tables, written once for every database.
#pragma once

#include "app/database/database.h"

namespace tabian::database
{

/** Which statements of a script are run. */
enum class ScriptPart : quint8 { All, Tables, Guards };

/** An empty line ends a statement. {INT}, {BLOB} and {TABLE} are words of the dialect; a trigger is
 *  GUARD name BEFORE event ON table [WHEN condition] REFUSE 'message', and UNGUARD name ON table takes one away. A script that is
 *  written otherwise ends the program at the first test. */
domain::Outcome runScript(Database& db, const QString& text, ScriptPart part);

} // namespace tabian::database
