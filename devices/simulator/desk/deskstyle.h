// The look of the training desk: the product's colours and fonts.
#pragma once

#include <QString>

class QApplication;

namespace tabian::simulator
{

void dressDesk(QApplication& app);

} // namespace tabian::simulator
