// `tabianctl assess`: JSON lines in, one JSON line out for each, in order.
#pragma once

#include "app/domain/holidays.h"
#include "app/messages/phrasebook.h"

#include <QIODevice>

namespace tabian::shell
{

/** Reads `in` to its end and answers every line, also an empty one, with exactly one line on `out`, written at once.
 *
 *  In: {"id","schedule"?,"case":1..13,"birth","applied","event"?,"cardExpiry"?,"holidays"?:[…],"agePolicy"?}. Days are
 *  Buddhist-era YYYYMMDD texts; `birth` and `event` may hold zeros for unknown parts. "schedule" is "mission" when absent;
 *  "holidays" absent means `officeTable`, [] means weekends only.
 *
 *  Out: {"id","accepted","dueRaw"|null,"due"|null,"daysLate","fineMax","fineMin","fee","newExpiry","findings":
 *  [{"code","severity"}],"clauses":[…]}; amounts in baht. A line that cannot be assessed: {"id","error":{"code","message",
 *  "remedy"}}, in the language of `book`, with id null when none could be read; the rest goes on. The id is echoed as it
 *  came (text, number, true, false or null).
 *
 *  Needs the memory of one line; a line above one MiB is refused and passed over. 0, or 1 when `out` refuses a write. */
int runAssess(QIODevice& in, QIODevice& out, const messages::Phrasebook& book,
              const domain::Holidays& officeTable = domain::Holidays::shipped());

} // namespace tabian::shell
