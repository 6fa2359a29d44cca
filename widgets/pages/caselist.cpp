#include "widgets/pages/caselist.h"

#include "widgets/fields/datewords.h"
#include "widgets/pages/counterviews.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/theme.h"

#include <QListWidgetItem>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

namespace
{
enum Field { Id = Qt::UserRole, Name, Kind, Where, Remarks };
constexpr int pad = 10;

QFont small(const QFont& base, bool bold = false)
{
    QFont out = base;
    out.setPixelSize(qRound(base.pixelSize() * 0.87));
    out.setBold(bold);
    return out;
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

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = index.data(Remarks).toString().isEmpty() ? 2 : 3;
    return {rem(12),
            QFontMetrics(option.font).height() + lines * QFontMetrics(small(option.font)).height() + 2 * pad + 8};
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
    const auto write = [&](const QString& text, const QFont& font, QRgb colour) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(QColor(colour));
        painter->drawText(QRect(line.left(), line.top(), line.width(), metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.setTop(line.top() + metrics.height());
    };
    QFont bold = option.font;
    bold.setBold(true);
    write(index.data(Name).toString(), bold, palette::ink);
    write(index.data(Kind).toString(), small(option.font), palette::ink);
    write(index.data(Where).toString(), small(option.font), palette::muted);
    if (const auto remarks = index.data(Remarks).toString(); !remarks.isEmpty()) {
        const double side = rem(0.8);
        paintSign(*painter,
                  QRectF(line.left(), line.top() + (QFontMetrics(small(option.font)).height() - side) / 2, side, side),
                  Sign::Look, QColor(palette::amber));
        line.setLeft(line.left() + qRound(side) + 5);
        write(remarks, small(option.font, true), palette::amber);
    }
    painter->restore();
}

} // namespace tabian::widgets
