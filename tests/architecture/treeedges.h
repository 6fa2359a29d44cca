// The edges that a tree really has: by its includes, and by its link lines.
#pragma once

#include "tests/architecture/edgetable.h"
#include "tests/architecture/headers.h"

namespace tabian::tests
{

/** Every .h and .cpp below the root, as paths from the root; builds, outputs and hidden folders apart. */
QStringList sourcesBelow(const QString& root);

/** The edges of every #include. An include that is not written from the root, or of a header that no library of the table has, is an
 *  edge to "unknown: …". */
QList<Edge> includeEdges(const QString& root, const EdgeTable& table, const Headers& headers);

/** The edges of what tests/architecture/links.cmake wrote. A thing linked by a name that no row has is an edge to "unknown: …". */
QList<Edge> linkEdges(const QString& links, const EdgeTable& table);

} // namespace tabian::tests
