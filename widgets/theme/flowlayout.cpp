#include "widgets/theme/flowlayout.h"

#include <QWidget>

namespace tabian::widgets
{

FlowLayout::FlowLayout(int gap, Qt::Alignment side, int rowGap)
    : m_gap(gap), m_rowGap(rowGap < 0 ? gap : rowGap), m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto* item : m_items) {
        if (item->isEmpty())
            continue;
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? m_gap : 0);
    }
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const auto margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int y = inner.top();
    qsizetype next = 0;
    bool anyRow = false;
    while (next < m_items.size()) {
        QList<QLayoutItem*> row;
        int used = 0;
        int height = 0;
        for (; next < m_items.size(); ++next) {
            auto* item = m_items[next];
            if (item->isEmpty())
                continue;
            const QSize hint = item->sizeHint();
            const int width = qMin(hint.width(), inner.width());
            if (!row.isEmpty() && used + m_gap + width > inner.width())
                break;
            used += width + (row.isEmpty() ? 0 : m_gap);
            height = qMax(height, item->hasHeightForWidth() ? item->heightForWidth(width) : hint.height());
            row.append(item);
        }
        if (row.isEmpty())
            break;
        if (anyRow)
            y += m_rowGap;
        anyRow = true;
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        int x =
            m_side.testFlag(Qt::AlignRight) && direction == Qt::LeftToRight ? inner.right() + 1 - used : inner.left();
        for (auto* item : row) {
            const QSize hint = item->sizeHint();
            const int width = qMin(hint.width(), inner.width());
            const int own = item->hasHeightForWidth() ? item->heightForWidth(width) : hint.height();
            if (apply)
                item->setGeometry(QRect(x, y + (height - own) / 2, width, own));
            x += width + m_gap;
        }
        y += height;
    }
    return y - rect.top() + margins.bottom();
}

} // namespace tabian::widgets
