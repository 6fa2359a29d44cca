#include "widgets/fields/choicebox.h"

#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace tabian::widgets
{

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(isEnabled() ? palette::ink : palette::muted), 1.8, Qt::SolidLine, Qt::RoundCap));
    const double half = rem(0.28);
    const QPointF middle(width() - rem(1.1), height() / 2.0);
    painter.drawPolyline(QPolygonF{{middle.x() - half, middle.y() - half / 2},
                                   {middle.x(), middle.y() + half / 2},
                                   {middle.x() + half, middle.y() - half / 2}});
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace tabian::widgets
