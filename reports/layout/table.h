// A table: columns of fixed width, rows as high as their tallest cell, the heading again on every sheet.
#pragma once

#include "reports/layout/composer.h"

namespace tabian::reports
{

struct Column
{
    QString heading;
    double width; // mm
    Align align = Align::Left;
};

struct Cell
{
    Cell(QString content) : text(std::move(content)) {} // a plain text is a cell
    Cell(QString content, TextStyle ownStyle) : text(std::move(content)), style(ownStyle) {}
    QString text;
    std::optional<TextStyle> style; // instead of the row's; its alignment gives way to the column's
};

struct TableLook
{
    TextStyle body;
    TextStyle heading;
    double paddingX = 1.6; // inside a cell, left and right
    double paddingY = 0.4; // above and below the line of type
    QColor rule = ink::hairline;
    double ruleThickness = 0.15;
    QColor headRule = ink::title;
    double headRuleThickness = 0.4;
    std::optional<QColor> headFill = ink::shade;
};

/** Rows are put into the composer as they come; a row never breaks over two sheets. */
class Table
{
  public:
    Table(Composer& flow, std::vector<Column> columns, TableLook look, double left);

    void head();
    enum class Kind : quint8 { Plain, Faint, Total };
    void row(const std::vector<Cell>& cells, Kind kind = Kind::Plain);
    /** Height of a row with these cells, to keep things together. */
    double heightOf(const std::vector<Cell>& cells, Kind kind = Kind::Plain) const;
    double width() const;

  private:
    std::vector<TextBlock> set(const std::vector<Cell>& cells, const TextStyle& base) const;
    TextStyle styleOf(Kind kind) const;
    double put(const std::vector<TextBlock>& blocks);

    Composer& m_flow;
    std::vector<Column> m_columns;
    TableLook m_look;
    double m_left;
};

} // namespace tabian::reports
