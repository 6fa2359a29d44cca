// A sheet as a picture for the screen.
#pragma once

#include "reports/layout/sheet.h"

namespace tabian::reports
{

/** The sheet on white paper at a resolution. Lines break where the PDF's do. Null when it would not fit in memory.
 *  On the thread of the document's typesetter. */
QImage pictureOf(const Document& document, size_t sheet, double dotsPerInch = 144);

} // namespace tabian::reports
