// What an officer types for a date, read as a date of the Buddhist era.
#pragma once

#include "app/domain/thaidate.h"

namespace tabian::widgets
{

/** Reads "16/3/2569", "16-3-2569", "16.3.2569", "16 มี.ค. 2569", "16 มีนาคม 2569", "16 Mar 2569", "16032569" and
 *  "25690316"; Thai digits too. Unknown parts: "0/3/2500", "-/3/2500", "มี.ค. 2500", "3/2500", "2500".
 *  A year below 2400 is not of the Buddhist era and refused. Fails with DateFormat (by the domain, given what
 *  cannot be read) or DateImpossible. */
domain::Result<domain::ThaiDate> readTypedDate(QStringView text);

} // namespace tabian::widgets
