// The signs that stand beside every colour, and the icons of the places: drawn, so no font can lack them.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace tabian::widgets
{

enum class Sign : quint8 { None, Done, Look, Refused, Transfer, Current, Working };

/** What a state looks like: sign, text colour and pale ground. */
struct SignColours
{
    QRgb text;
    QRgb ground;
};
SignColours coloursOf(Sign sign);

/** Draws a sign into the middle of a square. */
void paintSign(QPainter& painter, const QRectF& square, Sign sign, const QColor& colour);

enum class Icon : quint8 {
    Counter,
    Appointments,
    DigitalId,
    Stock,
    Approvals,
    Reports,
    Settings,
    Lock,
    SelfTest,
    Registry
};
/** Draws an icon (24 x 24 line art) into a square. */
void paintIcon(QPainter& painter, const QRectF& square, Icon icon, const QColor& colour);

} // namespace tabian::widgets
