#include "widgets/pages/cashsection.h"

#include "app/domain/numbers.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/digits.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/caselist.h"
#include "widgets/pages/figurescard.h"
#include "widgets/theme/flowlayout.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using domain::Baht;

CashSection::CashSection(const BooksContext& context)
    : BookSection(u"cashSection"_s, context), m_figures(new FiguresCard), m_due(new Note), m_low(new Note),
      m_listCard(new Card), m_which(new Note), m_reason(new ParagraphEdit(2)), m_fines(new BahtEdit),
      m_fees(new BahtEdit), m_reference(new QLineEdit), m_station(new QLineEdit), m_first(new QLineEdit),
      m_last(new QLineEdit)
{
    m_due->setObjectName(u"cashDue"_s);
    m_low->setObjectName(u"cashLow"_s);
    m_which->setObjectName(u"cashWhich"_s);
    left()->addWidget(m_figures);
    m_figures->body()->addWidget(m_due);
    m_figures->body()->addWidget(m_low);
    left()->addWidget(m_listCard, 1);
    m_list = addList(m_listCard, u"receiptList"_s);
    auto* modes = new FlowLayout(8);
    for (const auto* name : {"cashVoidMode", "cashAgainMode", "cashRemitMode", "cashRangeMode"}) {
        auto* button = new KeyButton(KeyButton::Kind::Answer);
        button->setObjectName(QString::fromLatin1(name));
        m_modes.append(button);
        modes->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, &CashSection::follow);
    }
    form()->addLayout(modes);
    form()->addWidget(m_which);
    m_reasonField = add(u"cashReason"_s, m_reason, true);
    m_finesField = add(u"cashFines"_s, m_fines, true);
    m_feesField = add(u"cashFees"_s, m_fees, true);
    m_referenceField = add(u"cashReference"_s, m_reference, true);
    m_stationField = add(u"cashStation"_s, m_station, true);
    m_firstField = add(u"cashFirst"_s, m_first, true);
    m_lastField = add(u"cashLast"_s, m_last, true);
    m_station->setText(u"1"_s);
    addSecond(u"cash"_s);
    form()->addStretch(1);
    for (const auto& [field, edit] : {std::pair(m_finesField, m_fines), std::pair(m_feesField, m_fees)})
        field->setCheck([this, edit = edit] {
            const auto typed = edit->value();
            return typed ? QString() : m_context.wording.failure(typed.error()).sentence;
        });
    for (auto* field : {m_stationField, m_firstField, m_lastField})
        field->setCheck([field]() -> QString {
            const int number = arabicDigits(static_cast<QLineEdit*>(field->input())->text().trimmed()).toInt();
            //: Under a number of the range of receipts.
            return number >= 1 && number <= 999999 ? QString() : tr("A number from 1 to 999999");
        });
    connect(m_list, &QListWidget::currentRowChanged, this, &CashSection::follow);
    m_modes.front()->setChecked(true);
    retranslate();
}

CashSection::Mode CashSection::mode() const
{
    for (int i = 0; i < m_modes.size(); ++i) {
        if (m_modes[i]->isChecked())
            return Mode(i);
    }
    return Mode::Void;
}

const casework::ReceiptRow* CashSection::chosen() const
{
    const auto* item = m_list->currentItem();
    for (const auto& row : m_context.desk.receipts()) {
        if (item && row.number == item->data(Qt::UserRole).toString())
            return &row;
    }
    return nullptr;
}

void CashSection::follow()
{
    const auto now = mode();
    const bool ofReceipt = now == Mode::Void || now == Mode::Again;
    const auto* row = chosen();
    //: In the form for a receipt: none is chosen in the list.
    const auto none = tr("Choose a receipt in the list");
    //: In the form for a receipt: %1 its number, %2 who paid, %3 the amount in baht.
    m_which->setNote(Note::Kind::Plain,
                     !ofReceipt ? QString()
                     : row ? tr("Receipt %1 ‧ %2 ‧ %3 baht").arg(row->number, row->payer, (row->fine + row->fee).text())
                           : none);
    m_reasonField->setVisible(ofReceipt);
    for (auto* field : {m_finesField, m_feesField, m_referenceField})
        field->setVisible(now == Mode::Remit);
    for (auto* field : {m_stationField, m_firstField, m_lastField})
        field->setVisible(now == Mode::Range);
    showSecond(now == Mode::Void);
    Q_EMIT altered();
}

void CashSection::present()
{
    const auto& desk = m_context.desk;
    const auto& books = desk.books();
    const auto& day = desk.day();
    const auto receipts = day.receipts == 0 ? u"–"_s : day.firstReceipt + u" – "_s + day.lastReceipt;
    const auto opening = day.book && !day.book->closed ? day.book->opening : Baht();
    m_figures->setLines({
        //: Figure of the day's cash.
        {u"cashReceipts"_s, tr("Receipts"), receipts},
        //: Figure of the day's cash: number of void receipts.
        {u"cashVoid"_s, tr("Void"), QString::number(day.voidReceipts.size())},
        //: Figure of the day's cash, in baht.
        {u"cashFinesTaken"_s, tr("Fines"), day.fines.text()},
        //: Figure of the day's cash, in baht.
        {u"cashFeesTaken"_s, tr("Fees"), day.fees.text()},
        //: Figure of the cash, in baht: taken on any day and not remitted yet.
        {u"cashUnremitted"_s, tr("Not remitted yet"), books.cash.text()},
        //: Figure of the day's cash, in baht: opening money with it.
        {u"cashTotal"_s, tr("Total in the drawer (baht)"), (books.cash + opening).text(), true},
    });
    const auto due = desk.remitBy();
    const bool late = due && *due < desk.today();
    //: Note of the cash: more than the office may keep; %1 the limit in baht, %2 the last day.
    const auto owed = tr("Over %1 baht: remit by %2");
    //: Note of the cash: more than the office may keep, and too long; %1 the limit in baht, %2 the last day.
    const auto overdue = tr("Over %1 baht: was to be remitted by %2");
    m_due->setNote(late ? Note::Kind::Refused : Note::Kind::Look,
                   due ? (late ? overdue : owed).arg(desk.table().remitAbove.text(), DateWords::shortDate(*due))
                       : QString());
    //: Note of the receipts: numbers of the counter's range left.
    m_low->setNote(books.receiptsLeft == 0 ? Note::Kind::Refused : Note::Kind::Look,
                   desk.receiptsRunLow() ? tr("Receipt numbers left: %1").arg(books.receiptsLeft) : QString());
    const auto* before = m_list->currentItem();
    const auto number = before ? before->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const auto& row : desk.receipts()) {
        auto* item = new QListWidgetItem(m_list);
        //: In the list of receipts: fine and fee, %1 and %2 in baht.
        const auto money = tr("Fine %1 ‧ fee %2 baht").arg(row.fine.text(), row.fee.text());
        //: In the list of receipts: this one is void.
        const auto isVoid = tr("Void");
        fillListItem(*item, row.number,
                     {row.number + u" ‧ "_s + row.payer, money, DateWords::time(row.at.time()) + u" ‧ "_s + row.officer,
                      row.isVoid ? isVoid : QString()});
        if (row.number == number)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (!m_fines->hasFocus() && !m_fees->hasFocus() && mode() != Mode::Remit) {
        m_fines->setValue(books.cashFines);
        m_fees->setValue(books.cashFees);
    }
    follow();
}

QString CashSection::goOnText() const
{
    switch (mode()) {
    case Mode::Void:
        //: The blue button: makes the chosen receipt void.
        return chosen() ? tr("Void the receipt") : QString();
    case Mode::Again:
        //: The blue button: the chosen receipt again, marked as a copy.
        return chosen() ? tr("Print again") : QString();
    case Mode::Remit:
        //: The blue button: cash goes to the treasury or bank.
        return tr("Remit the cash");
    case Mode::Range:
        //: The blue button: gives a counter its own receipt numbers.
        return tr("Give the numbers");
    }
    return {};
}

void CashSection::undo(const casework::ReceiptRow& row)
{
    //: Before a receipt is voided; %1 is its number, %2 the amount in baht.
    const auto words = tr("Receipt %1 becomes void; give %2 baht back.");
    if (confirmed(words.arg(row.number, (row.fine + row.fee).text())))
        m_context.desk.voidReceipt(row, m_reason->text().trimmed(), second());
}

void CashSection::remit()
{
    if (!finish({m_finesField, m_feesField, m_referenceField}))
        return;
    const auto fines = *m_fines->value(), fees = *m_fees->value();
    //: Before cash is remitted; %1 in baht.
    if (confirmed(tr("%1 baht leave the drawer.").arg((fines + fees).text())))
        m_context.desk.remit({.fines = fines, .fees = fees, .reference = m_reference->text().trimmed()});
}

void CashSection::setRange()
{
    if (!finish({m_stationField, m_firstField, m_lastField}))
        return;
    const auto number = [](const QLineEdit* edit) { return arabicDigits(edit->text().trimmed()).toInt(); };
    m_context.desk.setRange({.station = number(m_station),
                             .fiscalYear = domain::fiscalYearBe(m_context.desk.today()),
                             .first = number(m_first),
                             .last = number(m_last)});
}

void CashSection::goOn()
{
    const auto* row = chosen();
    switch (mode()) {
    case Mode::Void:
        if (row && finish({m_reasonField}) && finishSecond())
            undo(*row);
        return;
    case Mode::Again:
        if (row && finish({m_reasonField}))
            m_context.desk.reprint(*row, m_reason->text().trimmed());
        return;
    case Mode::Remit:
        return remit();
    case Mode::Range:
        return setRange();
    }
}

QWidget* CashSection::firstField() const
{
    return m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_modes.front();
}

void CashSection::emptied()
{
    m_reason->clear();
    for (auto* edit : QList<QLineEdit*>{m_fines, m_fees, m_reference, m_first, m_last})
        edit->clear();
    present();
}

void CashSection::retranslate()
{
    //: Heading of a card of figures.
    m_figures->setHeading(tr("Cash"));
    //: Heading of the list of receipts.
    m_listCard->setHeading(tr("Receipts of the day"));
    //: Heading of the form.
    formCard()->setHeading(tr("Receipts and cash"));
    //: One of four answers: make a receipt void.
    m_modes[0]->setText(tr("Void"));
    //: One of four answers: print a receipt again.
    m_modes[1]->setText(tr("Print again"));
    //: One of four answers: remit cash.
    m_modes[2]->setText(tr("Remit"));
    //: One of four answers: a counter's own receipt numbers.
    m_modes[3]->setText(tr("Receipt numbers"));
    //: Label: why a receipt is voided or printed again.
    m_reasonField->setLabel(tr("Reason"));
    //: Label: fines remitted.
    m_finesField->setLabel(tr("Fines (baht)"));
    //: Label: fees remitted.
    m_feesField->setLabel(tr("Fees (baht)"));
    //: Label: number of the bank's or treasury's paper.
    m_referenceField->setLabel(tr("Number of the bank's or treasury's paper"));
    //: Label: number of the counter that gets receipt numbers.
    m_stationField->setLabel(tr("Counter no."));
    //: Label: first receipt number of a range.
    m_firstField->setLabel(tr("First number"));
    //: Label: last receipt number of a range.
    m_lastField->setLabel(tr("Last number"));
    //: Under the last receipt number of a range.
    m_lastField->setHint(tr("Of this fiscal year; no two counters have the same numbers"));
    retranslateSecond();
    present();
}

} // namespace tabian::widgets
