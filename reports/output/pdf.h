// Documents as PDF: pages, metadata, embedded fonts; into memory or whole into a file.
#pragma once

#include "app/domain/failure.h"
#include "reports/layout/sheet.h"

#include <QByteArray>

namespace tabian::reports
{

/** The document as a PDF. The same document gives the same bytes. Every character can be searched and copied, Thai marks
 *  included; fonts are embedded. Fails with DocumentUnwritable only when memory runs out. */
domain::Result<QByteArray> pdfOf(const Document& document);

/** Writes the document's PDF to `path`: the whole file or none. It grows under another name beside it, is synced and
 *  then takes the name, so a power cut, a full disk or a folder that cannot be written leaves what was there before; so
 *  does a path that names anything but a file.
 *  Fails with DocumentUnwritable (the detail gives the system's reason, no path: paths may name people). */
domain::Outcome writePdf(const Document& document, const QString& path);

} // namespace tabian::reports
