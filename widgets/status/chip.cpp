#include "widgets/status/chip.h"

#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace tabian::widgets
{

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setState(Sign sign, const QString& word)
{
    if (sign == m_sign && word == m_word)
        return;
    m_sign = sign;
    m_word = word;
    setAccessibleName(word);
    setToolTip(word);
    updateGeometry();
    update();
}

QFont Chip::smallFont() const
{
    QFont out = font();
    out.setPixelSize(rem(0.87));
    return out;
}

int Chip::wordLeft() const
{
    return m_sign == Sign::None ? 12 : 12 + rem(0.8) + 8; // where there is no sign there is no place for one
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(smallFont());
    return {wordLeft() + metrics.horizontalAdvance(m_word) + 12, metrics.height() + 6};
}

QSize Chip::minimumSizeHint() const
{
    return {rem(5), sizeHint().height()};
}

void Chip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void Chip::paintEvent(QPaintEvent*)
{
    const auto colours = coloursOf(m_sign);
    const bool plain = m_sign == Sign::Done || m_sign == Sign::None;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(plain ? QColor(palette::line) : QColor(colours.text).lighter(170));
    painter.setBrush(QColor(plain ? palette::paper : colours.ground));
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const double side = rem(0.8);
    paintSign(painter, QRectF(12, (height() - side) / 2, side, side), m_sign, QColor(colours.text));
    painter.setFont(smallFont());
    painter.setPen(QColor(plain ? palette::ink : colours.text));
    const int left = wordLeft();
    const QFontMetrics metrics(smallFont());
    painter.drawText(QRect(left, 0, width() - left - 8, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_word, Qt::ElideRight, width() - left - 8));
}

} // namespace tabian::widgets
