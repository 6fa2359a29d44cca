// The gallery's pictures of the appointments.
#pragma once

#include "tests/widgets/screen.h"

namespace tabian::tests
{

void drawAppointments(widgets::ScreenLanguage language, QSize size,
                      const std::function<void(QWidget&, const QString&)>& save);

} // namespace tabian::tests
