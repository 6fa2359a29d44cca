#include "widgets/panels/steplist.h"

#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static constexpr int steps = 8;
static constexpr int gap = 5;

StepTile::StepTile(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setObjectName(u"step"_s + QString::number(number));
    setFocusPolicy(Qt::NoFocus); // Alt+Left and Enter walk the steps
}

void StepTile::setState(StepState state)
{
    m_state = state;
    setCursor(state == StepState::ToCome ? Qt::ArrowCursor : Qt::PointingHandCursor);
    say();
    update();
}

void StepTile::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void StepTile::say()
{
    QString word;
    switch (m_state) {
    //: State of a step, spoken by a screen reader.
    case StepState::ToCome:
        word = tr("to come");
        break;
    //: State of a step, spoken by a screen reader.
    case StepState::Current:
        word = tr("now");
        break;
    //: State of a step, spoken by a screen reader.
    case StepState::Done:
        word = tr("done");
        break;
    //: State of a step, spoken by a screen reader: a finished step looked at again.
    case StepState::Shown:
        word = tr("done, shown again");
        break;
    //: State of a step, spoken by a screen reader.
    case StepState::Refused:
        word = tr("returned");
        break;
    }
    setText(StepList::title(m_number));
    setAccessibleName(QString::number(m_number) + u' ' + text() + u": "_s + word);
    setToolTip(accessibleName());
}

QSize StepTile::sizeHint() const
{
    return {rem(4.6), qRound(rem(0.8) * 1.6) * 3 + 6};
}
QSize StepTile::minimumSizeHint() const
{
    return {rem(1.6), rem(2)};
}

void StepTile::paintEvent(QPaintEvent*)
{
    Sign sign = Sign::None;
    QRgb ground = palette::quiet;
    QRgb words = palette::muted;
    switch (m_state) {
    case StepState::ToCome:
        break;
    case StepState::Current:
        ground = palette::blue;
        words = palette::paper;
        sign = Sign::Current;
        break;
    case StepState::Shown:
        ground = palette::bluePale;
        words = palette::blue;
        sign = Sign::Done;
        break;
    case StepState::Done:
        ground = palette::greenPale;
        words = palette::green;
        sign = Sign::Done;
        break;
    case StepState::Refused:
        ground = palette::redPale;
        words = palette::red;
        sign = Sign::Refused;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_state == StepState::Shown ? QPen(QColor(palette::blue), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(QColor(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), 6, 6);
    QFont small = font();
    small.setPixelSize(rem(m_compact ? 0.9 : 0.8));
    small.setBold(m_state == StepState::Current || m_state == StepState::Shown);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const double side = rem(0.72);
    if (m_compact) {
        const auto number = QString::number(m_number);
        const int all = metrics.horizontalAdvance(number) + (sign == Sign::None ? 0 : qRound(side) + 3);
        double x = (width() - all) / 2.0;
        if (sign != Sign::None) {
            paintSign(painter, QRectF(x, (height() - side) / 2, side, side), sign, QColor(words));
            x += side + 3;
        }
        painter.setPen(QColor(words));
        painter.drawText(QRectF(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, number);
        return;
    }
    const double head = 3;
    const double line = metrics.height();
    const auto number = QString::number(m_number);
    const double all = (sign == Sign::None ? 0 : side + 4) + metrics.horizontalAdvance(number);
    double x = (width() - all) / 2.0;
    if (sign != Sign::None) {
        paintSign(painter, QRectF(x, head + (line - side) / 2, side, side), sign, QColor(words));
        x += side + 4;
    }
    painter.setPen(QColor(words));
    painter.drawText(QRectF(x, head, width(), line), Qt::AlignLeft | Qt::AlignVCenter, number);
    painter.drawText(QRectF(1, head + line, width() - 2, height() - head - line - 2),
                     Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, text());
}

StepList::StepList(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"stepList"_s);
    for (int number = 1; number <= steps; ++number) {
        auto* tile = new StepTile(number, this);
        tile->setState(StepState::ToCome);
        m_tiles.append(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, tile, number] {
            if (tile->state() != StepState::ToCome)
                Q_EMIT stepChosen(number);
        });
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QString StepList::title(int number)
{
    switch (number) {
    //: Step 1 of a case, one short word.
    case 1:
        return tr("Request");
    //: Step 2 of a case.
    case 2:
        return tr("Identity");
    //: Step 3 of a case.
    case 3:
        return tr("Evidence");
    //: Step 4 of a case: fine and fee.
    case 4:
        return tr("Fine, fee");
    //: Step 5 of a case: photo and fingerprints.
    case 5:
        return tr("Photo, prints");
    //: Step 6 of a case.
    case 6:
        return tr("Approval");
    //: Step 7 of a case: the new card is written and read back.
    case 7:
        return tr("Write card");
    //: Step 8 of a case.
    case 8:
        return tr("Hand-over");
    default:
        return {};
    }
}

void StepList::setStates(const QList<StepState>& states)
{
    m_below.clear();
    for (int i = 0; i < steps && i < states.size(); ++i) {
        m_tiles[i]->setState(states[i]);
        if (states[i] == StepState::Shown || (states[i] == StepState::Current && m_below.isEmpty()))
            m_below = QString::number(i + 1) + u" ‧ "_s + title(i + 1);
    }
    arrange();
}

StepState StepList::state(int number) const
{
    return m_tiles.at(number - 1)->state();
}

QSize StepList::sizeHint() const
{
    const int tile = m_tiles.first()->sizeHint().height();
    return {rem(38), m_compact ? rem(2) + rem(1.7) : tile};
}

QSize StepList::minimumSizeHint() const
{
    return {rem(1.6) * steps + gap * (steps - 1), rem(3)};
}

void StepList::arrange()
{
    QFont bold = font();
    bold.setPixelSize(rem(0.8));
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int each = (width() - gap * (steps - 1)) / steps;
    bool compact = false;
    for (auto* tile : std::as_const(m_tiles)) {
        const auto box =
            metrics.boundingRect(QRect(0, 0, each - 2, 1000), Qt::AlignHCenter | Qt::TextWordWrap, tile->text());
        compact = compact || box.width() > each - 2 || box.height() > 2 * metrics.lineSpacing() + 2;
    }
    if (compact != m_compact) {
        m_compact = compact;
        updateGeometry();
    }
    const int height = m_compact ? rem(2) : m_tiles.first()->sizeHint().height();
    for (int i = 0; i < steps; ++i) {
        m_tiles[i]->setCompact(m_compact);
        m_tiles[i]->setGeometry(i * (each + gap), 0, each, height);
    }
    update();
}

void StepList::resizeEvent(QResizeEvent*)
{
    arrange();
}

void StepList::paintEvent(QPaintEvent*)
{
    if (!m_compact)
        return;
    QPainter painter(this);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(QColor(palette::blue));
    painter.drawText(QRect(0, rem(2), width(), rem(1.7)), Qt::AlignLeft | Qt::AlignVCenter, m_below);
}

void StepList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

void StepList::retranslate()
{
    //: Accessible name of the row of steps.
    setAccessibleName(tr("Steps of the case"));
    QList<StepState> states;
    for (auto* tile : std::as_const(m_tiles))
        states.append(tile->state());
    setStates(states);
}

} // namespace tabian::widgets
