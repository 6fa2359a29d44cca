#include "reports/documents/checksheet.h"

#include "reports/documents/stationery.h"
#include "reports/layout/fields.h"
#include "reports/layout/table.h"

#include <QCoreApplication>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QMarginsF margins{20, 16, 20, 16};
constexpr TextStyle body{.points = 12};
constexpr QColor amber{0x8a, 0x4b, 0x00};

/** A state is never told by its colour alone. */
Cell stateCell(CheckSheet::State state, const Words& say)
{
    switch (state) {
    case CheckSheet::State::Ok:
        //: self-test on paper: the check went well
        return {say(QT_TRANSLATE_NOOP("reports", "Ready"))};
    case CheckSheet::State::Warn:
        //: self-test on paper: the check wants attention
        return {say(QT_TRANSLATE_NOOP("reports", "Look")), body.bold().coloured(amber)};
    case CheckSheet::State::Fail:
        //: self-test on paper: the check failed
        return {say(QT_TRANSLATE_NOOP("reports", "Fault")), body.bold().coloured(ink::late)};
    }
    return {QString()};
}

void compose(const CheckSheet& sheet, const Setting& setting, Composer& flow)
{
    const Words say(setting.book);
    const double top = flow.y();
    flow.moveTo(top + letterhead(flow, setting, {flow.left(), top}, flow.width(), 26) + 2);
    //: title of the self-test on paper
    flow.paragraph(say(QT_TRANSLATE_NOOP("reports", "Self-test before opening")),
                   {.points = 20, .weight = Weight::Bold, .colour = ink::title});
    flow.paragraph(sheet.station + u"   "_s + say.dateTime(sheet.at), body.coloured(ink::muted));
    flow.space(2);
    TableLook look{.body = body, .heading = body.sized(11.5).bold().coloured(ink::title)};
    look.paddingY = 0.7;
    //: heading of a table column: running number
    const QString no = say(QT_TRANSLATE_NOOP("reports", "No."));
    //: heading of a table column: what is checked
    const QString check = say(QT_TRANSLATE_NOOP("reports", "Check"));
    //: heading of a table column: how it came out
    const QString state = say(QT_TRANSLATE_NOOP("reports", "State"));
    //: heading of a table column: what was found, and what to do about it
    const QString found = say(QT_TRANSLATE_NOOP("reports", "Found, and what to do"));
    Table table(flow, {{no, 12, Align::Centre}, {check, 48}, {state, 20}, {found, flow.width() - 80}}, look,
                flow.left());
    table.head();
    for (const CheckSheet::Row& row : sheet.rows) {
        QString words = row.found;
        if (!row.code.isEmpty())
            words += u" ["_s + row.code + u']';
        if (!row.remedy.isEmpty())
            words += u'\n' + row.remedy;
        table.row({say.count(row.number), row.name, stateCell(row.state, say), words});
    }
    flow.space(8);
    const Signature place{//: before the dotted line of a signature
                          say(QT_TRANSLATE_NOOP("reports", "Signed")),
                          //: after the dotted line of a signature: the officer who opens the counter
                          say(QT_TRANSLATE_NOOP("reports", "opens the counter")),
                          {},
                          {}};
    const double width = 90;
    flow.keep(signatureHeight(flow, place, body, width));
    flow.space(signaturePlace(flow, place, body, {flow.right() - width, flow.y()}, width));
}

} // namespace

domain::Result<Document> composeCheckSheet(const CheckSheet& sheet, const Setting& setting)
{
    const Words say(setting.book);
    //: title of the self-test in the file
    const QString title = say(QT_TRANSLATE_NOOP("reports", "Self-test"));
    return composed(setting, {paper::a4, margins, title, title, 0.85, false},
                    [&](Composer& flow) { compose(sheet, setting, flow); });
}

} // namespace tabian::reports
