// A page, or a card, by which a printer shows what it can: edges, Thai marks, greys and the smallest type.
#pragma once

#include "reports/documents/setting.h"

namespace tabian::reports
{

/** `cards`: of ID-1 size, one side; else A4. `printer` is printed, so that two printers are not taken for each other. */
domain::Result<Document> composeTestPage(const QString& printer, bool cards, const Setting& setting);

} // namespace tabian::reports
