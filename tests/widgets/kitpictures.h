// The field kit in the gallery: chosen, fetched, packed, worked from and brought back.
#pragma once

#include "tests/widgets/screen.h"

#include <functional>

namespace tabian::tests
{

/** A line that has just been heard, and a laptop with cards and receipt numbers whose registry knows everybody but person 14. */
void prepareKit(Screen& screen);
/** A village list of the people 11 to 16, as a file. */
QByteArray villageList();

void drawKit(widgets::ScreenLanguage language, QSize size, const std::function<void(QWidget&, const QString&)>& save);

} // namespace tabian::tests
