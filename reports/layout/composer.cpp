#include "reports/layout/composer.h"

#include <algorithm>

namespace tabian::reports
{

namespace
{
constexpr double runOver = 20; // a sheet on which the flow stands this near the top is fresh
}

Composer::Composer(const Typesetter& types, QSizeF paperSize, QMarginsF margins)
    : m_types(types), m_paper(paperSize), m_margins(margins), m_sheets(1), m_y(margins.top())
{
}

bool Composer::keep(double height)
{
    // What is taller than a whole sheet goes where it is: another sheet would not hold it either.
    const bool fits = m_y + height <= bottom() + 0.01;
    const bool atTop = m_y <= m_margins.top() + 0.01;
    if (fits || atTop)
        return false;
    newSheet();
    return true;
}

void Composer::newSheet()
{
    m_sheets.back().contentEnd = m_y;
    m_sheets.emplace_back();
    m_y = m_margins.top();
    if (m_atTop)
        m_atTop(*this);
}

void Composer::add(Item item)
{
    m_sheets.back().items.push_back(std::move(item));
}

double Composer::put(const TextBlock& block, QPointF at)
{
    add(TextItem{block, at});
    return block.height();
}

void Composer::paragraph(const QString& text, const TextStyle& style)
{
    const TextBlock block = m_types.set(text, style, width());
    const double room = bottom() - m_y;
    if (block.height() <= room) {
        m_y += put(block, {left(), m_y});
        return;
    }
    const qsizetype here = block.lengthWithin(room);
    if (here == 0 && m_y <= m_margins.top() + runOver) { // not even one line on a fresh sheet
        m_y += put(block, {left(), m_y});
        return;
    }
    TextStyle rest = style;
    if (here > 0) {
        put(m_types.set(text.first(here), style, width()), {left(), m_y});
        m_y = bottom();
        rest.indent = 0;
    }
    newSheet();
    paragraph(text.sliced(here).trimmed(), rest);
}

void Composer::rule(double thickness, QColor colour, double after)
{
    add(StrokeItem{{{left(), m_y}, {right(), m_y}}, thickness, colour, false});
    m_y += after;
}

std::vector<Sheet> Composer::take()
{
    m_sheets.back().contentEnd = m_y;
    return std::move(m_sheets);
}

QRectF pictureIn(const QRectF& frame, QSize image)
{
    const QSizeF size = QSizeF(image).scaled(frame.size(), Qt::KeepAspectRatio);
    QRectF rect({0, 0}, size);
    rect.moveCenter(frame.center());
    return rect;
}

} // namespace tabian::reports
