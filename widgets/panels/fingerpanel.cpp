#include "widgets/panels/fingerpanel.h"

#include "devices/api/finger.h"

#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

// Under fairScore a touch is asked again (devices/api/finger.h).
static constexpr int goodScore = 70;
static constexpr int fairScore = devices::leastTouchScore;

FingerTile::FingerTile(bool left, QWidget* parent) : QWidget(parent), m_left(left)
{
    setObjectName(left ? u"fingerLeft"_s : u"fingerRight"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    say();
}

void FingerTile::setView(const FingerTileView& view)
{
    if (view == m_view)
        return;
    m_view = view;
    say();
    updateGeometry();
    update();
}

QString FingerTile::title() const
{
    //: Title of a finger's tile.
    const auto left = tr("Left index finger");
    //: Title of a finger's tile.
    const auto right = tr("Right index finger");
    return m_left ? left : right;
}

QString FingerTile::stateText() const
{
    switch (m_view.state) {
    case FingerState::Idle: {
        //: State of a finger: nothing has been done yet.
        const auto unchecked = tr("not checked yet");
        //: State of a finger: its new print has not been taken yet.
        const auto untaken = tr("not taken yet");
        return m_view.taking ? untaken : unchecked;
    }
    case FingerState::Awaited:
        if (m_view.touchesWanted > 0)
            //: State of a finger while prints are taken; %1 of %2 touches.
            return tr("Place the finger ‧ touch %1 of %2").arg(m_view.touches + 1).arg(m_view.touchesWanted);
        //: State of a finger while it is matched; %1 of %2 tries.
        return tr("Place the finger ‧ try %1 of %2").arg(m_view.tries + 1).arg(m_view.triesWanted);
    case FingerState::Working:
        //: State of a finger: the computer compares.
        return tr("comparing …");
    case FingerState::Match:
        //: State of a finger: it is the person's.
        return tr("matches");
    case FingerState::Mismatch:
        //: State of a finger: it is not the person's; %1 tries were made.
        return tr("does not match (tries: %1)").arg(m_view.tries);
    case FingerState::Missing:
        //: State of a finger: it cannot be taken (injured, missing).
        return tr("cannot be taken");
    case FingerState::NoTemplate:
        //: State of a finger: the register holds no earlier print.
        return tr("no earlier print to compare with");
    case FingerState::Taken:
        //: State of a finger: the new print was taken.
        return tr("taken");
    case FingerState::Poor:
        //: State of a finger: a new print was taken, but it is of poor quality.
        return tr("taken, but poor");
    }
    return {};
}

QString FingerTile::hintText() const
{
    QString what;
    switch (m_view.hint) {
    case FingerHint::None:
        return {};
    case FingerHint::Again:
        //: Hint of the finger sensor, after the finger's name.
        what = tr("once more, please");
        break;
    case FingerHint::TooShort:
        //: Hint of the finger sensor, after the finger's name.
        what = tr("leave it on a little longer");
        break;
    case FingerHint::Center:
        //: Hint of the finger sensor, after the finger's name: it lies beside the middle of the glass.
        what = tr("place it in the middle of the glass");
        break;
    case FingerHint::Lift:
        //: Hint of the finger sensor, after the finger's name.
        what = tr("lift it, then place it again");
        break;
    case FingerHint::Partial:
        //: Hint of the finger sensor, after the finger's name: only a part of it touches the glass.
        what = tr("place the whole finger");
        break;
    case FingerHint::Dry:
        //: Hint of the finger sensor, after the finger's name: the ridges break up.
        what = tr("too dry: breathe on it or press harder");
        break;
    case FingerHint::Wet:
        //: Hint of the finger sensor, after the finger's name: the ridges run together.
        what = tr("too wet: wipe it or press more lightly");
        break;
    case FingerHint::Faint:
        //: Hint of the finger sensor, after the finger's name: hardly any contrast.
        what = tr("too faint: wipe the glass and press harder");
        break;
    }
    //: A hint of the finger sensor: %1 is the finger, %2 what to do.
    return tr("%1: %2").arg(title(), what);
}

QString FingerTile::qualityText() const
{
    if (!m_view.quality)
        return {};
    //: How good a touch is, in a word.
    const auto good = tr("good");
    //: How good a touch is, in a word.
    const auto fair = tr("fair");
    //: How good a touch is, in a word.
    const auto poor = tr("poor");
    const int score = m_view.quality->score;
    const auto word = score >= goodScore ? good : score >= fairScore ? fair : poor;
    //: How good a touch is: %1 a number of at most 100, %2 in a word.
    return tr("Quality %1 of 100: %2").arg(score).arg(word);
}

QString FingerTile::detailText() const
{
    if (!m_view.quality || m_view.quality->area == 0)
        return {};
    //: Under the quality of a touch: how much of the glass it covers, its contrast, and how many ridge points it shows.
    return tr("area %1% ‧ contrast %2% ‧ %3 points")
        .arg(m_view.quality->area)
        .arg(m_view.quality->contrast)
        .arg(m_view.quality->minutiae);
}

Sign FingerTile::sign() const
{
    switch (m_view.state) {
    case FingerState::Match:
    case FingerState::Taken:
        return Sign::Done;
    case FingerState::Mismatch:
        return Sign::Refused;
    case FingerState::Missing:
    case FingerState::NoTemplate:
    case FingerState::Poor:
        return Sign::Look;
    case FingerState::Awaited:
    case FingerState::Working:
        return Sign::Working;
    case FingerState::Idle:
        break;
    }
    return Sign::None;
}

void FingerTile::say()
{
    setAccessibleName(title() + u": "_s + stateText());
    QStringList more{hintText(), qualityText(), detailText()};
    more.removeAll(QString());
    setAccessibleDescription(more.join(u". "_s));
}

QFont FingerTile::smallFont() const
{
    QFont out = font();
    out.setPixelSize(rem(0.87));
    return out;
}

static constexpr int pad = 10;
static int pictureWidth()
{
    return qMin(rem(5), 112);
}
static int pictureHeight()
{
    return qMin(rem(6), 134);
}

static int barHeight()
{
    return qMax(5, rem(0.4));
}

int FingerTile::heightForWidth(int width) const
{
    const int room = qMax(rem(4), width - pictureWidth() - 3 * pad);
    QFont bold = font();
    bold.setBold(true);
    int words = QFontMetrics(bold).boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, title()).height();
    words +=
        QFontMetrics(font()).boundingRect(QRect(0, 0, room - rem(1.2), 10000), Qt::TextWordWrap, stateText()).height();
    const QFontMetrics small(smallFont());
    const auto lines = [&](const QString& text, int least) {
        return qMax(least * small.lineSpacing(),
                    small.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text).height());
    };
    words += lines(hintText(), 1) + lines(qualityText(), 1) + lines(detailText(), 1) + barHeight() + 4;
    return qMax(pictureHeight(), words + 6) + 2 * pad;
}

QSize FingerTile::sizeHint() const
{
    return {rem(15), heightForWidth(rem(15))};
}
QSize FingerTile::minimumSizeHint() const
{
    return {rem(9), rem(6)};
}

static void paintFinger(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre(box.center().x(), box.center().y() + box.height() * 0.06);
    for (int ring = 1; ring < 9; ++ring) {
        const double rx = box.width() * 0.055 * ring;
        const double ry = box.height() * 0.062 * ring;
        QPainterPath path;
        path.moveTo(centre.x() - rx, box.bottom());
        path.lineTo(centre.x() - rx, centre.y());
        path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), 180, -180);
        path.lineTo(centre.x() + rx, box.bottom());
        painter.drawPath(path);
    }
    painter.restore();
}

void FingerTile::paintEvent(QPaintEvent*)
{
    const auto s = sign();
    const auto colours = coloursOf(s);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = m_view.state == FingerState::Awaited || m_view.state == FingerState::Working;
    painter.setPen(QPen(QColor(s == Sign::None ? palette::line : colours.text), active ? 2 : 1));
    painter.setBrush(QColor(s == Sign::None ? palette::paper : colours.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRectF picture(pad, pad, pictureWidth(), pictureHeight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(palette::paper));
    painter.drawRoundedRect(picture, 6, 6);
    if (m_view.preview.isNull()) {
        paintFinger(painter, picture.adjusted(8, 8, -8, 0), QColor(s == Sign::None ? palette::edge : colours.text));
    } else {
        const auto scaled =
            m_view.preview.scaled(picture.size().toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(picture.center() - QPointF(scaled.width() / 2.0, scaled.height() / 2.0), scaled);
    }

    const int left = pictureWidth() + 2 * pad;
    const int room = width() - left - pad;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(QColor(palette::ink));
    QRect used;
    painter.drawText(QRect(left, pad, room, height()), Qt::TextWordWrap, title(), &used);
    int y = used.bottom() + 1;
    const double side = rem(0.9);
    const int indent = s == Sign::None ? 0 : qRound(side) + 6;
    painter.setFont(font());
    const QColor words(s == Sign::None ? palette::muted : colours.text);
    if (s != Sign::None)
        paintSign(painter, QRectF(left, y + (painter.fontMetrics().height() - side) / 2, side, side), s, words);
    painter.setPen(words);
    painter.drawText(QRect(left + indent, y, room - indent, height()), Qt::TextWordWrap, stateText(), &used);
    y = used.bottom() + 1;
    painter.setFont(smallFont());
    painter.setPen(QColor(palette::ink));
    if (const auto hint = hintText(); !hint.isEmpty()) {
        painter.drawText(QRect(left, y, room, height() - y), Qt::TextWordWrap, hint, &used);
        y = used.bottom() + 1;
    }
    paintQuality(painter, QRect(left, y + 2, room, height() - y));
}

/** A bar as long as the score, green, amber or red, with the score in words below it. */
void FingerTile::paintQuality(QPainter& painter, const QRect& room) const
{
    if (!m_view.quality)
        return;
    const int score = m_view.quality->score;
    const auto tone = coloursOf(score >= goodScore ? Sign::Done : score >= fairScore ? Sign::Look : Sign::Refused).text;
    const QRectF bar(room.left(), room.top() + 1, room.width(), barHeight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(palette::line));
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setBrush(QColor(tone));
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), qMax(bar.height(), bar.width() * score / 100), bar.height()),
                            bar.height() / 2, bar.height() / 2);
    painter.setPen(QColor(palette::ink));
    QRect used;
    const int top = qRound(bar.bottom()) + 2;
    painter.drawText(QRect(room.left(), top, room.width(), room.height()), Qt::TextWordWrap, qualityText(), &used);
    painter.setPen(QColor(palette::muted));
    painter.drawText(QRect(room.left(), used.bottom() + 1, room.width(), room.height()), Qt::TextWordWrap,
                     detailText());
}

void FingerTile::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

FingerPanel::FingerPanel(QWidget* parent)
    : QWidget(parent), m_left(new FingerTile(true)), m_right(new FingerTile(false))
{
    setObjectName(u"fingerPanel"_s);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    auto* row = m_row;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_left, 1);
    row->addWidget(m_right, 1);
}

void FingerPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < rem(26) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tabian::widgets
