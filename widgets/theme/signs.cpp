#include "widgets/theme/signs.h"

#include "widgets/theme/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace tabian::widgets
{

SignColours coloursOf(Sign sign)
{
    switch (sign) {
    case Sign::Done:
        return {palette::green, palette::greenPale};
    case Sign::Look:
    case Sign::Transfer:
        return {palette::amber, palette::amberPale};
    case Sign::Refused:
        return {palette::red, palette::redPale};
    case Sign::Current:
        return {palette::paper, palette::blue};
    case Sign::Working:
        return {palette::blue, palette::bluePale};
    case Sign::None:
        break;
    }
    return {palette::muted, palette::quiet};
}

void paintSign(QPainter& painter, const QRectF& square, Sign sign, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16.0, square.height() / 16.0);
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (sign) {
    case Sign::None:
        break;
    case Sign::Done:
        path.moveTo(3, 8.5);
        path.lineTo(6.5, 12);
        path.lineTo(13, 4);
        break;
    case Sign::Look:
        path.moveTo(8, 3);
        path.lineTo(8, 9);
        path.moveTo(8, 13);
        path.lineTo(8, 13.1);
        break;
    case Sign::Refused:
        path.moveTo(4, 4);
        path.lineTo(12, 12);
        path.moveTo(12, 4);
        path.lineTo(4, 12);
        break;
    case Sign::Transfer:
        path.moveTo(5, 13);
        path.lineTo(5, 3);
        path.moveTo(2.4, 5.6);
        path.lineTo(5, 3);
        path.lineTo(7.6, 5.6);
        path.moveTo(11, 3);
        path.lineTo(11, 13);
        path.moveTo(8.4, 10.4);
        path.lineTo(11, 13);
        path.lineTo(13.6, 10.4);
        break;
    case Sign::Current:
        path.moveTo(6, 4);
        path.lineTo(10.5, 8);
        path.lineTo(6, 12);
        break;
    case Sign::Working:
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        for (const double x : {3.0, 8.0, 13.0})
            painter.drawEllipse(QPointF(x, 8), 1.5, 1.5);
        break;
    }
    painter.drawPath(path);
    painter.restore();
}

static const char* drawing(Icon icon)
{
    switch (icon) {
    case Icon::Counter:
        return "<rect x='3' y='5' width='18' height='14' rx='2'/><circle cx='8.5' cy='10.5' r='2'/>"
               "<path d='M5.5 16c.6-2 5.4-2 6 0M14 10h4M14 14h4'/>";
    case Icon::DigitalId:
        return "<rect x='6' y='2.5' width='12' height='19' rx='2.5'/><circle cx='12' cy='9.5' r='2.3'/>"
               "<path d='M8.8 15.5c.6-2 1.8-2.8 3.2-2.8s2.6.8 3.2 2.8M11 18.7h2'/>";
    case Icon::Appointments:
        return "<rect x='4' y='5' width='16' height='15' rx='2'/><path d='M4 10h16M8.5 3v4M15.5 3v4M8.5 15l2.3 2.2 "
               "4.2-4.2'/>";
    case Icon::Stock:
        return "<path d='M4 8l8-4 8 4-8 4zM4 8v8l8 4 8-4V8M12 12v8'/>";
    case Icon::Approvals:
        return "<path d='M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z'/><path d='M8.5 12l2.5 2.5 4.5-5'/>";
    case Icon::Reports:
        return "<path d='M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6'/>";
    case Icon::Settings:
        return "<path d='M4 7h9M17 7h3M4 17h3M11 17h9'/><circle cx='15' cy='7' r='2'/><circle cx='9' cy='17' r='2'/>";
    case Icon::SelfTest:
        return "<path d='M9 4h6v3H9zM9 5.5H6V20h12V5.5h-3M9 11l1.2 1.2L12.5 10M9 16l1.2 1.2 2.3-2.2M14.5 11.5H16M14.5 "
               "16.5H16'/>";
    case Icon::Registry:
        return "<ellipse cx='12' cy='5.5' rx='7' ry='2.5'/><path d='M5 5.5v13c0 1.4 3.1 2.5 7 2.5s7-1.1 7-2.5v-13M5 "
               "12c0 "
               "1.4 3.1 2.5 7 2.5s7-1.1 7-2.5'/>";
    case Icon::Lock:
        return "<rect x='5' y='11' width='14' height='9' rx='2'/><path d='M8 11V8a4 4 0 018 0v3'/>";
    }
    return "";
}

void paintIcon(QPainter& painter, const QRectF& square, Icon icon, const QColor& colour)
{
    const QByteArray svg =
        QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='") +
        colour.name().toLatin1() + "' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'>" +
        drawing(icon) + "</svg>";
    QSvgRenderer(svg).render(&painter, square);
}

} // namespace tabian::widgets
