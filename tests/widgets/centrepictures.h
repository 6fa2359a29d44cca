// The registry's place in the gallery: every state of the line, what was not accepted, and conflicts of each kind.
#pragma once

#include "tests/widgets/screen.h"

#include <functional>

namespace tabian::tests
{

void drawCentre(widgets::ScreenLanguage language, QSize size,
                const std::function<void(QWidget&, const QString&)>& save);

} // namespace tabian::tests
