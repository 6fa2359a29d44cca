#include "reports/documents/statement.h"

#include "reports/documents/stationery.h"
#include "reports/layout/fields.h"

#include <QCoreApplication>
#include <algorithm>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QMarginsF margins{25, 16, 20, 16};
constexpr TextStyle body{.points = 13, .leading = 0.95};
constexpr TextStyle label{.points = 13, .colour = ink::muted};
constexpr double firstLine = 15; // indent of a paragraph, as official letters have it

class StatementPainter
{
  public:
    StatementPainter(const WitnessStatement& statement, const Setting& setting, Composer& flow)
        : m_statement(statement), m_setting(setting), m_flow(flow), m_say(setting.book)
    {
    }

    void compose()
    {
        head();
        witness();
        statement();
        signatures();
    }

  private:
    void head();
    void witness();
    void statement();
    void signatures();
    void fields(const std::vector<Field>& line)
    {
        fieldLine(m_flow, line, {label, body, 1.5, 0.6}, m_flow.left(), m_flow.width());
    }
    void indented(const QString& text)
    {
        TextStyle style = body;
        style.indent = firstLine;
        m_flow.paragraph(text, style);
    }

    const WitnessStatement& m_statement;
    const Setting& m_setting;
    Composer& m_flow;
    Words m_say;
};

void StatementPainter::head()
{
    const double top = m_flow.y(), right = m_flow.right();
    const TextBlock mark =
        m_flow.types().line(m_setting.titles.statementNumber, body.sized(13).bold().coloured(ink::title));
    const QRectF frame(right - mark.width() - 6, top, mark.width() + 6, mark.height() + 0.4);
    m_flow.add(BoxItem{frame, {}, ink::title, 0.3});
    m_flow.put(mark, {frame.left() + 3, frame.top() + 0.2});
    m_flow.moveTo(frame.bottom() + 1);
    m_flow.paragraph(m_setting.titles.statement,
                     {.points = 21, .weight = Weight::Bold, .align = Align::Centre, .colour = ink::title});
    m_flow.space(2);
    //: witness statement: label before the office where it is recorded
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "Recorded at")), m_setting.office.name, 1, false}});
    //: witness statement: label before its day and time
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "On")), m_say.dateTime(m_statement.at), 1.3, false},
            //: witness statement: label before the number of the application it belongs to
            {m_say(QT_TRANSLATE_NOOP("reports", "For application no.")), m_statement.caseNumber, 1, false}});
}

void StatementPainter::witness()
{
    //: witness statement: label before the witness's name
    std::vector<Field> who{{m_say(QT_TRANSLATE_NOOP("reports", "I")), m_statement.witness, 3, false}};
    //: witness statement: label before the witness's age
    who.push_back({m_say(QT_TRANSLATE_NOOP("reports", "aged")),
                   //: witness statement: %1 the witness's age in years
                   m_statement.witnessAge > 0
                       ? m_say(QT_TRANSLATE_NOOP("reports", "%1 years")).arg(m_say.count(m_statement.witnessAge))
                       : QString(),
                   1, false});
    fields(who);
    //: witness statement: label before the witness's citizen number
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "Citizen number")),
             m_statement.witnessId ? m_statement.witnessId->formatted() : QString(), 1, false}});
    //: witness statement: label before the witness's address
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "living at")), m_statement.witnessAddress, 1, false}});
    //: witness statement: label before what the witness is to the applicant (mother, householder, …)
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "related as")), m_statement.relation, 1, false},
            //: witness statement: label before the applicant's name
            {m_say(QT_TRANSLATE_NOOP("reports", "to the applicant")), m_statement.applicant, 2, false}});
    if (m_statement.applicantId) {
        //: witness statement: label before the applicant's citizen number
        fields({{m_say(QT_TRANSLATE_NOOP("reports", "whose citizen number is")), m_statement.applicantId->formatted(),
                 1, false}});
    }
    m_flow.space(1.5);
}

void StatementPainter::statement()
{
    //: witness statement: opening words
    indented(m_say(QT_TRANSLATE_NOOP(
        "reports",
        "Knowing that a false statement to an official is an offence under section 137 of the Criminal Code, "
        "I state before the official as follows:")));
    m_flow.space(1);
    const QStringList paragraphs = m_statement.statement.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs)
        indented(paragraph.trimmed());
}

void StatementPainter::signatures()
{
    const double width = 96;
    //: before the dotted line of a signature
    const QString before = m_say(QT_TRANSLATE_NOOP("reports", "Signed"));
    //: after the dotted line of a signature: who made the statement
    const Signature witness{before, m_say(QT_TRANSLATE_NOOP("reports", "witness")), m_statement.witness, {}};
    //: after the dotted line of a signature: the officer who recorded the statement
    const Signature officer{before, m_say(QT_TRANSLATE_NOOP("reports", "recorder")), m_statement.officer,
                            m_statement.officerPosition.isEmpty() ? QStringList()
                                                                  : QStringList(m_statement.officerPosition)};
    const double x = m_flow.right() - width;
    //: witness statement: closing words
    const QString words = m_say(QT_TRANSLATE_NOOP(
        "reports",
        "I have read this record, or had it read to me; it is right, and I sign it in proof before the official."));
    TextStyle style = body;
    style.indent = firstLine;
    // Nobody signs on a sheet that says nothing.
    m_flow.keep(1 + m_flow.types().set(words, style, m_flow.width()).height() + 4 +
                signatureHeight(m_flow, witness, body, width) + 2 + signatureHeight(m_flow, officer, body, width));
    m_flow.space(1);
    indented(words);
    m_flow.space(4);
    m_flow.space(signaturePlace(m_flow, witness, body, {x, m_flow.y()}, width) + 2);
    m_flow.space(signaturePlace(m_flow, officer, body, {x, m_flow.y()}, width));
}

} // namespace

domain::Result<Document> composeStatement(const WitnessStatement& statement, const Setting& setting)
{
    const QString title = setting.titles.statementNumber + u' ' + setting.titles.statement;
    const Frame frame{paper::a4, margins, title, setting.titles.statement, 0.9};
    return composed(setting, frame, [&](Composer& flow) { StatementPainter(statement, setting, flow).compose(); });
}

} // namespace tabian::reports
