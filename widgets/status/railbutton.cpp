#include "widgets/status/railbutton.h"

#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static Icon iconOf(Command place)
{
    switch (place) {
    case Command::GoDigitalId:
        return Icon::DigitalId;
    case Command::GoAppointments:
        return Icon::Appointments;
    case Command::GoStock:
        return Icon::Stock;
    case Command::GoApprovals:
        return Icon::Approvals;
    case Command::GoReports:
        return Icon::Reports;
    case Command::GoSettings:
        return Icon::Settings;
    case Command::GoRegistry:
        return Icon::Registry;
    case Command::GoSelfTest:
        return Icon::SelfTest;
    default:
        return Icon::Counter;
    }
}

RailButton::RailButton(Command place, QWidget* parent) : QAbstractButton(parent), m_place(place), m_icon(iconOf(place))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    settlePolicy();
    retranslate();
}

/** Words wrap, and want their height; icons with a key below may stand closer where there are many places. */
void RailButton::settlePolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, m_compact ? QSizePolicy::Maximum : QSizePolicy::Minimum);
    policy.setHeightForWidth(!m_compact);
    setSizePolicy(policy);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    retranslate();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    settlePolicy();
    updateGeometry();
    update();
}

void RailButton::retranslate()
{
    setText(CommandTable::text(m_place));
    const auto key = CommandTable::keyText(m_place);
    setToolTip(text() + u"  "_s + key);
    //: Accessible name of a place on the rail with its key and the number of things waiting there.
    setAccessibleName(m_badge > 0 ? tr("%1, %2, %3 waiting").arg(text(), key).arg(m_badge) : text() + u", "_s + key);
    updateGeometry();
    update();
}

QFont RailButton::keyFont() const
{
    QFont out = font();
    out.setPixelSize(rem(0.8));
    return out;
}

static constexpr int edge = 10;

QRect RailButton::wordRect(int width) const
{
    const int left = edge + rem(1.3) + 10;
    const int right = QFontMetrics(keyFont()).horizontalAdvance(CommandTable::keyText(m_place)) + edge + 6 +
                      (m_badge > 0 ? rem(1.8) : 0);
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).boundingRect(QRect(left, 8, qMax(rem(3), width - left - right), 10000),
                                           Qt::AlignLeft | Qt::TextWordWrap, text());
}

QSize RailButton::sizeHint() const
{
    return m_compact ? QSize(rem(3.4), rem(3.5)) : QSize(rem(12), heightForWidth(rem(12)));
}

QSize RailButton::minimumSizeHint() const
{
    return m_compact ? QSize(rem(3.4), rem(2.3)) : sizeHint();
}

int RailButton::heightForWidth(int width) const
{
    return m_compact ? rem(3.5) : wordRect(width).height() + 16;
}

void RailButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(QColor(palette::ring), 2) : QPen(Qt::NoPen));
        painter.setBrush(QColor(palette::railChosen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(palette::ring));
        painter.drawRoundedRect(QRectF(0, 6, 4, height() - 12), 2, 2);
    }
    const QColor words(palette::railText);
    const double icon = rem(1.3);
    const auto key = CommandTable::keyText(m_place);
    if (m_compact) {
        const double apart = std::clamp(height() - rem(2.3), 0, rem(1.2)) / 3.0; // above, between, below
        paintIcon(painter, QRectF((width() - icon) / 2, rem(0.05) + apart, icon, icon), m_icon, words);
        QFont narrow = keyFont();
        if (const int wide = QFontMetrics(narrow).horizontalAdvance(key); wide > width() - 14)
            narrow.setPixelSize(narrow.pixelSize() * (width() - 14) / wide);
        painter.setFont(narrow);
        painter.setPen(QColor(palette::railMuted));
        painter.drawText(QRectF(0, rem(1.35) + 2 * apart, width(), rem(0.95)), Qt::AlignCenter, key);
    } else {
        paintIcon(painter, QRectF(edge, (height() - icon) / 2, icon, icon), m_icon, words);
        QFont bold = font();
        bold.setBold(isChecked());
        painter.setFont(bold);
        painter.setPen(words);
        auto place = wordRect(width());
        place.setWidth(place.width() + 4);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
        painter.setFont(keyFont());
        painter.setPen(QColor(palette::railMuted));
        painter.drawText(rect().adjusted(0, 0, -edge, 0), Qt::AlignRight | Qt::AlignVCenter, key);
    }
    if (m_badge > 0) {
        painter.setFont(keyFont());
        const auto count = QString::number(m_badge);
        const QFontMetrics metrics(keyFont());
        const double h = metrics.height() * 0.9;
        const double w = qMax(h, metrics.horizontalAdvance(count) + h * 0.7);
        const double right = width() - edge - metrics.horizontalAdvance(key) - 8;
        const QRectF pill = m_compact ? QRectF(width() - w - 2, 2, w, h) : QRectF(right - w, (height() - h) / 2, w, h);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(palette::badge));
        painter.drawRoundedRect(pill, h / 2, h / 2);
        painter.setPen(QColor(palette::paper));
        painter.drawText(pill, Qt::AlignCenter, count);
    }
}

} // namespace tabian::widgets
