#include "widgets/panels/dayline.h"

#include "widgets/fields/datewords.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using Situation = DayCount::Situation;

DayLine::DayLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"dayLine"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cut wrapped words
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DayLine::setCount(const DayCount& count)
{
    m_count = count;
    say();
    updateGeometry();
    update();
}

QFont DayLine::smallFont(bool bold) const
{
    QFont out = font();
    out.setPixelSize(rem(0.87));
    out.setBold(bold);
    return out;
}

QList<DayLine::Mark> DayLine::marks() const
{
    const auto& c = m_count;
    QList<Mark> out;
    const auto zero = c.dayZeroIs.isEmpty() ? QString() : c.dayZeroIs + u'\n';
    //: Under day 0 on the day line: this day itself is not counted.
    const auto notCounted = tr("(day not counted)");
    //: Above today's date on the day line; %1 is day and month.
    const auto today = tr("Today %1").arg(DateWords::dayMonth(c.today));
    //: Under the last day without a fine on the day line; %1 is the number of days allowed.
    const auto last = tr("last day\n%1 days").arg(c.graceDays);
    switch (c.situation) {
    case Situation::Waiting:
    case Situation::NoDeadline:
        break;
    case Situation::InTime:
        out << Mark{c.dayZero, DateWords::dayMonth(c.dayZero), zero + notCounted, palette::ink}
            << Mark{c.today, today, {}, palette::green, true}
            << Mark{c.due, DateWords::dayMonth(c.due), last, palette::amber};
        break;
    case Situation::Late:
        out << Mark{c.dayZero, DateWords::dayMonth(c.dayZero), zero + notCounted, palette::ink}
            << Mark{c.due, DateWords::dayMonth(c.due), last, palette::amber}
            //: Under today on the day line; %1 days after the last free day.
            << Mark{c.today, today, tr("days late: %1").arg(c.daysLate), palette::red, true};
        break;
    case Situation::EarlyRenewal:
        //: Under the first day of early renewal on the day line.
        out << Mark{c.earliest, DateWords::dayMonth(c.earliest), tr("renewal\nopens"), palette::ink}
            << Mark{c.today, today, {}, palette::green, true}
            << Mark{c.dayZero, DateWords::dayMonth(c.dayZero), c.dayZeroIs, palette::ink}
            << Mark{c.due, DateWords::dayMonth(c.due), last, palette::amber};
        break;
    case Situation::RenewalTooEarly:
        out << Mark{c.today, today, {}, palette::red, true}
            << Mark{c.earliest, DateWords::dayMonth(c.earliest), tr("renewal\nopens"), palette::ink}
            << Mark{c.dayZero, DateWords::dayMonth(c.dayZero), c.dayZeroIs, palette::ink};
        break;
    }
    return out;
}

QString DayLine::explanation() const
{
    const auto& c = m_count;
    switch (c.situation) {
    case Situation::Waiting:
        //: In place of the day line until the officer has entered the day of loss, damage, …
        return tr("The count begins when the day of the event has been entered.");
    case Situation::NoDeadline:
        //: In place of the day line in cases 7 and 9.
        return tr("This case has no deadline: no fine.");
    case Situation::RenewalTooEarly:
        //: Under the day line; %1 is the first day of early renewal.
        return tr("Renewal opens on %1. Earlier only for another case.").arg(DateWords::longDate(c.earliest));
    case Situation::EarlyRenewal:
        //: Under the day line.
        return tr("Renewed before the card expires: no fine.");
    case Situation::InTime:
    case Situation::Late:
        break;
    }
    if (c.due == c.dueRaw || !c.dueRaw.isValid())
        //: Under the day line; %1 is a day of the week.
        return tr("The last day is a %1 and a working day, so it does not move.").arg(DateWords::longWeekday(c.due));
    if (c.closedDay.isEmpty())
        //: Under the day line; %1 a date, %2 its day of the week, %3 the date it moved to.
        return tr("%1 is a %2, not a working day: the last day moves to %3.")
            .arg(DateWords::shortDate(c.dueRaw), DateWords::longWeekday(c.dueRaw), DateWords::shortDate(c.due));
    //: Under the day line; %1 a date, %2 the holiday's name, %3 the date it moved to.
    return tr("%1 is a holiday (%2): the last day moves to %3.")
        .arg(DateWords::shortDate(c.dueRaw), c.closedDay, DateWords::shortDate(c.due));
}

QString DayLine::spoken() const
{
    QStringList parts;
    for (const auto& mark : marks()) {
        auto words = mark.above;
        if (!mark.below.isEmpty())
            words += u' ' + QString(mark.below).replace(u'\n', u' ');
        parts << words;
    }
    parts << explanation();
    return parts.join(u"; "_s);
}

static constexpr int margin = 6;
static constexpr int dot = 7;

DayLine::Drawing DayLine::arrange(int width) const
{
    Drawing out;
    out.marks = marks();
    const QFontMetrics metrics(smallFont(true));
    int y = 0;
    if (!out.marks.isEmpty()) {
        const QDate first = out.marks.first().day;
        const double span = double(qMax<qint64>(1, first.daysTo(out.marks.last().day)));
        const double room = width - 2.0 * margin - 2 * dot;
        const double least = qMin(room / double(out.marks.size()), 34.0);
        for (qsizetype i = 0; i < out.marks.size(); ++i) {
            out.marks[i].x = margin + dot + room * (double(first.daysTo(out.marks[i].day)) / span);
            if (i > 0 && out.marks[i].day != out.marks[i - 1].day)
                out.marks[i].x = qMax(out.marks[i].x, out.marks[i - 1].x + least);
        }
        double limit = width - margin - dot;
        for (qsizetype i = out.marks.size() - 1; i >= 0; --i) {
            out.marks[i].x = qMin(out.marks[i].x, limit);
            if (i > 0 && out.marks[i].day != out.marks[i - 1].day)
                limit = out.marks[i].x - least;
        }
        // Words that would touch go to a row of their own, the last mark keeps the row beside the line.
        const auto lay = [&](bool above) {
            QList<QList<QRect>> rows;
            for (qsizetype i = out.marks.size() - 1; i >= 0; --i) {
                auto& mark = out.marks[i];
                const auto& text = above ? mark.above : mark.below;
                if (text.isEmpty())
                    continue;
                QRect box = metrics.boundingRect(QRect(0, 0, 10000, 10000), Qt::AlignLeft, text);
                box.setWidth(box.width() + 4);
                box.moveLeft(qBound(0, qRound(mark.x) - box.width() / 2, qMax(0, width - box.width())));
                const auto isFree = [](const QList<QRect>& taken, const QRect& wanted) {
                    return std::none_of(taken.begin(), taken.end(), [&](const QRect& other) {
                        return wanted.right() + 8 >= other.left() && wanted.left() <= other.right() + 8;
                    });
                };
                qsizetype row = 0;
                for (; row < rows.size(); ++row) {
                    if (isFree(rows[row], box))
                        break;
                    QRect aside = box;
                    aside.moveRight(rows[row].last().left() - 9);
                    if (aside.left() >= 0 && mark.x - aside.right() < rem(5) && isFree(rows[row], aside)) {
                        box = aside;
                        break;
                    }
                }
                if (row == rows.size())
                    rows.append(QList<QRect>());
                rows[row].append(box);
                box.moveTop(int(row)); // the row for now
                (above ? mark.aboveBox : mark.belowBox) = box;
            }
            return int(rows.size());
        };
        const int aboveRows = lay(true);
        lay(false);
        const int rowHeight = metrics.height();
        for (auto& mark : out.marks)
            if (!mark.above.isEmpty())
                mark.aboveBox.moveTop((aboveRows - 1 - mark.aboveBox.top()) * rowHeight);
        out.lineY = aboveRows * rowHeight + dot + 4;
        y = out.lineY + dot + 4;
        // Rows below have their own heights.
        QMap<int, int> heights;
        for (const auto& mark : std::as_const(out.marks))
            if (!mark.below.isEmpty())
                heights[mark.belowBox.top()] = qMax(heights.value(mark.belowBox.top()), mark.belowBox.height());
        QMap<int, int> tops;
        for (auto it = heights.cbegin(); it != heights.cend(); ++it) {
            tops[it.key()] = y;
            y += it.value() + 2;
        }
        for (auto& mark : out.marks)
            if (!mark.below.isEmpty())
                mark.belowBox.moveTop(tops.value(mark.belowBox.top()));
        y += 8;
    }
    // Measured a little narrower than it is painted: where painting breaks the line earlier than measuring did, the words
    // still have their second line.
    out.explanation =
        QFontMetrics(smallFont(false))
            .boundingRect(QRect(0, y, qMax(1, width - rem(1)), 10000), Qt::AlignLeft | Qt::TextWordWrap, explanation());
    out.explanation.setWidth(width);
    out.height = out.explanation.bottom() + 3;
    return out;
}

QSize DayLine::sizeHint() const
{
    return {rem(20), heightForWidth(rem(20))};
}
QSize DayLine::minimumSizeHint() const
{
    return {rem(11), rem(3)};
}
int DayLine::heightForWidth(int width) const
{
    return arrange(width).height;
}

void DayLine::paintEvent(QPaintEvent*)
{
    const auto drawing = arrange(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i + 1 < drawing.marks.size(); ++i) {
        const auto& from = drawing.marks[i];
        const auto& to = drawing.marks[i + 1];
        const bool late = m_count.situation == Situation::Late && to.strong;
        const bool past = to.day <= m_count.today;
        QPen pen(QColor(late ? palette::red : past ? palette::green : palette::edge), late || past ? 4 : 2.5);
        if (!past)
            pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        painter.drawLine(QPointF(from.x, drawing.lineY), QPointF(to.x, drawing.lineY));
    }
    for (const auto& mark : drawing.marks) {
        painter.setPen(QPen(QColor(palette::paper), 2));
        painter.setBrush(QColor(mark.colour));
        const double r = mark.strong ? dot : dot - 1.5;
        painter.drawEllipse(QPointF(mark.x, drawing.lineY), r, r);
        painter.setFont(smallFont(mark.strong));
        painter.setPen(QColor(mark.colour));
        painter.drawText(mark.aboveBox, Qt::AlignHCenter | Qt::AlignTop, mark.above);
        painter.setPen(QColor(mark.strong ? mark.colour : palette::muted));
        const bool atLeft = mark.belowBox.left() <= 0 && mark.x < width() / 3.0;
        const bool atRight = mark.belowBox.center().x() < mark.x - 2 || mark.belowBox.right() >= width() - 2;
        painter.drawText(mark.belowBox,
                         (atLeft    ? Qt::AlignLeft
                          : atRight ? Qt::AlignRight
                                    : Qt::AlignHCenter) |
                             Qt::AlignTop,
                         mark.below);
    }
    painter.setFont(smallFont(false));
    painter.setPen(QColor(palette::muted));
    painter.drawText(drawing.explanation, Qt::AlignLeft | Qt::TextWordWrap | Qt::TextDontClip, explanation());
}

void DayLine::say()
{
    //: Accessible name of the drawn day count.
    setAccessibleName(tr("Day count"));
    setAccessibleDescription(spoken());
}

void DayLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

} // namespace tabian::widgets
