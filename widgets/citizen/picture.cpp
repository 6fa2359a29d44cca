#include "widgets/citizen/picture.h"

#include "widgets/theme/palette.h"

#include <QPainter>
#include <QSvgRenderer>

namespace tabian::widgets
{

CitizenPicture::CitizenPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 160);
}

void CitizenPicture::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

static const char* drawing(CitizenPicture::Kind kind)
{
    using Kind = CitizenPicture::Kind;
    switch (kind) {
    case Kind::Card:
        return "<rect x='12' y='28' width='96' height='64' rx='7'/><circle cx='36' cy='52' r='9'/>"
               "<path d='M21 76c2-12 28-12 30 0M62 46h34M62 58h34M62 70h22'/>";
    case Kind::Person:
        return "<circle cx='60' cy='44' r='20'/><path d='M22 104c2-36 74-36 76 0'/>";
    case Kind::Money:
        return "<rect x='10' y='34' width='100' height='54' rx='6'/><circle cx='60' cy='61' r='15'/>"
               "<path d='M24 61h6M90 61h6'/>";
    case Kind::LeftFinger:
    case Kind::RightFinger:
        return "<path d='M44 112c-8-14-16-24-20-34-3-8 6-12 11-5l9 13V30c0-11 15-11 15 0v30c2-9 14-8 14 1v6c3-7 13-5 "
               "13 3"
               "v6c4-5 11-3 11 4 0 14-2 20-6 32z'/><path d='M47 40c1-6 8-6 9 0'/>";
    case Kind::Camera:
        return "<path d='M14 40h20l8-12h36l8 12h20v56H14z'/><circle cx='60' cy='66' r='19'/><circle cx='60' cy='66' "
               "r='8'/>";
    case Kind::Phone:
        return "<rect x='36' y='14' width='48' height='92' rx='9'/><path d='M54 94h12M46 62h28M46 74h20'/>"
               "<circle cx='60' cy='42' r='10'/>";
    case Kind::Done:
        return "<circle cx='60' cy='60' r='44'/><path d='M38 62l15 15 30-34'/>";
    }
    return "";
}

void CitizenPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = qMin(width(), height());
    const QRectF square((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(m_kind == Kind::Done ? palette::greenPale : palette::bluePale));
    painter.drawEllipse(square);
    const QByteArray stroke = QColor(m_kind == Kind::Done ? palette::green : palette::blue).name().toLatin1();
    const QByteArray svg =
        QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 120' fill='none' stroke='") + stroke +
        "' stroke-width='3.4' stroke-linecap='round' stroke-linejoin='round'>" + drawing(m_kind) + "</svg>";
    if (m_kind == Kind::LeftFinger) { // the drawing is a right hand seen from above
        painter.translate(2 * square.center().x(), 0);
        painter.scale(-1, 1);
    }
    const double inset = side * 0.2;
    QSvgRenderer(svg).render(&painter, square.adjusted(inset, inset, -inset, -inset));
}

} // namespace tabian::widgets
