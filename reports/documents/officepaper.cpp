#include "reports/documents/officepaper.h"

#include "reports/documents/stationery.h"

#include <QCoreApplication>
#include <algorithm>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QMarginsF margins{20, 12, 16, 14};
constexpr TextStyle body{.points = 13, .leading = 0.95};
constexpr TextStyle label{.points = 13, .colour = ink::muted};

class PaperPainter
{
  public:
    PaperPainter(const OfficePaper& paper, const Setting& setting, Composer& flow)
        : m_paper(paper), m_setting(setting), m_flow(flow), m_say(setting.book)
    {
    }

    void compose()
    {
        head();
        for (const std::vector<Field>& line : m_paper.lines)
            fieldLine(m_flow, line, {label, body, 1.4, 0.6}, m_flow.left(), m_flow.width());
        m_flow.space(1.2);
        table();
        sum();
        for (const QString& words : m_paper.paragraphs) {
            TextStyle style = body;
            style.indent = 12;
            m_flow.paragraph(words, style);
            m_flow.space(0.8);
        }
        signatures();
    }

  private:
    void head();
    void table();
    void sum();
    void signatures();
    double framed(const QString& words, double y);

    const OfficePaper& m_paper;
    const Setting& m_setting;
    Composer& m_flow;
    Words m_say;
};

double PaperPainter::framed(const QString& words, double y)
{
    const TextBlock mark = m_flow.types().line(words, body.sized(12).bold().coloured(ink::title));
    const QRectF frame(m_flow.right() - mark.width() - 5, y, mark.width() + 5, mark.height() + 0.4);
    m_flow.add(BoxItem{frame, {}, ink::title, 0.3});
    m_flow.put(mark, {frame.left() + 2.5, frame.top() + 0.2});
    return frame.bottom() + 0.8;
}

void PaperPainter::head()
{
    const double titleWidth = m_flow.width() * 0.5;
    const double top = m_flow.y();
    const double used = letterhead(m_flow, m_setting, {m_flow.left(), top}, m_flow.width() - titleWidth - 4, 24);
    double y = top;
    if (!m_paper.formNumber.isEmpty())
        y = framed(m_paper.formNumber, y);
    const auto line = [&](const QString& text, const TextStyle& style) {
        y += m_flow.put(m_flow.types().fit(text, style.aligned(Align::Right), titleWidth, 0.5),
                        {m_flow.right() - titleWidth, y});
    };
    line(m_paper.title, {.points = 20, .weight = Weight::Bold, .colour = ink::title});
    if (!m_paper.number.isEmpty()) {
        //: office paper: %1 its number
        line(m_say(QT_TRANSLATE_NOOP("reports", "No. %1")).arg(m_paper.number), body.sized(14).bold());
    }
    if (m_paper.copy) {
        //: mark on a document printed again under the same number
        y = framed(m_say(QT_TRANSLATE_NOOP("reports", "Copy")), y + 0.6);
    }
    m_flow.moveTo(std::max(top + used, y) + 1.2);
    m_flow.rule(0.5, ink::title, 2.4);
}

void PaperPainter::table()
{
    if (m_paper.columns.empty())
        return;
    TableLook look{.body = body.sized(12), .heading = body.sized(11.5).bold().coloured(ink::title)};
    look.paddingY = 0.4;
    double shares = 0;
    for (const Column& column : m_paper.columns)
        shares += column.width;
    std::vector<Column> columns = m_paper.columns;
    for (Column& column : columns)
        column.width = column.width / shares * m_flow.width();
    Table table(m_flow, columns, look, m_flow.left());
    table.head();
    for (const std::vector<Cell>& row : m_paper.rows)
        table.row(row);
    if (!m_paper.total.empty())
        table.row(m_paper.total, Table::Kind::Total);
    m_flow.space(2);
}

void PaperPainter::sum()
{
    if (!m_paper.sum)
        return;
    const double left = m_flow.left(), right = m_flow.right();
    const TextStyle large{.points = 18, .weight = Weight::Bold, .align = Align::Right, .colour = ink::title};
    const TextBlock amount = m_flow.types().fit(m_say.money(*m_paper.sum), large, 44, 0.5);
    const TextBlock words = m_flow.types().set(m_say.moneyInWords(*m_paper.sum), body.bold(), m_flow.width() - 44 - 8);
    const double height = std::max(amount.height(), words.height()) + 1.6;
    m_flow.keep(height);
    m_flow.add(BoxItem{{left, m_flow.y(), m_flow.width(), height}, ink::shade, {}, 0});
    const double middle = m_flow.y() + height / 2;
    m_flow.put(words, {left + 3, middle - words.height() / 2});
    m_flow.put(amount, {right - 44 - 2, middle - amount.height() / 2});
    m_flow.space(height + 2);
}

void PaperPainter::signatures()
{
    const double width = (m_flow.width() - 8) / 2;
    for (size_t i = 0; i < m_paper.signatures.size(); i += 2) {
        const size_t end = std::min(i + 2, m_paper.signatures.size());
        double height = 0;
        for (size_t at = i; at < end; ++at)
            height = std::max(height, signatureHeight(m_flow, m_paper.signatures[at], body, width));
        m_flow.space(3);
        m_flow.keep(height);
        for (size_t at = i; at < end; ++at) {
            // One alone stands at the right, as on every official paper.
            const double x = end - i == 1 ? m_flow.right() - width : m_flow.left() + double(at - i) * (width + 8);
            signaturePlace(m_flow, m_paper.signatures[at], body, {x, m_flow.y()}, width);
        }
        m_flow.space(height);
    }
}

} // namespace

domain::Result<Document> composeOfficePaper(const OfficePaper& paper, const Setting& setting)
{
    const QString title = paper.number.isEmpty() ? paper.title : paper.title + u' ' + paper.number;
    const Frame frame{paper.size, margins, title, paper.title, 0.75};
    return composed(setting, frame, [&](Composer& flow) { PaperPainter(paper, setting, flow).compose(); });
}

} // namespace tabian::reports
