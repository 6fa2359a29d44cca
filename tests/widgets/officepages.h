// The gallery's pictures of self-test, support bundle, preview and printers.
#pragma once

#include "tests/widgets/screen.h"

namespace tabian::tests
{

void officePages(Screen& screen, const std::function<void(QWidget&, const QString&)>& save);

} // namespace tabian::tests
