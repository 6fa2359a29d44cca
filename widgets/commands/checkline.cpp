#include "widgets/commands/checkline.h"

#include "widgets/theme/palette.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace tabian::widgets
{

static constexpr int inset = 6;

CheckLine::CheckLine(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cut wrapped words
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckLine::setRemark(const QString& remark)
{
    m_remark = remark;
    setAccessibleDescription(remark);
    updateGeometry();
    update();
}

QFont CheckLine::remarkFont() const
{
    QFont out = font();
    out.setPixelSize(qRound(font().pixelSize() * 0.87));
    return out;
}

CheckLine::Places CheckLine::places(int width) const
{
    Places out;
    const QFontMetrics words(font());
    const QFontMetrics small(remarkFont());
    const int box = rem(1.2);
    const int left = inset + box + 10;
    const int room = qMax(rem(4), width - left - inset);
    int remarkWidth = m_remark.isEmpty() ? 0 : small.horizontalAdvance(m_remark) + 2;
    const bool beside = remarkWidth > 0 && words.horizontalAdvance(text()) + 16 + remarkWidth <= room;
    out.text = words.boundingRect(QRect(left, inset, beside ? room - remarkWidth - 16 : room, 10000),
                                  Qt::AlignLeft | Qt::TextWordWrap, text());
    out.text.setWidth(beside ? room - remarkWidth - 16 : room);
    out.height = out.text.bottom() + 1 + inset;
    if (beside) {
        out.remark = QRect(width - inset - remarkWidth, inset, remarkWidth, words.height());
    } else if (remarkWidth > 0) {
        out.remark = small.boundingRect(QRect(left, out.text.bottom() + 1, room, 10000),
                                        Qt::AlignLeft | Qt::TextWordWrap, m_remark);
        out.remark.setWidth(room);
        out.height = out.remark.bottom() + 1 + inset;
    }
    out.box = QRect(inset, inset + (words.height() - box) / 2, box, box);
    return out;
}

QSize CheckLine::sizeHint() const
{
    const int remark = m_remark.isEmpty() ? 0 : QFontMetrics(remarkFont()).horizontalAdvance(m_remark) + 18;
    const int width = fontMetrics().horizontalAdvance(text()) + rem(1.2) + 10 + 2 * inset + remark + 4;
    return {width, places(width).height};
}

QSize CheckLine::minimumSizeHint() const
{
    return {rem(8), fontMetrics().height() + 2 * inset};
}

int CheckLine::heightForWidth(int width) const
{
    return places(width).height;
}

void CheckLine::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void CheckLine::paintEvent(QPaintEvent*)
{
    const auto at = places(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(palette::quiet));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QColor mark(isEnabled() ? palette::blue : palette::muted);
    painter.setPen(QPen(isChecked() || hasFocus() ? mark : QColor(palette::edge), hasFocus() ? 2 : 1.4));
    painter.setBrush(isChecked() ? mark : QColor(isEnabled() ? palette::paper : palette::quiet));
    painter.drawRoundedRect(QRectF(at.box).adjusted(1, 1, -1, -1), 4, 4);
    if (isChecked())
        paintSign(painter, QRectF(at.box).adjusted(3, 3, -3, -3), Sign::Done, QColor(palette::paper));
    painter.setPen(QColor(isEnabled() ? palette::ink : palette::muted));
    painter.setFont(font());
    painter.drawText(at.text, Qt::AlignLeft | Qt::TextWordWrap, text());
    if (!m_remark.isEmpty()) {
        painter.setPen(QColor(palette::muted));
        painter.setFont(remarkFont());
        painter.drawText(at.remark, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_remark);
    }
}

} // namespace tabian::widgets
