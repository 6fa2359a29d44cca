#include "reports/documents/history.h"

#include "reports/documents/stationery.h"
#include "reports/documents/words.h"
#include "reports/layout/fields.h"
#include "reports/layout/table.h"

#include <QCoreApplication>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QMarginsF margins{18, 14, 18, 16};
constexpr TextStyle body{.points = 12};
constexpr TextStyle label{.points = 12, .colour = ink::muted};

class HistoryPainter
{
  public:
    HistoryPainter(const OwnHistory& history, const Setting& setting, Composer& flow)
        : m_history(history), m_setting(setting), m_flow(flow), m_say(setting.book)
    {
    }

    void compose()
    {
        head();
        cases();
        m_flow.space(4);
        looks();
    }

  private:
    void head();
    void cases();
    void looks();
    static TableLook look()
    {
        TableLook look{.body = body, .heading = body.sized(11).bold().coloured(ink::title)};
        look.paddingY = 0.2;
        return look;
    }
    /** "21 พฤษภาคม พ.ศ. 2569" is too wide for a column. */
    static QString shortDay(QDate day)
    {
        return day.isValid() ? u"%1/%2/%3"_s.arg(day.day()).arg(day.month()).arg(day.year() + 543) : u"–"_s;
    }

    const OwnHistory& m_history;
    const Setting& m_setting;
    Composer& m_flow;
    Words m_say;
};

void HistoryPainter::head()
{
    m_flow.space(letterhead(m_flow, m_setting, {m_flow.left(), m_flow.y()}, m_flow.width(), 20) + 2);
    //: own history: title of the document
    m_flow.paragraph(m_say(QT_TRANSLATE_NOOP("reports", "Your own history at this office")),
                     {.points = 20, .weight = Weight::Bold, .align = Align::Centre, .colour = ink::title});
    m_flow.space(2);
    const auto fields = [this](const std::vector<Field>& line) {
        fieldLine(m_flow, line, {label, body, 1.5, 0.6}, m_flow.left(), m_flow.width());
    };
    //: own history: label before the person's name
    fields({{m_say(QT_TRANSLATE_NOOP("reports", "Name")), m_history.name, 1.2, false},
            //: own history: label before the person's citizen number
            {m_say(QT_TRANSLATE_NOOP("reports", "Citizen number")), m_history.id.formatted(), 1, false}});
    //: own history: under the person; given to himself after his identity was proved
    const QString note = m_say(QT_TRANSLATE_NOOP(
        "reports", "Given to the person himself after his identity was proved, from the records of this office."));
    m_flow.paragraph(note, label.sized(11));
    m_flow.space(3);
}

void HistoryPainter::cases()
{
    //: own history: heading over the person's cases
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "Applications")), m_flow.left(), m_flow.width());
    if (m_history.cases.empty()) {
        //: own history: in place of the cases
        m_flow.paragraph(m_say(QT_TRANSLATE_NOOP("reports", "None at this office.")), body);
        return;
    }
    //: own history: column, the case's number
    Table table(m_flow,
                {{m_say(QT_TRANSLATE_NOOP("reports", "Number")), 34},
                 //: own history: column, which of the 13 cases
                 {m_say(QT_TRANSLATE_NOOP("reports", "Case")), 68},
                 //: own history: column, day the case was opened
                 {m_say(QT_TRANSLATE_NOOP("reports", "Opened")), 22, Align::Right},
                 //: own history: column, day the case was closed
                 {m_say(QT_TRANSLATE_NOOP("reports", "Closed")), 22, Align::Right},
                 //: own history: column, serial of the card handed over
                 {m_say(QT_TRANSLATE_NOOP("reports", "Card")), 28, Align::Right}},
                look(), m_flow.left());
    table.head();
    for (const auto& row : m_history.cases) {
        //: own history: in place of a card's serial, the case was cancelled
        const QString card = row.cancelled ? m_say(QT_TRANSLATE_NOOP("reports", "cancelled")) : row.serial;
        table.row({row.number, row.kind ? m_say.caseTitleShort(*row.kind) : u"–"_s, shortDay(row.opened),
                   shortDay(row.closed), card.isEmpty() ? u"–"_s : card});
    }
}

void HistoryPainter::looks()
{
    //: own history: heading over the list of who looked at the person's data
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "Who looked at your data")), m_flow.left(),
                   m_flow.width());
    //: own history: column, day and time
    Table table(m_flow,
                {{m_say(QT_TRANSLATE_NOOP("reports", "When")), 34},
                 //: own history: column, the officer who looked
                 {m_say(QT_TRANSLATE_NOOP("reports", "Officer")), 48},
                 //: own history: column, what was done
                 {m_say(QT_TRANSLATE_NOOP("reports", "What")), 44},
                 //: own history: column, why
                 {m_say(QT_TRANSLATE_NOOP("reports", "Reason")), 48}},
                look(), m_flow.left());
    table.head();
    for (const auto& row : m_history.looks)
        table.row(
            {shortDay(row.at.date()) + u' ' + row.at.time().toString(u"HH:mm"), row.officer, row.what, row.reason});
}

} // namespace

domain::Result<Document> composeHistory(const OwnHistory& history, const Setting& setting)
{
    const Words say(setting.book);
    const QString title = say(QT_TRANSLATE_NOOP("reports", "Your own history at this office"));
    const Frame frame{.paper = {210, 297}, .margins = margins, .title = title, .subject = title};
    return composed(setting, frame, [&](Composer& flow) { HistoryPainter(history, setting, flow).compose(); });
}

} // namespace tabian::reports
