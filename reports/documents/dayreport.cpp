#include "reports/documents/dayreport.h"

#include "app/domain/receiptproof.h"
#include "reports/documents/stationery.h"
#include "reports/layout/fields.h"
#include "reports/layout/table.h"

#include <QCoreApplication>
#include <algorithm>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QMarginsF margins{16, 13, 16, 15};
constexpr double gutter = 7;        // between the two columns
constexpr double figuresWidth = 70; // the right one
constexpr double partGap = 2.2;     // between parts
constexpr TextStyle body{.points = 11.5};
constexpr TextStyle strong{.points = 11.5, .weight = Weight::Bold, .colour = ink::title};

class DayReportPainter
{
  public:
    DayReportPainter(const DayReport& report, const Setting& setting, Composer& flow)
        : m_report(report), m_setting(setting), m_flow(flow), m_say(setting.book)
    {
    }

    void compose()
    {
        head();
        const double top = m_flow.y();
        const double left = m_flow.left(), right = m_flow.right() - figuresWidth;
        cases(left, m_flow.width() - figuresWidth - gutter);
        const double end = m_flow.y();
        m_flow.moveTo(top);
        cards(right);
        m_flow.space(partGap);
        money(right);
        m_flow.moveTo(std::max(end, m_flow.y()) + partGap);
        cash();
        serialsAndReceipts();
        officers();
        count();
        closing();
    }

  private:
    void head();
    void cases(double left, double width);
    void cards(double left);
    void money(double left);
    void cash();
    void serialsAndReceipts();
    void officers();
    void count();
    void countWords();
    void closing();
    QString figure(int number) const { return number == 0 ? u"–"_s : m_say.count(number); }

    const DayReport& m_report;
    const Setting& m_setting;
    Composer& m_flow;
    Words m_say;
};

TableLook look()
{
    TableLook look{.body = body, .heading = body.sized(10.5).bold().coloured(ink::title)};
    look.paddingY = 0;
    return look;
}

void DayReportPainter::head()
{
    const double titleWidth = 78;
    const double top = m_flow.y();
    const double used = letterhead(m_flow, m_setting, {m_flow.left(), top}, m_flow.width() - titleWidth - 6, 24);
    double y = top - 1;
    const auto line = [&](const QString& text, const TextStyle& style) {
        const TextBlock block = m_flow.types().fit(text, style.aligned(Align::Right), titleWidth, 0.5);
        y += m_flow.put(block, {m_flow.right() - titleWidth, y}) - 0.8; // lines of a title stand closer
    };
    line(m_setting.titles.dayReport, {.points = 21, .weight = Weight::Bold, .colour = ink::title});
    line(m_setting.titles.dayReportSubtitle, body.sized(12.5));
    line(m_say.weekdayDate(m_report.day), body.sized(12.5).bold());
    m_flow.moveTo(std::max(top + used, y) + 1.2);
    m_flow.rule(0.6, ink::title, 2.4);
}

void DayReportPainter::cases(double left, double width)
{
    //: day report: heading of the part that counts applications
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "1. Applications by case")), left, width);
    const double number = 9, count = 20;
    //: heading of a table column: application received (count)
    const QString received = m_say(QT_TRANSLATE_NOOP("reports", "Opened"));
    //: heading of a table column: cards handed over (count)
    const QString issued = m_say(QT_TRANSLATE_NOOP("reports", "Handed over"));
    Table table(m_flow,
                {{QString(), number, Align::Right},
                 //: heading of a table column: kind of case
                 {m_say(QT_TRANSLATE_NOOP("reports", "Case kind")), width - number - 2 * count, Align::Left},
                 {received, count, Align::Right},
                 {issued, count, Align::Right}},
                look(), left);
    table.head();
    DayReport::CaseRow sum;
    for (domain::CaseKind kind : domain::allCaseKinds()) {
        const DayReport::CaseRow& row = m_report.cases.at(size_t(kind));
        sum.applications += row.applications;
        sum.issued += row.issued;
        const bool idle = row.applications == 0 && row.issued == 0;
        table.row({m_say.count(qint64(kind)), m_say.caseTitleShort(kind), figure(row.applications), figure(row.issued)},
                  idle ? Table::Kind::Faint : Table::Kind::Plain);
    }
    //: last row of a table: sums
    table.row(
        {QString(), m_say(QT_TRANSLATE_NOOP("reports", "Sum")), m_say.count(sum.applications), m_say.count(sum.issued)},
        Table::Kind::Total);
    if (m_report.cancelled > 0) {
        //: day report: applications withdrawn or refused that day
        table.row({QString(), m_say(QT_TRANSLATE_NOOP("reports", "Applications cancelled")),
                   m_say.count(m_report.cancelled), QString()},
                  Table::Kind::Faint);
    }
}

void DayReportPainter::cards(double left)
{
    //: day report: heading of the part that counts blank cards
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "2. Blank cards")), left, figuresWidth);
    Table table(m_flow, {{QString(), figuresWidth - 24, Align::Left}, {QString(), 24, Align::Right}}, look(), left);
    const DayReport::Cards& cards = m_report.cards;
    const auto row = [&](const QString& what, int number, const QString& sign) {
        table.row({what, number == 0 ? u"–"_s : sign + m_say.count(number)},
                  number == 0 ? Table::Kind::Faint : Table::Kind::Plain);
    };
    //: day report, blank cards: on hand at the day's beginning
    row(m_say(QT_TRANSLATE_NOOP("reports", "Brought forward")), cards.broughtForward, {});
    //: day report, blank cards: newly received
    row(m_say(QT_TRANSLATE_NOOP("reports", "Received")), cards.received, u"+ "_s);
    //: day report, blank cards: made into citizens' cards
    row(m_say(QT_TRANSLATE_NOOP("reports", "Issued")), cards.issued, u"− "_s);
    //: day report, blank cards: spoiled when written
    row(m_say(QT_TRANSLATE_NOOP("reports", "Spoiled")), cards.spoiled, u"− "_s);
    if (cards.returned > 0) {
        //: day report, blank cards: sent back to the centre
        row(m_say(QT_TRANSLATE_NOOP("reports", "Returned")), cards.returned, u"− "_s);
    }
    //: day report, blank cards: on hand at the day's end
    table.row({m_say(QT_TRANSLATE_NOOP("reports", "On hand")), m_say.count(cards.onHand)}, Table::Kind::Total);
    const int expected = cards.broughtForward + cards.received - cards.issued - cards.spoiled - cards.returned;
    if (expected != cards.onHand) {
        //: day report, red: the count of blank cards does not add up; %1 is the number that was expected
        const QString words =
            m_say(QT_TRANSLATE_NOOP("reports", "Does not agree: %1 expected")).arg(m_say.count(expected));
        m_flow.space(m_flow.put(m_flow.types().fit(words, body.bold().coloured(ink::late), figuresWidth - 3),
                                {left + 1.6, m_flow.y()}));
    }
}

void DayReportPainter::money(double left)
{
    //: day report: heading of the part on money
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "3. Fines and fees")), left, figuresWidth);
    const double count = 12, amount = 27;
    Table table(m_flow,
                {{QString(), figuresWidth - count - amount, Align::Left},
                 //: heading of a table column: number of payments
                 {m_say(QT_TRANSLATE_NOOP("reports", "Count")), count, Align::Right},
                 //: heading of a table column: amount in baht
                 {m_say(QT_TRANSLATE_NOOP("reports", "Baht")), amount, Align::Right}},
                look(), left);
    table.head();
    const auto withCode = [](const QString& what, const QString& code) {
        return code.isEmpty() ? what : what + u" ("_s + code + u')';
    };
    const auto row = [&](const QString& what, const DayReport::Tally& tally, Table::Kind kind) {
        table.row({what, figure(tally.count), tally.amount.isZero() ? u"–"_s : m_say.money(tally.amount)},
                  tally.count == 0 ? Table::Kind::Faint : kind);
    };
    //: day report, money: fines that were paid
    row(withCode(m_say(QT_TRANSLATE_NOOP("reports", "Fines paid")), m_report.fineCode), m_report.finesPaid,
        Table::Kind::Plain);
    //: day report, money: fees that were paid
    row(withCode(m_say(QT_TRANSLATE_NOOP("reports", "Fees")), m_report.feeCode), m_report.fees, Table::Kind::Plain);
    //: day report, money: sum of the fines and fees paid
    table.row({m_say(QT_TRANSLATE_NOOP("reports", "Money received")),
               figure(m_report.finesPaid.count + m_report.fees.count), m_say.money(m_report.cash())},
              Table::Kind::Total);
    //: day report, money: fines not paid, whose orders go forward
    row(m_say(QT_TRANSLATE_NOOP("reports", "Fines unpaid")), m_report.finesUnpaid, Table::Kind::Plain);
    //: day report, money: fines waived with a written reason
    row(m_say(QT_TRANSLATE_NOOP("reports", "Fines waived")), {m_report.finesWaived, {}}, Table::Kind::Plain);
}

void DayReportPainter::cash()
{
    const TextStyle large{.points = 17, .weight = Weight::Bold, .align = Align::Right, .colour = ink::title};
    const double left = m_flow.left(), right = m_flow.right();
    //: day report: before the cash the till must hold
    const TextBlock label =
        m_flow.types().line(m_say(QT_TRANSLATE_NOOP("reports", "Cash of the day")), strong.sized(13));
    const TextBlock amount = m_flow.types().fit(m_say.money(m_report.cash()), large, 46, 0.5);
    const double wordsLeft = left + 3 + label.width() + 4;
    const TextBlock words =
        m_flow.types().set(m_say.moneyInWords(m_report.cash()), body.sized(12), right - 3 - 46 - 3 - wordsLeft);
    const double height = std::max(amount.height(), words.height()) + 0.8;
    m_flow.keep(height);
    m_flow.add(BoxItem{{left, m_flow.y(), m_flow.width(), height}, ink::shade, {}, 0});
    m_flow.add(BoxItem{{left, m_flow.y(), 1.1, height}, ink::title, {}, 0});
    const double middle = m_flow.y() + height / 2;
    const double baseline = middle - amount.height() / 2 + amount.baseline();
    m_flow.put(label, {left + 3, baseline - label.baseline()});
    m_flow.put(words, {wordsLeft, words.lines() == 1 ? baseline - words.baseline() : middle - words.height() / 2});
    m_flow.put(amount, {right - 3 - 46, baseline - amount.baseline()});
    m_flow.space(height + 1.6);
}

void DayReportPainter::serialsAndReceipts()
{
    const double left = m_flow.left(), labelWidth = 33;
    const auto line = [&](const QString& label, const QString& value, bool code) {
        TextStyle style = body;
        style.code = code;
        style.leading = 0.93;
        const TextBlock block = m_flow.types().set(value, style, m_flow.width() - labelWidth);
        m_flow.keep(block.height());
        if (!label.isEmpty())
            m_flow.put(m_flow.types().fit(label, body.coloured(ink::muted), labelWidth - 2), {left, m_flow.y()});
        m_flow.put(block, {left + labelWidth, m_flow.y()});
        m_flow.space(block.height() - 0.6);
    };
    const QString none = u"–"_s;
    // A long list stands in several blocks, so that a sheet can end between them.
    const auto list = [&](const QString& label, const QStringList& values, bool code) {
        constexpr qsizetype blockSize = 24;
        if (values.isEmpty())
            line(label, none, false);
        for (qsizetype from = 0; from < values.size(); from += blockSize) {
            const bool last = from + blockSize >= values.size();
            line(from == 0 ? label : QString(), values.mid(from, blockSize).join(u", "_s) + (last ? u""_s : u","_s),
                 code);
        }
    };
    QString receipts = none;
    if (m_report.receipts > 0) {
        //: day report: %1 first receipt's number, %2 last receipt's number, %3 how many receipts
        receipts = m_say(QT_TRANSLATE_NOOP("reports", "%1 to %2, %3 receipts"))
                       .arg(m_report.firstReceipt, m_report.lastReceipt, m_say.count(m_report.receipts));
    }
    //: day report: label before the range of receipt numbers
    line(m_say(QT_TRANSLATE_NOOP("reports", "Receipts")), receipts, false);
    if (!m_report.voidReceipts.isEmpty()) {
        //: day report: label before the numbers of the void receipts; %1 how many
        list(m_say(QT_TRANSLATE_NOOP("reports", "Void (%1)")).arg(m_say.count(m_report.voidReceipts.size())),
             m_report.voidReceipts, false);
    }
    //: day report: label before the serials of the cards issued
    list(m_say(QT_TRANSLATE_NOOP("reports", "Serials issued")), m_report.cards.issuedSerials, true);
    //: day report: label before the serials of the cards spoiled
    list(m_say(QT_TRANSLATE_NOOP("reports", "Serials spoiled")), m_report.cards.spoiledSerials, true);
    if (!m_report.cards.returnedSerials.isEmpty()) {
        //: day report: label before the serials of the cards returned to the centre
        list(m_say(QT_TRANSLATE_NOOP("reports", "Serials returned")), m_report.cards.returnedSerials, true);
    }
    m_flow.space(partGap);
}

void DayReportPainter::officers()
{
    //: day report: heading of the part on the officers
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "4. Officers on duty")), m_flow.left(), m_flow.width());
    const double number = 9, count = 25;
    Table table(m_flow,
                {{QString(), number, Align::Right},
                 //: heading of a table column: an officer's name
                 {m_say(QT_TRANSLATE_NOOP("reports", "Name")), m_flow.width() - number - 3 * count, Align::Left},
                 //: heading of a table column: applications taken by the officer
                 {m_say(QT_TRANSLATE_NOOP("reports", "Took in")), count, Align::Right},
                 //: heading of a table column: applications approved by the officer
                 {m_say(QT_TRANSLATE_NOOP("reports", "Approved")), count, Align::Right},
                 //: heading of a table column: cards handed over by the officer
                 {m_say(QT_TRANSLATE_NOOP("reports", "Handed over")), count, Align::Right}},
                look(), m_flow.left());
    table.head();
    int position = 0;
    for (const DayReport::OfficerRow& row : m_report.officers)
        table.row({m_say.count(++position), row.name, figure(row.applications), figure(row.approved),
                   figure(row.handedOver)});
    if (m_report.officers.empty())
        table.row({QString(), u"–"_s}, Table::Kind::Faint);
    m_flow.space(partGap);
}

void DayReportPainter::count()
{
    if (!m_report.close)
        return;
    const DayReport::Close& close = *m_report.close;
    //: day report: heading of the part that compares what was counted with what the entries add up to
    sectionHeading(m_flow, m_say(QT_TRANSLATE_NOOP("reports", "5. Count at the close")), m_flow.left(), m_flow.width());
    const double figureWidth = 34;
    Table table(m_flow,
                {{QString(), m_flow.width() - 3 * figureWidth, Align::Left},
                 //: heading of a table column: what the entries add up to
                 {m_say(QT_TRANSLATE_NOOP("reports", "Expected")), figureWidth, Align::Right},
                 //: heading of a table column: what was counted
                 {m_say(QT_TRANSLATE_NOOP("reports", "Counted")), figureWidth, Align::Right},
                 //: heading of a table column: counted less expected
                 {m_say(QT_TRANSLATE_NOOP("reports", "Difference")), figureWidth, Align::Right}},
                look(), m_flow.left());
    table.head();
    const auto row = [&](const QString& what, const DayReport::Close::Pair& pair, bool money) {
        const auto say = [&](qint64 value) {
            return money ? m_say.money(domain::Baht::ofSatang(value)) : m_say.count(value);
        };
        const qint64 off = pair.counted.value_or(pair.expected) - pair.expected;
        const TextStyle red = body.bold().coloured(ink::late);
        const QString sign = off > 0 ? u"+"_s : off < 0 ? u"−"_s : QString();
        table.row({what, say(pair.expected), pair.counted ? say(*pair.counted) : u"–"_s,
                   off == 0 ? Cell(u"–"_s) : Cell(sign + say(qAbs(off)), red)});
    };
    //: day report, count: cash in the drawer, opening money and money of earlier days in it
    row(m_say(QT_TRANSLATE_NOOP("reports", "Cash (baht)")), close.cash, true);
    //: day report, count: blank cards, and written ones not yet fetched
    row(m_say(QT_TRANSLATE_NOOP("reports", "Cards")), close.cards, false);
    //: day report, count: the office's copies of the day's receipts
    row(m_say(QT_TRANSLATE_NOOP("reports", "Copies of receipts")), close.receipts, false);
    //: day report, count: the office's copies of the day's slips for cards to be fetched (bai rap)
    row(m_say(QT_TRANSLATE_NOOP("reports", "Copies of slips")), close.slips, false);
    countWords();
    m_flow.space(partGap);
}

void DayReportPainter::countWords()
{
    const DayReport::Close& close = *m_report.close;
    m_flow.space(0.6);
    //: day report, count: what the cash is made of; %1 brought forward, %2 opening money, %3 received, %4 remitted
    QString words =
        m_say(QT_TRANSLATE_NOOP("reports", "Cash = brought forward %1 + opening money %2 + received %3 − remitted %4"))
            .arg(m_say.money(close.broughtForward), m_say.money(close.opening), m_say.money(m_report.cash()),
                 m_say.money(close.remitted));
    m_flow.paragraph(words, body.sized(10.5).coloured(ink::muted));
    QStringList pieces;
    for (const DayReport::Close::Piece& piece : close.pieces)
        pieces << piece.each.text() + u" × "_s + m_say.count(piece.count);
    if (!pieces.isEmpty()) {
        //: day report, count: %1 notes and coins with their numbers
        m_flow.paragraph(m_say(QT_TRANSLATE_NOOP("reports", "Notes and coins: %1")).arg(pieces.join(u" · "_s)),
                         body.sized(10.5).coloured(ink::muted));
    }
    if (!close.countersignedBy.isEmpty()) {
        //: day report, count: %1 why counted and expected differ, %2 the second person
        m_flow.paragraph(m_say(QT_TRANSLATE_NOOP("reports", "Break explained: %1. Countersigned by %2."))
                             .arg(close.explanation.isEmpty() ? u"–"_s : close.explanation, close.countersignedBy),
                         body.bold().coloured(ink::late));
    }
}

void DayReportPainter::closing()
{
    //: before the dotted line of a signature
    const QString signedBy = m_say(QT_TRANSLATE_NOOP("reports", "Signed"));
    const auto under = [](const QString& position) {
        return position.isEmpty() ? QStringList() : QStringList(position);
    };
    //: after a dotted line of a signature: who made the report
    const Signature maker{signedBy, m_say(QT_TRANSLATE_NOOP("reports", "maker")), m_report.madeBy,
                          under(m_report.madeByPosition)};
    //: after a dotted line of a signature: who checked the report
    const Signature checker{signedBy, m_say(QT_TRANSLATE_NOOP("reports", "checker")), m_report.checkedBy,
                            under(m_report.checkedByPosition)};
    const double width = 80;
    const double height =
        std::max(signatureHeight(m_flow, maker, body, width), signatureHeight(m_flow, checker, body, width));
    const QByteArray hash = m_report.journalHead.left(8);
    //: day report: %1 first bytes of the hash of the journal's last entry, %2 the entry's number
    const QString head = m_say(QT_TRANSLATE_NOOP("reports", "Journal head %1, entry %2"))
                             .arg(hash.isEmpty() ? u"–"_s : QString::fromLatin1(hash.toHex(' ')).toUpper(),
                                  m_say.count(qint64(m_report.journalSequence)));
    TextStyle code = body.sized(10).coloured(ink::muted);
    code.code = true;
    std::vector<TextBlock> foot{m_flow.types().fit(head, code, m_flow.width())};
    for (const QByteArray& key : m_report.stationKeys) {
        //: day report: %1 fingerprint of the key with which a counter of this office signs receipts (for phones) and the journal
        const QString line = m_say(QT_TRANSLATE_NOOP("reports", "Key fingerprint %1")).arg(domain::keyFingerprint(key));
        foot.push_back(m_flow.types().fit(line, code, m_flow.width()));
    }
    double small = 0;
    for (const TextBlock& line : foot)
        small += line.height();
    m_flow.keep(height + small);
    const double top = m_flow.y();
    signaturePlace(m_flow, maker, body, {m_flow.left(), top}, width);
    signaturePlace(m_flow, checker, body, {m_flow.right() - width, top}, width);
    // The signatures stand where the content ends, the journal's head and the keys at the foot of the sheet.
    m_flow.moveTo(std::max(top + height, m_flow.bottom() - small));
    for (const TextBlock& line : foot)
        m_flow.space(m_flow.put(line, {m_flow.left(), m_flow.y()}));
}

} // namespace

domain::Result<Document> composeDayReport(const DayReport& report, const Setting& setting)
{
    const Words say(setting.book);
    const QString title = setting.titles.dayReport + u' ' + say.date(report.day);
    const Frame frame{paper::a4, margins, title, setting.titles.dayReport, 0.8};
    return composed(setting, frame, [&](Composer& flow) { DayReportPainter(report, setting, flow).compose(); });
}

} // namespace tabian::reports
