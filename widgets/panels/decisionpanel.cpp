#include "widgets/panels/decisionpanel.h"

#include "widgets/commands/commandtable.h"
#include "widgets/fields/datewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using domain::Baht;

static Text* named(Text* text, const QString& name)
{
    text->setObjectName(name);
    return text;
}

static QHBoxLayout* line(Text* left, Text* middle, Text* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    left->setSingleLine(true);
    right->setSingleLine(true);
    right->setAlignment(Qt::AlignRight | Qt::AlignBaseline);
    row->addWidget(left, 0, Qt::AlignBaseline);
    if (middle)
        row->addWidget(middle, 1, Qt::AlignBaseline);
    else
        row->addStretch(1);
    row->addWidget(right, 0, Qt::AlignBaseline);
    return row;
}

DecisionPanel::DecisionPanel(QWidget* parent)
    : QWidget(parent), m_dayCard(new Card), m_line(new DayLine), m_moneyCard(new Card),
      m_fineTitle(new Text(TextRole::Body)),
      m_fineMost(named(new Text(TextRole::Small, Tone::Muted), u"decisionFineMost"_s)),
      m_fine(named(new Text(TextRole::Strong), u"decisionFine"_s)),
      m_fineRule(named(new Text(TextRole::Small, Tone::Muted), u"decisionFineRule"_s)),
      m_feeTitle(new Text(TextRole::Body)), m_fee(named(new Text(TextRole::Strong), u"decisionFee"_s)),
      m_feeRule(named(new Text(TextRole::Small, Tone::Muted), u"decisionFeeRule"_s)),
      m_totalTitle(new Text(TextRole::Title)), m_total(named(new Text(TextRole::Figure), u"decisionTotal"_s)),
      m_words(named(new Text(TextRole::Small, Tone::Muted), u"decisionWords"_s)),
      m_receipt(named(new Text(TextRole::Small, Tone::Green), u"decisionReceipt"_s)),
      m_receiptShown(named(new Text(TextRole::Small, Tone::Blue), u"decisionReceiptShown"_s)), m_cardCard(new Card),
      m_expiryTitle(new Text(TextRole::Small, Tone::Muted)),
      m_expiry(named(new Text(TextRole::Strong), u"decisionNewExpiry"_s)),
      m_stockTitle(new Text(TextRole::Small, Tone::Muted)), m_stock(named(new Text(TextRole::Body), u"decisionStock"_s))
{
    setObjectName(u"decisionPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_dayCard->body()->addWidget(m_line);
    column->addWidget(m_dayCard);

    auto* money = m_moneyCard->body();
    money->addLayout(line(m_fineTitle, m_fineMost, m_fine));
    money->addWidget(m_fineRule);
    money->addSpacing(2);
    money->addLayout(line(m_feeTitle, nullptr, m_fee));
    money->addWidget(m_feeRule);
    money->addSpacing(2);
    money->addWidget(makeRule(true, m_moneyCard));
    money->addLayout(line(m_totalTitle, nullptr, m_total));
    m_words->setAlignment(Qt::AlignRight);
    m_receipt->setAlignment(Qt::AlignRight);
    money->addWidget(m_words);
    money->addWidget(m_receipt);
    m_receiptShown->setAlignment(Qt::AlignRight);
    money->addWidget(m_receiptShown);
    column->addWidget(m_moneyCard);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_expiryTitle, 0, 0, Qt::AlignTop);
    grid->addWidget(m_expiry, 0, 1);
    grid->addWidget(m_stockTitle, 1, 0, Qt::AlignTop);
    grid->addWidget(m_stock, 1, 1);
    m_expiryTitle->setSingleLine(true);
    m_stockTitle->setSingleLine(true);
    m_cardCard->body()->addLayout(grid);
    column->addWidget(m_cardCard);
    column->addStretch(1);
    retranslate();
}

void DecisionPanel::setDecision(const DecisionView& decision)
{
    m_view = decision;
    retranslate();
}

static QString amount(Baht baht)
{
    return baht.isZero() ? u"–"_s : baht.text();
}

void DecisionPanel::retranslate()
{
    const auto& v = m_view;
    //: Heading over the drawn day count.
    m_dayCard->setHeading(tr("Day count"));
    m_line->setCount(v.days);
    while (m_findings.size() < v.findings.size()) {
        auto* note = new Note;
        note->setObjectName(u"decisionFinding"_s + QString::number(m_findings.size()));
        m_dayCard->body()->addWidget(note);
        m_findings.append(note);
    }
    for (qsizetype i = 0; i < m_findings.size(); ++i)
        m_findings[i]->setNote(i < v.findings.size() ? v.findings[i].first : Note::Kind::Plain,
                               i < v.findings.size() ? v.findings[i].second : QString());

    //: Heading over fine, fee and total.
    m_moneyCard->setHeading(tr("Fine and fee"));
    //: A fine under the Act.
    m_fineTitle->setText(tr("Fine"));
    QString beside;
    switch (v.fineState) {
    case DecisionView::FineState::Open:
    case DecisionView::FineState::Agreed:
        if (!v.fineMost.isZero())
            //: Beside the fine: the law's maximum, %1 in baht.
            beside = tr("not over %1").arg(v.fineMost.text());
        break;
    case DecisionView::FineState::Refused:
        //: Beside the fine: the applicant does not agree; %1 is the amount of the order.
        beside = tr("refused, order of %1 goes forward").arg(v.fine ? v.fine->text() : u"–"_s);
        break;
    case DecisionView::FineState::Waived:
        //: Beside the fine: not imposed, with a written reason.
        beside = tr("waived");
        break;
    case DecisionView::FineState::NoneDue:
        //: Beside the fine: none is due.
        beside = tr("none due");
        break;
    }
    m_fineMost->setText(beside);
    const bool open = v.fineState == DecisionView::FineState::Open;
    const bool agreed = v.fineState == DecisionView::FineState::Agreed;
    //: In place of the fine while the officer has not set it.
    m_fine->setText(open && !v.fineMost.isZero() ? tr("not set") : agreed && v.fine ? amount(*v.fine) : u"–"_s);
    m_fine->setTone(open && !v.fineMost.isZero() ? Tone::Amber : Tone::Ink);
    m_fineRule->setTextOrHide(v.fineRule);
    //: A fee for the new card.
    m_feeTitle->setText(tr("Fee"));
    m_fee->setText(amount(v.fee));
    m_feeRule->setTextOrHide(v.feeRule);
    //: The sum of fine and fee.
    m_totalTitle->setText(tr("Total"));
    //: An amount of money; %1 is the number.
    const QString sum = tr("%1 baht").arg(v.total.text());
    const bool known = !(open && !v.fineMost.isZero());
    m_total->setText(known ? sum : u"–"_s);
    m_words->setTextOrHide(known ? v.total.inThaiWords() : QString());
    //: Under the total once it has been paid; %1 is the receipt's number.
    m_receipt->setTextOrHide(v.paid ? tr("Paid ‧ receipt %1").arg(v.receipt) : QString());
    //: Under the receipt's number while the citizen may scan it; %1 is the key that ends it.
    m_receiptShown->setTextOrHide(
        v.receiptShown
            ? tr("On the citizen's screen as QR ‧ %1 takes it away").arg(CommandTable::keyText(Command::ShowReceipt))
            : QString());

    //: Heading over the new card's expiry and the stock of blank cards.
    m_cardCard->setHeading(tr("New card"));
    //: Row: last day of the new card.
    m_expiryTitle->setText(tr("Valid until"));
    m_expiry->setText(v.newExpiry ? DateWords::expiry(*v.newExpiry) : u"–"_s);
    //: Row: blank cards left in the office.
    m_stockTitle->setText(tr("Blank cards left"));
    //: Number of blank cards.
    QString stock = v.stock < 0 ? u"–"_s : tr("%1 cards").arg(v.stock);
    if (v.stock >= 0 && v.stockDays >= 0)
        //: After the number of blank cards: they last so many working days.
        stock += u' ' + tr("for about %1 working days").arg(v.stockDays);
    m_stock->setText(stock);
    m_stock->setTone(v.stock == 0 ? Tone::Red : v.stock > 0 && v.stock < 20 ? Tone::Amber : Tone::Ink);
}

void DecisionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
