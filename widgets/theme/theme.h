// How everything looks, as a function of the text scale: one font, one palette, one style sheet.
#pragma once

#include <QFont>
#include <QString>

class QApplication;
class QWidget;

namespace tabian::widgets
{

inline constexpr double leastScale = 1.0;
inline constexpr double greatestScale = 2.0;
inline constexpr int basePixels = 15; // body text at 100 %

/** Clamped to 1.0 … 2.0; not a number becomes 1.0. */
double usableScale(double scale);

/** The dot between words is U+2027 everywhere, because Loma draws U+00B7 at the height of a tone mark.
 *  Loma (looped Thai and Latin), then Noto Sans for what it lacks. Loma's own metrics (1.59 of its size) make room for
 *  two marks above and one below. Not Noto Looped Thai: its tables put a tone mark onto the vowel under it, so that
 *  U+0E17 U+0E35 U+0E48 reads as if the last character were missing (tst_theme measures both). */
QFont baseFont(double scale);

/** The whole style sheet; every size in it comes from the scale. */
QString styleSheet(double scale);

/** Sets font, palette, style and style sheet of the program; may be called again at any time with another scale. */
void applyTheme(QApplication& application, double scale);

/** Pixels for a multiple of the body text's size, at the scale in force. */
int rem(double factor);

} // namespace tabian::widgets
