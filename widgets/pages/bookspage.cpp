#include "widgets/pages/bookspage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/pages/cashsection.h"
#include "widgets/pages/daysection.h"
#include "widgets/pages/finessection.h"
#include "widgets/pages/stocksection.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/sheet.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::BooksDesk;

BooksPage::BooksPage(BooksDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::GoOn, Command::BooksStock, Command::BooksCash, Command::BooksFines,
                                       Command::BooksDay, Command::OpenDocument, Command::MarkCalled,
                                       Command::TakeUpCase, Command::Refresh, Command::Lock, Command::Help})),
      m_stack(new QStackedWidget), m_stock(new StockSection({desk, wording})),
      m_fines(new FinesSection({desk, wording})), m_day(new DaySection({desk, wording})),
      m_goOn(new KeyButton(KeyButton::Kind::Primary))
{
    setObjectName(u"booksPage"_s);
    m_goOn->setObjectName(u"booksGoOn"_s);
    m_goOn->bind(m_commands->action(Command::GoOn));
    m_sections = {m_stock, new CashSection({desk, wording}), m_fines, m_day};
    auto* tabs = new FlowLayout(8);
    for (const auto* name : {"booksStock", "booksCash", "booksFines", "booksDay"}) {
        auto* tab = new KeyButton(KeyButton::Kind::Answer);
        tab->setObjectName(QString::fromLatin1(name));
        m_tabs.append(tab);
        tabs->addWidget(tab);
    }
    for (int i = 0; i < m_sections.size(); ++i) {
        auto* scroll = scrolling(m_sections[i]);
        m_stack->addWidget(scroll);
        connect(m_tabs[i], &QAbstractButton::toggled, this, [this, i](bool on) {
            if (on && m_stack->currentIndex() != i)
                show(i);
        });
        connect(m_sections[i], &BookSection::altered, this, &BooksPage::follow);
    }
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(18, 12, 18, 4);
    bar->addLayout(tabs, 1);
    bar->addWidget(m_goOn, 0, Qt::AlignBottom);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(bar);
    outer->addWidget(m_stack, 1);

    m_tabs.front()->setChecked(true);
    connect(m_commands, &CommandSet::triggered, this, &BooksPage::command);
    connect(&m_desk, &BooksDesk::changed, this, &BooksPage::present);
    connect(&m_desk, &BooksDesk::failed, this,
            [this](const domain::Failure& failure) { shown()->showFailure(failure); });
    connect(&m_desk, &BooksDesk::done, this,
            [this](BooksDesk::Done what, const QString& fact) { shown()->showDone(doneText(what, fact)); });
    connect(&m_desk, &BooksDesk::documentMade, this, [this] { follow(); });
    retranslate();
}

BookSection* BooksPage::shown() const
{
    return m_sections[m_stack->currentIndex()];
}

void BooksPage::show(int section)
{
    m_stack->setCurrentIndex(section);
    m_tabs[section]->setChecked(true);
    shown()->clear();
    shown()->present();
    follow();
    shown()->firstField()->setFocus(Qt::TabFocusReason);
}

void BooksPage::entered()
{
    for (auto* section : std::as_const(m_sections))
        section->clear();
    m_desk.refresh();
    shown()->firstField()->setFocus(Qt::TabFocusReason);
    m_first = true;
}

void BooksPage::command(Command command)
{
    switch (command) {
    case Command::GoOn:
        if (!m_desk.busy() && !shown()->goOnText().isEmpty())
            shown()->goOn();
        return;
    case Command::BooksStock:
        return show(0);
    case Command::BooksCash:
        return show(1);
    case Command::BooksFines:
        return show(2);
    case Command::BooksDay:
        return show(3);
    case Command::OpenDocument:
        Q_EMIT documentWanted(m_desk.lastDocument());
        return;
    case Command::MarkCalled:
        return m_stock->markCalled();
    case Command::TakeUpCase:
        Q_EMIT caseWanted(m_stock->chosenCase());
        return;
    case Command::Refresh:
        return m_desk.refresh();
    case Command::Lock:
        Q_EMIT lockWanted();
        return;
    default:
        Q_EMIT helpWanted();
    }
}

void BooksPage::present()
{
    // Who enters while no day is open, or a forgotten one is, is led to the day.
    const auto& books = m_desk.books();
    const bool notToday = books.begun && books.openDay != books.today && !books.todayClosed;
    if (std::exchange(m_first, false) && notToday && m_stack->currentIndex() != 3)
        return show(3);
    shown()->present();
    follow();
}

void BooksPage::follow()
{
    const auto word = shown()->goOnText();
    m_commands->setWord(Command::GoOn, word);
    m_commands->setInForce(Command::GoOn, !word.isEmpty());
    m_commands->action(Command::GoOn)->setEnabled(!m_desk.busy() && !word.isEmpty());
    m_goOn->setText(word);
    m_goOn->setVisible(!word.isEmpty());
    const bool chosen = shown() == m_stock && !m_stock->chosenCase().isNull();
    m_commands->setInForce(Command::MarkCalled, chosen);
    m_commands->setInForce(Command::TakeUpCase, chosen);
    m_commands->setInForce(Command::OpenDocument, !m_desk.lastDocument().isEmpty());
}

QString BooksPage::doneText(BooksDesk::Done what, const QString& fact) const
{
    switch (what) {
    case BooksDesk::Done::StockReceived:
        //: After blank cards were received; %1 is their number.
        return tr("Received blank cards: %1").arg(fact);
    case BooksDesk::Done::StockReturned:
        //: After blank cards were returned; %1 is their number.
        return tr("Returned blank cards: %1").arg(fact);
    case BooksDesk::Done::DayOpened:
        //: After the day was opened; %1 the opening money in baht.
        return tr("The day is open with %1 baht").arg(fact);
    case BooksDesk::Done::DayClosed:
        //: After the day was closed.
        return tr("The day is closed; its report is being made");
    case BooksDesk::Done::ReceiptVoided:
        //: After a receipt was voided; %1 its number.
        return tr("Receipt %1 is void. The case may be paid again or cancelled at the counter.").arg(fact);
    case BooksDesk::Done::Reprinted:
        //: After a receipt was printed again; %1 its number.
        return tr("Receipt %1 was made again, marked as a copy").arg(fact);
    case BooksDesk::Done::CashRemitted:
        //: After cash was remitted; %1 the number of the slip.
        return tr("Remitted, slip %1").arg(fact);
    case BooksDesk::Done::RangeSet:
        //: After a counter was given receipt numbers.
        return tr("The counter has its receipt numbers");
    case BooksDesk::Done::FinesForwarded:
        //: After fine orders were forwarded; %1 their number.
        return tr("Fine orders forwarded: %1").arg(fact);
    case BooksDesk::Done::Called:
        //: After a citizen was called.
        return tr("The call is noted");
    case BooksDesk::Done::DocumentMade:
        break;
    }
    return {};
}

void BooksPage::retranslate()
{
    //: Section of the books page.
    m_tabs[0]->setText(tr("Blank cards"));
    //: Section of the books page.
    m_tabs[1]->setText(tr("Cash and receipts"));
    //: Section of the books page.
    m_tabs[2]->setText(tr("Fine orders"));
    //: Section of the books page: opening and closing the day.
    m_tabs[3]->setText(tr("The day"));
    m_commands->retranslate();
    follow();
}

void BooksPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
