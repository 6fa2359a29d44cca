#include "reports/documents/receipt.h"

#include "reports/documents/stationery.h"
#include "reports/layout/fields.h"
#include "reports/layout/table.h"

#include <QCoreApplication>
#include <algorithm>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

domain::Baht Receipt::total() const
{
    domain::Baht sum;
    for (const ReceiptLine& line : lines)
        sum += line.amount;
    return sum;
}

namespace
{

constexpr QMarginsF margins{13, 10, 13, 13};
constexpr double titleWidth = 66; // right of the letterhead
constexpr double amountWidth = 34;
constexpr double qrSide = 24;
constexpr TextStyle body{.points = 12};
constexpr TextStyle label{.points = 12, .colour = ink::muted};

class ReceiptPainter
{
  public:
    ReceiptPainter(const Receipt& receipt, const Setting& setting, Composer& flow)
        : m_receipt(receipt), m_setting(setting), m_flow(flow), m_say(setting.book)
    {
    }

    void compose()
    {
        head();
        whoAndWhat();
        amounts();
        if (m_receipt.voided)
            voidNote();
        closing();
    }

  private:
    void head();
    void whoAndWhat();
    void amounts();
    void closing();
    QString wordsOf(const ReceiptLine& line) const;
    void voidNote();

    const Receipt& m_receipt;
    const Setting& m_setting;
    Composer& m_flow;
    Words m_say;
};

void ReceiptPainter::head()
{
    const double top = m_flow.y(), right = m_flow.right();
    const double left = letterhead(m_flow, m_setting, {m_flow.left(), top}, m_flow.width() - titleWidth - 6, 26);

    double y = top - 1;
    const auto line = [&](const QString& text, const TextStyle& style) {
        y +=
            m_flow.put(m_flow.types().fit(text, style.aligned(Align::Right), titleWidth, 0.5), {right - titleWidth, y});
    };
    line(m_setting.titles.receipt, {.points = 23, .weight = Weight::Bold, .colour = ink::title});
    if (!m_receipt.book.isEmpty()) {
        //: receipt: %1 number of the receipt book
        line(m_say(QT_TRANSLATE_NOOP("reports", "Book %1")).arg(m_receipt.book), body);
    }
    //: receipt: %1 its number, "1301-69-000123"
    line(m_say(QT_TRANSLATE_NOOP("reports", "No. %1")).arg(m_receipt.number), body.sized(14).bold());
    //: mark on the sheet of the receipt the office keeps
    const QString sheet = m_receipt.copy ? m_say(QT_TRANSLATE_NOOP("reports", "Copy"))
                                         //: mark on the sheet of the receipt the payer gets
                                         : m_say(QT_TRANSLATE_NOOP("reports", "Original"));
    const TextBlock mark = m_flow.types().line(sheet, body.sized(11).bold().coloured(ink::title));
    const QRectF frame(right - mark.width() - 5, y + 0.8, mark.width() + 5, mark.height() + 0.4);
    m_flow.add(BoxItem{frame, {}, ink::title, 0.3});
    m_flow.put(mark, {frame.left() + 2.5, frame.top() + 0.2});
    y = frame.bottom() + 1;
    m_flow.moveTo(std::max(top + left, y) + 1);
    m_flow.rule(0.5, ink::title, 2);
}

void ReceiptPainter::whoAndWhat()
{
    const FieldLook look{label, body, 1.4, 0.5};
    const double left = m_flow.left(), width = m_flow.width();
    //: receipt field: the day the money was taken
    const QString date = m_say(QT_TRANSLATE_NOOP("reports", "Date"));
    //: receipt field: the number of the application this payment belongs to
    const QString number = m_say(QT_TRANSLATE_NOOP("reports", "Application no."));
    fieldLine(m_flow, {{date, m_say.dateTime(m_receipt.at), 1.35, false}, {number, m_receipt.caseNumber, 1, false}},
              look, left, width);
    //: receipt field: who paid
    std::vector<Field> payer{{m_say(QT_TRANSLATE_NOOP("reports", "Received from")), m_receipt.payer, 1.7, false}};
    if (m_receipt.payerId) {
        //: receipt field: the payer's citizen number, masked
        payer.push_back({m_say(QT_TRANSLATE_NOOP("reports", "Citizen no.")), m_receipt.payerId->masked(), 1, false});
    }
    fieldLine(m_flow, payer, look, left, width);
    if (m_receipt.caseKind) {
        //: receipt field: the case (1 to 13) the payment is for
        fieldLine(m_flow,
                  {{m_say(QT_TRANSLATE_NOOP("reports", "Case")), m_say.caseTitle(*m_receipt.caseKind), 1, false}}, look,
                  left, width);
    }
    m_flow.space(1.2);
}

QString ReceiptPainter::wordsOf(const ReceiptLine& line) const
{
    switch (line.kind) {
    case ReceiptLine::Kind::Fine:
        //: line of the receipt: the fine under the Identity Card Act
        return m_say(QT_TRANSLATE_NOOP("reports", "Fine under the Identity Card Act"));
    case ReceiptLine::Kind::Fee:
        //: line of the receipt: the fee for the card
        return m_say(QT_TRANSLATE_NOOP("reports", "Fee for issuing the card"));
    case ReceiptLine::Kind::Copy:
        //: line of the receipt: the fee for a certified copy of a card record
        return m_say(QT_TRANSLATE_NOOP("reports", "Fee for a certified copy"));
    }
    return {};
}

void ReceiptPainter::amounts()
{
    TableLook look{.body = body, .heading = body.sized(11.5).bold().coloured(ink::title)};
    look.paddingY = 0.5;
    //: heading of a table column: running number
    const QString no = m_say(QT_TRANSLATE_NOOP("reports", "No."));
    //: heading of a table column: what was paid for
    const QString item = m_say(QT_TRANSLATE_NOOP("reports", "Item"));
    //: heading of a table column: amounts in baht
    const QString amount = m_say(QT_TRANSLATE_NOOP("reports", "Amount (baht)"));
    Table table(m_flow,
                {{no, 12, Align::Centre},
                 {item, m_flow.width() - 12 - amountWidth, Align::Left},
                 {amount, amountWidth, Align::Right}},
                look, m_flow.left());
    table.head();
    int count = 0;
    for (const ReceiptLine& line : m_receipt.lines) {
        QString words = wordsOf(line);
        if (!line.clause.isEmpty())
            words += u" ("_s + line.clause + u")"_s;
        if (!line.revenueCode.isEmpty()) {
            //: line of the receipt: %1 code of the revenue account
            words += u' ' + m_say(QT_TRANSLATE_NOOP("reports", "Revenue code %1")).arg(line.revenueCode);
        }
        table.row({m_say.count(++count), words, m_say.money(line.amount)});
    }

    // The total, in words and figures, is the largest thing of the receipt.
    const double left = m_flow.left(), width = m_flow.width(), right = m_flow.right();
    const TextStyle large{.points = 18, .weight = Weight::Bold, .align = Align::Right, .colour = ink::title};
    const TextBlock total = m_flow.types().fit(m_say.money(m_receipt.total()), large, 48 - 3.2, 0.5);
    //: receipt: before the sum of all lines
    const TextBlock word =
        m_flow.types().line(m_say(QT_TRANSLATE_NOOP("reports", "Total")), body.bold().coloured(ink::title));
    const double wordsWidth = width - 48 - word.width() - 8;
    const TextBlock words = m_flow.types().set(m_say.moneyInWords(m_receipt.total()), body.bold(), wordsWidth);
    const double height = std::max(total.height(), words.height()) + 1.6;
    m_flow.keep(height);
    m_flow.add(BoxItem{{left, m_flow.y(), width, height}, ink::shade, {}, 0});
    const double middle = m_flow.y() + height / 2;
    const double baseline = middle - total.height() / 2 + total.baseline();
    m_flow.put(words, {left + 3, words.lines() == 1 ? baseline - words.baseline() : middle - words.height() / 2});
    m_flow.put(word, {right - 48 - word.width() - 2, baseline - word.baseline()});
    m_flow.put(total, {right - 48 + 1.6, baseline - total.baseline()});
    m_flow.space(height);
    m_flow.rule(0.4, ink::title, 2);
}

void ReceiptPainter::voidNote()
{
    //: void receipt: %1 date and time, %2 officer who voided it, %3 reason
    m_flow.paragraph(m_say(QT_TRANSLATE_NOOP("reports", "Voided %1 by %2. Reason: %3"))
                         .arg(m_say.dateTime(m_receipt.voided->at), m_receipt.voided->by, m_receipt.voided->reason),
                     body.sized(11).coloured(ink::late));
    m_flow.space(0.5);
}

void ReceiptPainter::closing()
{
    const Signature place{//: before the dotted line of a signature
                          m_say(QT_TRANSLATE_NOOP("reports", "Signed")),
                          //: after the dotted line of a signature: the officer who took the money
                          m_say(QT_TRANSLATE_NOOP("reports", "receiver")), m_receipt.receiver,
                          m_receipt.receiverPosition.isEmpty() ? QStringList()
                                                               : QStringList(m_receipt.receiverPosition)};
    const double signWidth = 86;
    const bool hasQr = !m_receipt.qr.isNull();
    const double textWidth = m_flow.width() - signWidth - 6 - (hasQr ? qrSide + 4 : 0);
    std::vector<TextBlock> texts;
    double height = 0;
    const auto say = [&](const QString& line) {
        texts.push_back(m_flow.types().fit(line, body, textWidth));
        height += texts.back().height();
    };
    if (m_receipt.cash) {
        //: receipt: %1 cash handed over by the payer, in baht
        say(m_say(QT_TRANSLATE_NOOP("reports", "Cash received %1 baht")).arg(m_say.money(*m_receipt.cash)));
        //: receipt: %1 change given back, in baht
        say(m_say(QT_TRANSLATE_NOOP("reports", "Change %1 baht"))
                .arg(m_say.money(*m_receipt.cash - m_receipt.total())));
    }
    if (!m_receipt.voided) {
        //: receipt: closing words beside the signature, fixed in official receipts
        say(m_say(QT_TRANSLATE_NOOP("reports", "The sum has been duly received.")));
    }
    const double signHeight = signatureHeight(m_flow, place, body, signWidth);
    m_flow.keep(std::max({height, signHeight, hasQr ? qrSide : 0}));
    const double top = m_flow.y();
    double x = m_flow.left();
    if (hasQr) {
        const QRectF frame(x, top, qrSide, qrSide);
        m_flow.add(PictureItem{m_receipt.qr, pictureIn(frame, m_receipt.qr.size()), true});
        x += qrSide + 4;
    }
    double y = top;
    for (const TextBlock& text : texts)
        y += m_flow.put(text, {x, y});
    const double signEnd = top + signaturePlace(m_flow, place, body, {m_flow.right() - signWidth, top}, signWidth);
    m_flow.moveTo(std::max({y, signEnd, top + (hasQr ? qrSide : 0)}));
}

} // namespace

domain::Result<Document> composeReceipt(const Receipt& receipt, const Setting& setting)
{
    const QString title = setting.titles.receipt + u' ' + receipt.number;
    const Frame frame{paper::a5Landscape, margins, title, setting.titles.receipt, 0.7, receipt.voided.has_value()};
    return composed(setting, frame, [&](Composer& flow) { ReceiptPainter(receipt, setting, flow).compose(); });
}

} // namespace tabian::reports
