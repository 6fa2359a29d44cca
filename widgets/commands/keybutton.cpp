#include "widgets/commands/keybutton.h"

#include "widgets/commands/commandset.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static constexpr int side = 16;  // left and right of the words
static constexpr int upper = 6;  // above and below them
static constexpr int apart = 10; // between words and key

KeyButton::KeyButton(Kind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setCheckable(kind == Kind::Answer);
    setAutoExclusive(kind == Kind::Answer);
    // Not Fixed: that would bound a wrapped button to the height of one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyButton::setKeyHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void KeyButton::bind(QAction* action)
{
    m_action = action;
    m_hint = CommandTable::keyText(CommandSet::commandOf(action));
    setEnabled(action->isEnabled());
    say();
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this] {
        setEnabled(m_action->isEnabled());
        say();
        updateGeometry();
        update();
    });
}

QString KeyButton::shownText() const
{
    return text().isEmpty() && m_action ? m_action->text() : text();
}

void KeyButton::say()
{
    if (text().isEmpty())
        setAccessibleName(shownText());
}

QFont KeyButton::textFont() const
{
    QFont out = font();
    out.setBold(m_kind == Kind::Primary || (m_kind == Kind::Answer && isChecked()));
    return out;
}

QFont KeyButton::hintFont() const
{
    QFont out = font();
    out.setPixelSize(qRound(font().pixelSize() * 0.82));
    return out;
}

int KeyButton::hintWidth() const
{
    return m_hint.isEmpty() ? 0 : QFontMetrics(hintFont()).horizontalAdvance(m_hint) + apart;
}

int KeyButton::signWidth() const
{
    return m_kind == Kind::Answer ? rem(0.9) + 8 : 0;
}

QRect KeyButton::textRect(int width) const
{
    const int room = qMax(rem(2), width - 2 * side - hintWidth() - signWidth());
    return QFontMetrics(textFont())
        .boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap | Qt::AlignLeft, shownText());
}

QSize KeyButton::sizeHint() const
{
    QFont wide = textFont();
    wide.setBold(m_kind != Kind::Secondary && m_kind != Kind::Danger);
    const QFontMetrics metrics(wide);
    const int width = metrics.horizontalAdvance(shownText()) + 2 + 2 * side + hintWidth() + signWidth();
    return {width, qMax(metrics.height(), rem(1.7)) + 2 * upper};
}

QSize KeyButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), rem(6) + hintWidth() + signWidth()), sizeHint().height()};
}

int KeyButton::heightForWidth(int width) const
{
    return qMax(textRect(width).height(), qMax(QFontMetrics(textFont()).height(), rem(1.7))) + 2 * upper;
}

void KeyButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QColor ground(palette::paper), border(palette::edge), words(palette::ink), key(palette::muted);
    if (!isEnabled()) {
        ground = QColor(palette::quiet);
        border = QColor(palette::line);
        words = QColor(palette::muted);
    } else if (m_kind == Kind::Primary) {
        ground = QColor(isDown() ? palette::blueDark : palette::blue);
        border = ground;
        words = QColor(palette::paper);
        key = QColor(palette::onBlue);
    } else if (m_kind == Kind::Danger) {
        border = words = QColor(palette::red);
        key = words;
    } else if (m_kind == Kind::Answer && isChecked()) {
        ground = QColor(palette::bluePale);
        border = words = QColor(palette::blue);
    }
    if (isEnabled() && m_kind != Kind::Primary && (isDown() || underMouse()) && !isChecked())
        ground = QColor(isDown() ? palette::bluePale : palette::quiet);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || (m_kind == Kind::Answer && isChecked());
    painter.setPen(QPen(hasFocus() && m_kind != Kind::Primary ? QColor(palette::blue) : border, strong ? 2 : 1));
    painter.setBrush(ground);
    const double inset = strong ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);

    const int lead = signWidth();
    const QRect wordsRect = textRect(width());
    const int all = lead + wordsRect.width() + hintWidth();
    int x = qMax(side, (width() - all) / 2);
    if (lead > 0) {
        const int size = rem(0.9);
        const QRectF square(x, (height() - size) / 2.0, size, size);
        if (isChecked()) {
            paintSign(painter, square, Sign::Done, words);
        } else {
            painter.setPen(QPen(border, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(square.adjusted(1.5, 1.5, -1.5, -1.5));
        }
        x += lead;
    }
    painter.setPen(words);
    painter.setFont(textFont());
    painter.drawText(QRect(x, 0, wordsRect.width() + 1, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     shownText());
    if (!m_hint.isEmpty()) {
        painter.setPen(key);
        painter.setFont(hintFont());
        painter.drawText(QRect(x + wordsRect.width() + apart, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_hint);
    }
}

} // namespace tabian::widgets
