// Makes Thai words whole for those who search a PDF.
#pragma once

typedef struct _PangoLayout PangoLayout;

namespace tabian::reports
{

/** A reader of PDFs takes the end of the last glyph for the end of what was written. Over and under the tall consonants
 *  (ป ฝ ฟ) the marks stand to the left, so it would see a gap after them and find "ฝึ กหัด" instead of "ฝึกหัด". This makes
 *  such a consonant and its marks one cluster and ends it with an empty glyph at the consonant's right edge. Nothing that
 *  can be seen or measured changes. Call once, when the layout is complete. */
void closeClusters(PangoLayout* layout);

} // namespace tabian::reports
