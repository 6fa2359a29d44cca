// The gallery's pictures of enrolling a digital ID: the officer's page and the citizen's window.
#pragma once

#include "tests/widgets/digitalscreen.h"

namespace tabian::tests
{

using Save = std::function<void(QWidget&, const QString&)>;
void digitalIdPages(widgets::ScreenLanguage language, QSize size, const Save& save);
void digitalIdCitizen(const Save& save);

} // namespace tabian::tests
