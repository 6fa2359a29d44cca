#include "devices/simulator/desk/personlist.h"

#include "devices/simulator/desk/colours.h"

#include <QFontInfo>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
constexpr int margin = 8;

QFont smaller(QFont font)
{
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 0.88));
    return font;
}

/** Room for Thai vowels and tone marks above and below, which the metrics of the Latin font know nothing of. */
int lineHeight(const QFont& font)
{
    return qRound(QFontInfo(font).pixelSize() * 1.6);
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}
} // namespace

int PersonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.all().size());
}

QVariant PersonModel::data(const QModelIndex& index, int role) const
{
    const Person& who = person(index.row());
    //: On the training desk: this person comes to the wrong counter.
    const QString elsewhere = tr("Other counter");
    //: On the training desk, the case a person comes for; %1 is its number.
    const QString ofCase = who.caseNumber > 0 ? tr("Case %1").arg(who.caseNumber) : elsewhere;
    switch (role) {
    case Qt::DisplayRole:
        return who.nameTh.full();
    case CaseRole:
        return ofCase;
    case StoryRole:
    case Qt::ToolTipRole:
        return who.story;
    case NumberRole:
        return who.id.formatted();
    case Qt::AccessibleTextRole:
        return QStringList{who.nameTh.full(), ofCase, who.story}.join(u", "_s);
    case SearchRole:
        return QStringList{
            who.nameTh.full(), who.nameEn ? who.nameEn->full() : QString(), who.id.digits(), who.id.formatted(), ofCase,
            who.story}
            .join(u' ');
    default:
        return {};
    }
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = lineHeight(option.font) + lineHeight(smaller(option.font));
    return {200, lines + 2 * margin};
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(4, 2, -4, -2);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(colour::blue, 2) : QPen(Qt::NoPen));
        painter->setBrush(colour::paleBlue);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
    }
    const QFont nameFont = bold(option.font);
    const QFont smallFont = smaller(option.font);
    const QFontMetricsF small(smallFont);

    const QString chip = index.data(PersonModel::CaseRole).toString();
    const qreal chipWidth = small.horizontalAdvance(chip) + 16;
    const QRectF top(box.left() + margin, box.top() + margin - 2, box.width() - 2 * margin, lineHeight(nameFont));
    const QRectF chipBox(top.right() - chipWidth, top.top() + 1, chipWidth, lineHeight(smallFont) - 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? QColor(Qt::white) : colour::ground);
    painter->drawRoundedRect(chipBox, chipBox.height() / 2, chipBox.height() / 2);
    painter->setPen(colour::muted);
    painter->setFont(smallFont);
    painter->drawText(chipBox, Qt::AlignCenter, chip);

    painter->setPen(colour::ink);
    painter->setFont(nameFont);
    const QString name = index.data().toString();
    painter->drawText(top, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetricsF(nameFont).elidedText(name, Qt::ElideRight, top.width() - chipWidth - 8));
    painter->setPen(colour::muted);
    painter->setFont(smallFont);
    const QRectF bottom(top.left(), top.bottom(), top.width(), lineHeight(smallFont));
    painter->drawText(bottom, Qt::AlignVCenter | Qt::TextSingleLine,
                      small.elidedText(index.data(PersonModel::StoryRole).toString(), Qt::ElideRight, bottom.width()));
    painter->restore();
}

} // namespace tabian::simulator
