// Paints one composed sheet on a Cairo context. Knows nothing of files and printers.
#pragma once

#include "reports/layout/sheet.h"

typedef struct _cairo cairo_t;

namespace tabian::reports
{

/** Paints `sheet` with its top left corner at the origin; one unit of the context is one point. */
void paint(cairo_t* context, const Sheet& sheet);

} // namespace tabian::reports
