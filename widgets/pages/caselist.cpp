#include "widgets/pages/caselist.h"

#include "widgets/fields/datewords.h"
#include "widgets/pages/counterviews.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/theme.h"

#include <QListWidget>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

namespace
{
enum Field { Id = Qt::UserRole, Name, Kind, Where, Remarks };
constexpr int pad = 10;
constexpr int mostLines = 2; // of one text

QFont small(const QFont& base, bool bold = false)
{
    QFont out = base;
    out.setPixelSize(qRound(base.pixelSize() * 0.87));
    out.setBold(bold);
    return out;
}

/** A text of a card, broken into lines; the last one ends in "…" where there is more. */
struct Broken
{
    QStringList lines;
    QFont font;
    QRgb colour = palette::ink;
    bool looked = false; // a sign stands before it

    int height() const { return int(lines.size()) * QFontMetrics(font).height(); }
};

int signWidth()
{
    return rem(0.8) + 5;
}

/** A line does not end with what separates it from the next. */
QString withoutDot(const QString& line)
{
    return line.endsWith(u'‧') ? line.chopped(1).trimmed() : line;
}

Broken broken(const QString& text, const QFont& font, QRgb colour, int width, bool looked = false)
{
    Broken out{.lines = {}, .font = font, .colour = colour, .looked = looked};
    if (text.isEmpty())
        return out;
    if (QFontMetrics(font).horizontalAdvance(text) <= width) { // as most are
        out.lines << text;
        return out;
    }
    QTextLayout layout(text, font);
    layout.setTextOption([] {
        QTextOption wraps;
        wraps.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a word may be wider than the card
        return wraps;
    }());
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = out.lines.size() + 1 == mostLines;
        const QString rest = text.mid(line.textStart());
        out.lines << (last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                           : withoutDot(rest.left(line.textLength()).trimmed()));
        if (last)
            break;
    }
    layout.endLayout();
    return out;
}

/** What stands in a card of this width, from the top. */
QList<Broken> textsOf(const QModelIndex& index, const QFont& base, int width)
{
    QFont bold = base;
    bold.setBold(true);
    const auto text = [&](Field field) { return index.data(field).toString(); };
    QList<Broken> texts{broken(text(Name), bold, palette::ink, width),
                        broken(text(Kind), small(base), palette::ink, width),
                        broken(text(Where), small(base), palette::muted, width),
                        broken(text(Remarks), small(base, true), palette::amber, width - signWidth(), true)};
    texts.removeIf([](const Broken& one) { return one.lines.isEmpty(); });
    return texts;
}

int insideWidth(const QListWidget& list)
{
    return qMax(rem(8), list.viewport()->width() - 2 * pad - 3);
}

} // namespace

void fillCaseItem(QListWidgetItem& item, const casework::CaseSummary& summary, const Wording& wording, bool provisional)
{
    item.setData(Id, summary.id);
    item.setData(Name, summary.applicantName);
    //: In a list of cases: the request has not been decided yet.
    const auto open = QCoreApplication::translate("CaseDelegate", "case not chosen yet");
    item.setData(Kind, summary.kindKnown ? CounterViews::caseLine(summary.kind, wording) : open);
    const auto step = int(summary.step) >= 1 && int(summary.step) <= 8 ? StepList::title(int(summary.step)) : QString();
    const bool handedOn = summary.keeper != summary.officer && !summary.keeperName.isEmpty();
    QStringList where{step, handedOn ? summary.officerName + u" → "_s + summary.keeperName : summary.officerName};
    if (summary.touched.isValid())
        where << DateWords::dayMonth(summary.touched.date()) + u' ' + DateWords::time(summary.touched.time());
    where.removeAll(QString());
    item.setData(Where, where.join(u" ‧ "_s));
    //: In a list of cases: so many things to look at.
    const auto remarks = QCoreApplication::translate("CaseDelegate", "to look at: %1").arg(summary.remarks);
    //: In a list of cases: worked on without a line; the registry has yet to confirm it.
    const auto unconfirmed = QCoreApplication::translate("CaseDelegate", "provisional until the registry has it");
    QStringList looks{summary.remarks > 0 ? remarks : QString(), provisional ? unconfirmed : QString()};
    looks.removeAll(QString());
    item.setData(Remarks, looks.join(u" ‧ "_s));
    item.setData(Qt::AccessibleTextRole, QStringList{summary.applicantName, item.data(Kind).toString(),
                                                     item.data(Where).toString(), item.data(Remarks).toString()}
                                             .join(u", "_s));
}

void fillRow(QListWidgetItem& item, const QString& name, const QString& line, const QString& quiet, const QString& look)
{
    item.setData(Name, name);
    item.setData(Kind, line);
    item.setData(Where, quiet);
    item.setData(Remarks, look);
    item.setData(Qt::AccessibleTextRole, QStringList{name, line, quiet, look}.join(u", "_s));
}

QString waitedText(const casework::CaseSummary& summary)
{
    const qint64 minutes = summary.waitedSeconds / 60;
    //: In the list of cases waiting for approval: how long, %1 minutes.
    const auto short_ = QCoreApplication::translate("CaseDelegate", "waiting %1 min").arg(minutes);
    //: In the list of cases waiting for approval: how long, %1 hours and %2 minutes.
    const auto long_ =
        QCoreApplication::translate("CaseDelegate", "waiting %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return minutes < 60 ? short_ : long_;
}

void fillWaitingItem(QListWidgetItem& item, const casework::CaseSummary& summary, const Wording& wording)
{
    fillCaseItem(item, summary, wording);
    item.setData(Where, QStringList{waitedText(summary), summary.officerName}.join(u" ‧ "_s));
    item.setData(Qt::AccessibleTextRole, QStringList{summary.applicantName, item.data(Kind).toString(),
                                                     item.data(Where).toString(), item.data(Remarks).toString()}
                                             .join(u", "_s));
}

void fillListItem(QListWidgetItem& item, const QVariant& id, const ListLines& lines)
{
    item.setData(Id, id);
    fillRow(item, lines.name, lines.first, lines.second, lines.remark);
}

void drawAsCards(QListWidget& list)
{
    list.setItemDelegate(new CaseDelegate(list));
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setResizeMode(QListView::Adjust); // another width breaks other lines
}

CaseDelegate::CaseDelegate(QListWidget& list) : QStyledItemDelegate(&list), m_list(list) {}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int height = 2 * pad + 8;
    for (const Broken& text : textsOf(index, option.font, insideWidth(m_list)))
        height += text.height();
    return {rem(12), height};
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF card = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -6.5);
    painter->setPen(QPen(QColor(chosen ? palette::blue : palette::line), chosen ? 2 : 1));
    painter->setBrush(QColor(chosen ? palette::bluePale : palette::paper));
    painter->drawRoundedRect(card, 7, 7);
    QRect line = card.toRect().adjusted(pad, pad - 2, -pad, 0);
    for (const Broken& text : textsOf(index, option.font, insideWidth(m_list))) {
        const int height = QFontMetrics(text.font).height();
        const double side = rem(0.8);
        if (text.looked)
            paintSign(*painter, QRectF(line.left(), line.top() + (height - side) / 2, side, side), Sign::Look,
                      QColor(text.colour));
        painter->setFont(text.font);
        painter->setPen(QColor(text.colour));
        for (const QString& words : text.lines) {
            painter->drawText(
                QRect(line.left(), line.top(), line.width(), height).adjusted(text.looked ? signWidth() : 0, 0, 0, 0),
                Qt::AlignLeft | Qt::AlignVCenter, words);
            line.setTop(line.top() + height);
        }
    }
    painter->restore();
}

} // namespace tabian::widgets
