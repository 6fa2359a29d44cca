// A sheet that scrolls: how every page shows more than fits its window.
#pragma once

#include <Qt>

class QScrollArea;
class QWidget;

namespace tabian::widgets
{

/** A view of `inside`, which it owns: as wide as the view, no frame, no focus of its own. The keys reach the fields on it. */
QScrollArea* scrolling(QWidget* inside, Qt::ScrollBarPolicy sideways = Qt::ScrollBarAlwaysOff);

/** The whole of a page without a layout becomes that view. */
void fillWith(QWidget* page, QScrollArea* sheet);

} // namespace tabian::widgets
