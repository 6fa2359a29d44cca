#include "widgets/pages/conflictpage.h"

#include "app/messages/centremessages.h"
#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/pages/caselist.h"
#include "widgets/pages/conflictform.h"
#include "widgets/pages/conflictview.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::CentreDesk;
using casework::ConflictCase;
using casework::ConflictChoice;

ConflictPage::ConflictPage(CentreDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::GoOn, Command::ChooseOurs, Command::ChooseOthers, Command::ChooseNoted,
                                       Command::TakeUpCase, Command::Refresh, Command::NextTab, Command::Lock,
                                       Command::Help})),
      m_listCard(new Card), m_card(new Card), m_list(new QListWidget), m_empty(new Text(TextRole::Body, Tone::Muted)),
      m_readOnly(new Note), m_done(new Note), m_message(new MessagePanel(u"conflictMessage"_s)),
      m_view(new ConflictView(wording)), m_form(new ConflictForm(wording)), m_scroll(nullptr),
      m_decide(new KeyButton(KeyButton::Kind::Primary)), m_open(new KeyButton(KeyButton::Kind::Secondary))
{
    setObjectName(u"conflictPage"_s);
    m_list->setObjectName(u"conflictList"_s);
    m_empty->setObjectName(u"conflictEmpty"_s);
    m_readOnly->setObjectName(u"conflictReadOnly"_s);
    m_done->setObjectName(u"conflictDone"_s);
    m_decide->setObjectName(u"conflictDecide"_s);
    m_open->setObjectName(u"conflictOpen"_s);
    m_decide->bind(m_commands->action(Command::GoOn));
    m_open->bind(m_commands->action(Command::TakeUpCase));
    drawAsCards(*m_list);
    lay();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!item || m_filling)
            return;
        m_chosen = item->data(Qt::UserRole).toUuid();
        m_message->clear();
        m_done->setNote(Note::Kind::Done, {});
        presentConflict();
        m_scroll->ensureVisible(0, 0);
    });
    connect(m_commands, &CommandSet::triggered, this, &ConflictPage::command);
    connect(&m_desk, &CentreDesk::changed, this, &ConflictPage::present);
    connect(&m_desk, &CentreDesk::failed, this,
            [this](const domain::Failure& failure) { m_message->showMessage(m_wording.failure(failure)); });
    connect(&m_desk, &CentreDesk::decided, this, [this] {
        //: After a conflict was decided.
        m_done->setNote(Note::Kind::Done, tr("The decision is recorded and goes to the registry"));
        m_list->setFocus();
    });
    retranslate();
}

void ConflictPage::lay()
{
    m_listCard->body()->addWidget(m_empty);
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addStretch(0);
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    column->addWidget(m_view);
    column->addWidget(m_form);
    column->addWidget(m_readOnly);
    column->addStretch(1);
    m_scroll = scrolling(inside);
    auto* body = m_card->body();
    body->addWidget(m_done);
    body->addWidget(m_message);
    body->addWidget(m_scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_open, 0, Qt::AlignBottom);
    buttons->addStretch(1);
    buttons->addWidget(m_decide, 0, Qt::AlignBottom);
    body->addLayout(buttons);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(18, 14, 18, 14);
    columns->setSpacing(14);
    columns->addWidget(m_listCard);
    columns->addWidget(m_card, 1);
}

void ConflictPage::entered()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_desk.refresh();
    present();
    m_list->setFocus(Qt::TabFocusReason);
}

void ConflictPage::command(Command command)
{
    switch (command) {
    case Command::GoOn:
        return decide();
    case Command::ChooseOurs:
        m_form->choose(ConflictChoice::OursStands);
        return showStep();
    case Command::ChooseOthers:
        m_form->choose(ConflictChoice::OthersStands);
        return showStep();
    case Command::ChooseNoted:
        m_form->choose(ConflictChoice::Noted);
        return showStep();
    case Command::TakeUpCase:
        if (const auto* conflict = chosen())
            Q_EMIT caseWanted(conflict->caseId);
        return;
    case Command::Refresh:
        return m_desk.refresh();
    case Command::NextTab:
        Q_EMIT nextTabWanted();
        return;
    case Command::Lock:
        Q_EMIT lockWanted();
        return;
    default:
        Q_EMIT helpWanted();
    }
}

void ConflictPage::decide()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    if (const auto act = m_form->finish())
        m_desk.decide(*act);
    showStep();
}

/** What is asked, or else the field that has the keys, when the lines have found their places. */
void ConflictPage::showStep()
{
    const auto show = [this] {
        auto* field = m_form->focusWidget();
        if (m_form->isAsking() || !field || !field->hasFocus())
            m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
        else
            m_scroll->ensureWidgetVisible(field, 0, rem(1));
    };
    QMetaObject::invokeMethod(m_scroll, show, Qt::QueuedConnection);
}

void ConflictPage::present()
{
    fillList();
    presentConflict();
}

void ConflictPage::fillList()
{
    const auto& conflicts = m_desk.book().conflicts;
    if (!chosen())
        m_chosen = conflicts.empty() ? QUuid() : conflicts.front().id;
    m_filling = true;
    m_list->clear();
    //: In the list of conflicts: a supervisor's decision is awaited.
    const auto waits = tr("waits for a decision");
    //: In the list of conflicts: this office has decided.
    const auto decided = tr("decided here");
    //: In the list of conflicts: it is over.
    const auto settled = tr("settled");
    for (const ConflictCase& conflict : conflicts) {
        auto* item = new QListWidgetItem(m_list);
        QStringList who{conflict.personName, conflict.caseNumber};
        who.removeAll(QString());
        QStringList quiet{DateWords::weekdayDateTime(conflict.at)};
        if (!conflict.waits())
            quiet << (conflict.settled ? settled : decided);
        fillListItem(*item, conflict.id,
                     {messages::conflictTitle(conflict.kind, m_wording.book()), who.join(u" ‧ "_s),
                      quiet.join(u" ‧ "_s), conflict.waits() ? waits : QString()});
        if (conflict.id == m_chosen)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    m_list->setVisible(!conflicts.empty());
    m_empty->setVisible(conflicts.empty());
    //: Heading of the list of conflicts; %1 those that wait for a decision.
    m_listCard->setHeading(tr("Conflicts ‧ %1 waiting").arg(m_desk.conflictsWaiting()));
}

void ConflictPage::presentConflict()
{
    const ConflictCase* conflict = chosen();
    m_scroll->setVisible(conflict);
    m_card->setVisible(conflict || m_done->isVisibleTo(m_card) || m_message->isShowing());
    const bool open = conflict && conflict->waits();
    const bool may = open && m_desk.mayDecide();
    m_form->setVisible(may);
    m_decide->setVisible(may);
    //: Under a conflict, for officers who are no supervisors.
    const auto readOnly = tr("You may look. A supervisor of the office decides.");
    m_readOnly->setNote(Note::Kind::Plain, open && !may ? readOnly : QString());
    m_commands->setInForce(Command::GoOn, may);
    for (const auto choice : {Command::ChooseOurs, Command::ChooseOthers, Command::ChooseNoted})
        m_commands->setInForce(choice, may);
    m_commands->action(Command::GoOn)->setEnabled(may && !m_desk.busy());
    const bool hasCase = conflict && !conflict->caseId.isNull();
    m_commands->setInForce(Command::TakeUpCase, hasCase);
    m_open->setVisible(hasCase);
    if (!conflict)
        return;
    m_view->show(*conflict);
    if (may)
        m_form->show(*conflict);
}

void ConflictPage::retranslate()
{
    //: In place of the list of conflicts.
    m_empty->setText(
        tr("There is no conflict. When another office or the register has something else than this office, it is "
           "shown here."));
    //: Accessible name of the list.
    m_list->setAccessibleName(tr("Conflicts with other offices and the register"));
    //: Button: the case of the conflict, at the counter.
    const auto open = tr("Open the case");
    m_open->setText(open);
    m_commands->setWord(Command::TakeUpCase, open);
    //: The blue button: records the supervisor's decision.
    const auto decide = tr("Decide");
    m_decide->setText(decide);
    m_commands->setWord(Command::GoOn, decide);
    m_commands->retranslate();
    present();
}

void ConflictPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConflictPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_listCard->setFixedWidth(qMin(rem(22), width() * 36 / 100));
}

} // namespace tabian::widgets
