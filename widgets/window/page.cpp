#include "widgets/window/page.h"

namespace tabian::widgets
{

Page::Page(QWidget* parent) : QWidget(parent)
{
    setProperty("ground", true);
}

} // namespace tabian::widgets
