#include "widgets/pages/stockpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/digits.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/figurescard.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static constexpr int mostAtOnce = 10000;

StockPage::StockPage(casework::StockDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::ReceiveStock, Command::Refresh, Command::Lock, Command::Help})),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_stock(new FiguresCard), m_cash(new FiguresCard),
      m_receiveCard(new Card), m_first(new CardSerialEdit), m_count(new QLineEdit), m_note(new QLineEdit),
      m_firstField(new FormField(u"stockFirstSerial"_s, m_first)),
      m_countField(new FormField(u"stockCount"_s, m_count)), m_noteField(new FormField(u"stockNote"_s, m_note)),
      m_message(new MessagePanel(u"stockMessage"_s)), m_done(new Note),
      m_receive(new KeyButton(KeyButton::Kind::Primary))
{
    setObjectName(u"stockPage"_s);
    m_done->setObjectName(u"stockDone"_s);
    m_receive->setObjectName(u"stockReceive"_s);
    m_receive->bind(m_commands->action(Command::ReceiveStock));
    m_count->setAlignment(Qt::AlignRight);
    m_count->setMaxLength(12);
    m_note->setMaxLength(200);
    m_firstField->setRequired(true);
    m_countField->setRequired(true);
    m_firstField->setCheck([this] {
        const auto serial = m_first->value();
        return serial ? QString() : m_wording.failure(serial.error()).sentence;
    });
    m_countField->setCheck([this]() -> QString {
        bool number = false;
        const int count = arabicDigits(m_count->text().trimmed()).toInt(&number);
        //: Under the number of blank cards received; %1 is the most at once.
        return number && count >= 1 && count <= mostAtOnce ? QString() : tr("A number from 1 to %1").arg(mostAtOnce);
    });
    auto* body = m_receiveCard->body();
    body->setSpacing(10);
    for (auto* widget : QList<QWidget*>{m_done, m_message, m_firstField, m_countField, m_noteField})
        body->addWidget(widget);
    body->addWidget(m_receive, 0, Qt::AlignRight);
    body->addStretch(1);

    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    inside->setLayout(m_columns);
    m_columns->setContentsMargins(18, 14, 18, 14);
    m_columns->setSpacing(14);
    auto* figures = new QVBoxLayout;
    figures->setSpacing(12);
    figures->addWidget(m_stock);
    figures->addWidget(m_cash);
    figures->addStretch(1);
    m_columns->addLayout(figures, 1);
    m_columns->addWidget(m_receiveCard, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::ReceiveStock)
            receive();
        else if (command == Command::Refresh)
            m_desk.refresh();
        else if (command == Command::Lock)
            Q_EMIT lockWanted();
        else
            Q_EMIT helpWanted();
    });
    connect(&m_desk, &casework::StockDesk::changed, this, &StockPage::present);
    connect(&m_desk, &casework::StockDesk::failed, this,
            [this](const domain::Failure& failure) { m_message->showMessage(m_wording.failure(failure)); });
    connect(&m_desk, &casework::StockDesk::received, this, [this](int count) {
        m_first->clear();
        m_count->clear();
        m_note->clear();
        //: After blank cards were received; %1 is their number.
        m_done->setNote(Note::Kind::Done, tr("Received blank cards: %1").arg(count));
        m_first->setFocus();
    });
    retranslate();
}

void StockPage::entered()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_desk.refresh();
    m_first->setFocus();
}

void StockPage::receive()
{
    if (m_desk.busy())
        return;
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    for (auto* field : {m_firstField, m_countField}) {
        if (!field->finish()) {
            field->input()->setFocus();
            return;
        }
    }
    m_desk.receive(*m_first->value(), arabicDigits(m_count->text().trimmed()).toInt(), m_note->text().trimmed());
}

void StockPage::present()
{
    const auto& level = m_desk.level();
    const auto& day = m_desk.today();
    const auto number = [](int n) { return QString::number(n); };
    const auto serial = level.nextSerial.isEmpty() ? u"–"_s : level.nextSerial;
    m_stock->setLines({
        //: Figure of the stock page.
        {u"stockNext"_s, tr("Next serial"), serial},
        //: Figure of the stock page.
        {u"stockReceived"_s, tr("Received today"), number(day.cardsReceived)},
        //: Figure of the stock page.
        {u"stockIssued"_s, tr("Issued today"), number(level.issuedToday)},
        //: Figure of the stock page.
        {u"stockSpoiled"_s, tr("Spoiled today"), number(level.spoiledToday)},
        //: Figure of the stock page.
        {u"stockOnHand"_s, tr("On hand"), number(level.onHand), true},
    });
    const auto receipts = day.receipts == 0 ? u"–"_s : day.firstReceipt + u" – "_s + day.lastReceipt;
    m_cash->setLines({
        //: Figure of the day's cash.
        {u"cashReceipts"_s, tr("Receipts"), receipts},
        //: Figure of the day's cash, in baht.
        {u"cashFines"_s, tr("Fines"), day.fines.text()},
        //: Figure of the day's cash, in baht.
        {u"cashFees"_s, tr("Fees"), day.fees.text()},
        //: Figure of the day's cash, in baht.
        {u"cashTotal"_s, tr("Total in the drawer (baht)"), (day.fines + day.fees).text(), true},
    });
    m_commands->action(Command::ReceiveStock)->setEnabled(!m_desk.busy());
}

void StockPage::retranslate()
{
    //: Heading of a card of figures.
    m_stock->setHeading(tr("Blank cards"));
    //: Heading of a card of figures.
    m_cash->setHeading(tr("Cash of the day"));
    //: Heading of the form.
    m_receiveCard->setHeading(tr("Receive blank cards"));
    //: Label: serial of the first of the cards received.
    m_firstField->setLabel(tr("First serial"));
    //: Under the first serial.
    m_firstField->setHint(tr("Two letters and eight digits, such as TB00000123"));
    //: Label: number of cards received.
    m_countField->setLabel(tr("Number of cards"));
    //: Label: a note to the receipt of cards.
    m_noteField->setLabel(tr("Note"));
    //: The blue button.
    m_receive->setText(tr("Receive into stock"));
    m_commands->retranslate();
    present();
}

void StockPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StockPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < rem(46) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tabian::widgets
