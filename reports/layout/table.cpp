#include "reports/layout/table.h"

#include <algorithm>

namespace tabian::reports
{

namespace
{

double tallest(const std::vector<TextBlock>& blocks)
{
    double height = 0;
    for (const TextBlock& block : blocks)
        height = std::max(height, block.height());
    return height;
}

} // namespace

Table::Table(Composer& flow, std::vector<Column> columns, TableLook look, double left)
    : m_flow(flow), m_columns(std::move(columns)), m_look(look), m_left(left)
{
}

double Table::width() const
{
    double sum = 0;
    for (const Column& column : m_columns)
        sum += column.width;
    return sum;
}

std::vector<TextBlock> Table::set(const std::vector<Cell>& cells, const TextStyle& base) const
{
    std::vector<TextBlock> blocks;
    for (size_t i = 0; i < cells.size() && i < m_columns.size(); ++i) {
        const TextStyle style = cells[i].style.value_or(base).aligned(m_columns[i].align);
        const double least = style.align == Align::Right ? 0.4 : 0.85; // a figure is never broken
        blocks.push_back(m_flow.types().fit(cells[i].text, style, m_columns[i].width - 2 * m_look.paddingX, least));
    }
    return blocks;
}

TextStyle Table::styleOf(Kind kind) const
{
    switch (kind) {
    case Kind::Plain:
        return m_look.body;
    case Kind::Faint:
        return m_look.body.coloured(ink::muted);
    case Kind::Total:
        return m_look.body.bold();
    }
    return m_look.body;
}

double Table::put(const std::vector<TextBlock>& blocks)
{
    double x = m_left;
    double baseline = 0; // cells of several sizes stand on one line
    for (const TextBlock& block : blocks)
        baseline = std::max(baseline, block.baseline());
    double height = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const double drop = baseline - blocks[i].baseline();
        m_flow.put(blocks[i], {x + m_look.paddingX, m_flow.y() + m_look.paddingY + drop});
        height = std::max(height, drop + blocks[i].height());
        x += m_columns[i].width;
    }
    return height + 2 * m_look.paddingY;
}

void Table::head()
{
    std::vector<Cell> cells;
    for (const Column& column : m_columns)
        cells.emplace_back(column.heading);
    const std::vector<TextBlock> blocks = set(cells, m_look.heading);
    const double height = tallest(blocks) + 2 * m_look.paddingY;
    if (m_look.headFill)
        m_flow.add(BoxItem{{m_left, m_flow.y(), width(), height}, m_look.headFill, {}, 0});
    m_flow.space(put(blocks));
    m_flow.add(StrokeItem{
        {{m_left, m_flow.y()}, {m_left + width(), m_flow.y()}}, m_look.headRuleThickness, m_look.headRule, false});
}

double Table::heightOf(const std::vector<Cell>& cells, Kind kind) const
{
    return tallest(set(cells, styleOf(kind))) + 2 * m_look.paddingY;
}

void Table::row(const std::vector<Cell>& cells, Kind kind)
{
    const std::vector<TextBlock> blocks = set(cells, styleOf(kind));
    if (m_flow.keep(tallest(blocks) + 2 * m_look.paddingY))
        head();
    if (kind == Kind::Total)
        m_flow.add(StrokeItem{{{m_left, m_flow.y()}, {m_left + width(), m_flow.y()}},
                              m_look.headRuleThickness / 2,
                              m_look.headRule,
                              false});
    m_flow.space(put(blocks));
    m_flow.add(
        StrokeItem{{{m_left, m_flow.y()}, {m_left + width(), m_flow.y()}}, m_look.ruleThickness, m_look.rule, false});
}

} // namespace tabian::reports
