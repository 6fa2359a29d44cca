// Fingers and photo of the gallery: the states in which the two steps are hardest to fit.
#pragma once

#include "tests/widgets/screen.h"

#include <functional>

namespace tabian::tests
{

/** Draws preview, flaws, exception and second officer of the identity and the photo step. */
void drawSenses(widgets::ScreenLanguage language, QSize size,
                const std::function<void(QWidget&, const QString&)>& save);

} // namespace tabian::tests
