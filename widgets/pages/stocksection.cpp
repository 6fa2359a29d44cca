#include "widgets/pages/stocksection.h"

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

static constexpr int mostAtOnce = 10000;

StockSection::StockSection(const BooksContext& context)
    : BookSection(u"stockSection"_s, context), m_figures(new FiguresCard), m_callCard(new Card), m_callNote(new Note),
      m_receive(new KeyButton(KeyButton::Kind::Answer)), m_return(new KeyButton(KeyButton::Kind::Answer)),
      m_first(new CardSerialEdit), m_count(new QLineEdit), m_note(new QLineEdit)
{
    m_receive->setObjectName(u"stockReceiveMode"_s);
    m_return->setObjectName(u"stockReturnMode"_s);
    m_callNote->setObjectName(u"callBackNote"_s);
    left()->addWidget(m_figures);
    left()->addWidget(m_callCard, 1);
    m_callCard->body()->addWidget(m_callNote);
    m_calls = addList(m_callCard, u"callBackList"_s);
    auto* modes = new FlowLayout(8);
    for (auto* button : {m_receive, m_return}) {
        modes->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, [this] {
            retranslate();
            Q_EMIT altered();
        });
    }
    form()->addLayout(modes);
    m_firstField = add(u"stockFirstSerial"_s, m_first, true);
    m_countField = add(u"stockCount"_s, m_count, true);
    m_noteField = add(u"stockNote"_s, m_note);
    m_count->setAlignment(Qt::AlignRight);
    m_count->setMaxLength(12);
    m_note->setMaxLength(200);
    addSecond(u"stock"_s);
    form()->addStretch(1);
    m_firstField->setCheck([this] {
        const auto serial = m_first->value();
        return serial ? QString() : m_context.wording.failure(serial.error()).sentence;
    });
    m_countField->setCheck([this]() -> QString {
        bool number = false;
        const int count = arabicDigits(m_count->text().trimmed()).toInt(&number);
        //: Under the number of blank cards received; %1 is the most at once.
        return number && count >= 1 && count <= mostAtOnce ? QString() : tr("A number from 1 to %1").arg(mostAtOnce);
    });
    m_receive->setChecked(true);
    retranslate();
}

bool StockSection::returning() const
{
    return m_return->isChecked();
}

void StockSection::present()
{
    const auto& desk = m_context.desk;
    const auto& level = desk.level();
    const auto& day = desk.day();
    const auto number = [](int n) { return QString::number(n); };
    const auto until = desk.cardsLastUntil();
    const auto days = level.workingDaysLeft();
    //: How long the blank cards last: %1 working days, until the day %2.
    const auto lasts =
        days && until ? tr("%1 working days, until %2").arg(*days).arg(DateWords::dayMonth(*until)) : u"–"_s;
    m_figures->setLines({
        //: Figure of the stock page.
        {u"stockNext"_s, tr("Next serial"), level.nextSerial.isEmpty() ? u"–"_s : level.nextSerial},
        //: Figure of the stock page.
        {u"stockReceived"_s, tr("Received today"), number(day.cardsReceived)},
        //: Figure of the stock page.
        {u"stockIssued"_s, tr("Issued today"), number(level.issuedToday)},
        //: Figure of the stock page.
        {u"stockSpoiled"_s, tr("Spoiled today"), number(level.spoiledToday)},
        //: Figure of the stock page: blank cards sent back to the centre.
        {u"stockReturned"_s, tr("Returned today"), number(day.cardsReturned)},
        //: Figure of the stock page: how long the blank cards last.
        {u"stockLasts"_s, tr("Enough for"), lasts},
        //: Figure of the stock page.
        {u"stockOnHand"_s, tr("On hand"), number(level.onHand), true},
    });
    const auto chosen = chosenCase();
    m_calls->clear();
    int callable = level.onHand;
    for (const auto& row : desk.callBacks()) {
        auto* item = new QListWidgetItem(m_calls);
        const bool ready = row.step == casework::Step::WriteAndReadBack && callable-- > 0;
        //: In the list of citizens who wait for a card: a card is there, call now.
        const auto callNow = tr("A card is there: call now");
        //: In the list of citizens who wait for a card: %1 day and time the paper was given.
        const auto since = tr("waits since %1").arg(DateWords::weekdayDateTime(row.since));
        //: In the list of citizens who wait for a card: was reached by telephone.
        const auto reached = tr("reached");
        fillListItem(*item, row.caseId,
                     {row.name, row.phone + (row.reached ? u" ‧ ✓ "_s + reached : QString()),
                      row.caseNumber + u" ‧ "_s + since, ready && !row.reached ? callNow : QString()});
        if (row.caseId == chosen)
            m_calls->setCurrentItem(item);
    }
    m_calls->setVisible(m_calls->count() > 0);
    //: Empty list of citizens who wait for a card.
    m_callNote->setNote(Note::Kind::Plain, m_calls->count() > 0 ? QString() : tr("Nobody waits for a card"));
}

QUuid StockSection::chosenCase() const
{
    const auto* item = m_calls->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

void StockSection::markCalled()
{
    if (!chosenCase().isNull())
        m_context.desk.called(chosenCase(), true, {});
}

QString StockSection::goOnText() const
{
    //: The blue button.
    const auto receive = tr("Receive into stock");
    //: The blue button: sends blank cards back to the centre.
    const auto giveBack = tr("Return to the centre");
    return returning() ? giveBack : receive;
}

void StockSection::goOn()
{
    if (!finish({m_firstField, m_countField, m_noteField}) || !finishSecond())
        return;
    const auto first = m_first->value()->text();
    const int count = arabicDigits(m_count->text().trimmed()).toInt();
    if (!returning()) {
        m_context.desk.receive({first, count, m_note->text().trimmed()}, second());
        return;
    }
    //: Before blank cards are returned; %1 is their number, %2 the first serial.
    if (confirmed(tr("%1 cards from %2 leave the stock.").arg(count).arg(first)))
        m_context.desk.giveBack({first, count, m_note->text().trimmed()}, second());
}

QWidget* StockSection::firstField() const
{
    return m_first;
}

void StockSection::emptied()
{
    m_first->clear();
    m_count->clear();
    m_note->clear();
    m_first->setFocus();
}

void StockSection::retranslate()
{
    //: Heading of a card of figures.
    m_figures->setHeading(tr("Blank cards"));
    //: Heading of the list of citizens who wait for a card with a paper in hand.
    m_callCard->setHeading(tr("To call back"));
    //: Heading of the form: two people sign.
    formCard()->setHeading(tr("Blank cards in and out"));
    //: One of two answers: cards come in.
    m_receive->setText(tr("Received"));
    //: One of two answers: cards go back to the centre.
    m_return->setText(tr("Returned to the centre"));
    //: Label: serial of the first of the cards received.
    m_firstField->setLabel(tr("First serial"));
    //: Under the first serial.
    m_firstField->setHint(tr("Two letters and eight digits, such as TB00000123"));
    //: Label: number of cards.
    m_countField->setLabel(tr("Number of cards"));
    //: Label: a note to the receipt of cards.
    const auto note = tr("Note");
    //: Label: why cards are returned.
    const auto reason = tr("Reason for returning");
    m_noteField->setLabel(returning() ? reason : note);
    m_noteField->setRequired(returning());
    retranslateSecond();
    present();
}

} // namespace tabian::widgets
