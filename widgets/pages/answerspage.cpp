#include "widgets/pages/answerspage.h"

#include "app/messages/centremessages.h"
#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/pages/caselist.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::CentreDesk;
using casework::RegistryChange;
using casework::RejectedEntry;

static QListWidget* listNamed(const QString& name)
{
    auto* list = new QListWidget;
    list->setObjectName(name);
    drawAsCards(*list);
    return list;
}

AnswersPage::AnswersPage(CentreDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(
          this, {Command::TakeUpCase, Command::Refresh, Command::NextTab, Command::Lock, Command::Help})),
      m_rejectedCard(new Card), m_changesCard(new Card), m_rejected(listNamed(u"answersRejected"_s)),
      m_changes(listNamed(u"answersChanges"_s)), m_active(m_rejected),
      m_noneRejected(new Text(TextRole::Body, Tone::Muted)), m_noChanges(new Text(TextRole::Body, Tone::Muted)),
      m_message(new MessagePanel(u"answersMessage"_s)), m_open(new KeyButton(KeyButton::Kind::Secondary)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"answersPage"_s);
    m_noneRejected->setObjectName(u"answersEmpty"_s);
    m_noChanges->setObjectName(u"answersNoChanges"_s);
    m_open->setObjectName(u"answersOpen"_s);
    m_open->bind(m_commands->action(Command::TakeUpCase));
    auto* left = m_rejectedCard->body();
    left->addWidget(m_noneRejected);
    left->addWidget(m_rejected, 1);
    left->addWidget(m_message);
    left->addWidget(m_open, 0, Qt::AlignLeft);
    left->addStretch(0);
    auto* right = m_changesCard->body();
    right->addWidget(m_noChanges);
    right->addWidget(m_changes, 1);
    right->addStretch(0);
    m_columns->setContentsMargins(18, 14, 18, 14);
    m_columns->setSpacing(14);
    m_columns->addWidget(m_rejectedCard, 1);
    m_columns->addWidget(m_changesCard, 1);
    auto* inside = new QWidget;
    inside->setLayout(m_columns);
    fillWith(this, scrolling(inside));
    for (QListWidget* list : {m_rejected, m_changes}) {
        list->installEventFilter(this);
        connect(list, &QListWidget::currentRowChanged, this, [this, list] {
            if (!m_filling) {
                m_active = list;
                follow();
            }
        });
    }
    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::TakeUpCase)
            Q_EMIT caseWanted(chosenCase());
        else if (command == Command::Refresh)
            m_desk.refresh();
        else if (command == Command::NextTab)
            Q_EMIT nextTabWanted();
        else if (command == Command::Lock)
            Q_EMIT lockWanted();
        else
            Q_EMIT helpWanted();
    });
    connect(&m_desk, &CentreDesk::changed, this, &AnswersPage::present);
    retranslate();
}

void AnswersPage::entered()
{
    m_desk.refresh();
    present();
    QListWidget* first = m_rejected->count() > 0 || m_changes->count() == 0 ? m_rejected : m_changes;
    first->setFocus(Qt::TabFocusReason);
}

bool AnswersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && (watched == m_rejected || watched == m_changes)) {
        m_active = static_cast<QListWidget*>(watched);
        follow();
    }
    return Page::eventFilter(watched, event);
}

void AnswersPage::present()
{
    m_filling = true;
    for (QListWidget* list : {m_rejected, m_changes})
        list->setMinimumHeight(rem(9)); // one whole row, and a piece of the next
    fillRejected();
    fillChanges();
    m_filling = false;
    follow();
}

void AnswersPage::fillRejected()
{
    const auto& entries = m_desk.line().facts.rejected;
    const int row = m_rejected->currentRow();
    m_rejected->clear();
    for (const RejectedEntry& entry : entries) {
        auto* item = new QListWidgetItem(m_rejected);
        //: In the list of entries the registry did not accept; %1 is the entry's number in the journal.
        const auto number = tr("entry %1").arg(entry.sequence);
        QStringList quiet{DateWords::weekdayDateTime(entry.at), m_desk.book().caseNumbers.value(entry.caseId), number};
        quiet.removeAll(QString());
        //: In the list of answers: the entry stands, and a conflict was noticed.
        const auto conflict = tr("stands, with a conflict");
        fillListItem(*item, entry.caseId,
                     {messages::actTitle(entry.kind, m_wording.book()),
                      entry.code.isEmpty() ? conflict : entry.code + u' ' + m_wording.registryCode(entry.code).sentence,
                      quiet.join(u" ‧ "_s),
                      {}});
    }
    m_rejected->setCurrentRow(entries.empty() ? -1 : qBound(0, row, int(entries.size()) - 1));
    m_rejected->setVisible(!entries.empty());
    m_noneRejected->setVisible(entries.empty());
    //: Heading of the list of entries that the registry did not accept; %1 their number.
    m_rejectedCard->setHeading(tr("Not accepted as they were ‧ %1").arg(entries.size()));
}

void AnswersPage::fillChanges()
{
    const auto& changes = m_desk.book().changes;
    const int row = m_changes->currentRow();
    m_changes->clear();
    for (const RegistryChange& change : changes) {
        auto* item = new QListWidgetItem(m_changes);
        //: In the list of changes: a card that this office issued; %1 serial.
        const auto own = tr("Card %1 of this office").arg(change.serial);
        //: In the list of changes: a card that another office issued; %1 serial, %2 the office's code.
        const auto other = tr("Card %1 of office %2").arg(change.serial, change.office);
        //: In the list of changes: a conflict about this card waits for a supervisor.
        const auto disputed = tr("disputed: a supervisor decides");
        QStringList quiet{change.caseNumber, DateWords::weekdayDateTime(change.at)};
        quiet.removeAll(QString());
        fillListItem(*item, change.caseId,
                     {change.personName,
                      (change.own ? own : other) + u": "_s + messages::cardState(change.state, m_wording.book()),
                      quiet.join(u" ‧ "_s), change.disputed ? disputed : QString()});
    }
    m_changes->setCurrentRow(changes.empty() ? -1 : qBound(0, row, int(changes.size()) - 1));
    m_changes->setVisible(!changes.empty());
    m_noChanges->setVisible(changes.empty());
    //: Heading of the list of cards that changed at the registry; %1 their number.
    m_changesCard->setHeading(tr("Changed at the registry ‧ %1").arg(changes.size()));
}

QUuid AnswersPage::chosenCase() const
{
    const auto* item = m_active->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

void AnswersPage::follow()
{
    const auto& entries = m_desk.line().facts.rejected;
    const int row = m_rejected->currentRow();
    if (row >= 0 && row < int(entries.size()) && !entries[std::size_t(row)].code.isEmpty())
        m_message->showMessage(m_wording.registryCode(entries[std::size_t(row)].code));
    else
        m_message->clear();
    m_commands->setInForce(Command::TakeUpCase, !chosenCase().isNull());
    m_open->setVisible(!chosenCase().isNull());
}

void AnswersPage::retranslate()
{
    //: In place of the list of entries that the registry did not accept.
    m_noneRejected->setText(tr("The registry has accepted everything it was sent."));
    //: In place of the list of cards that changed at the registry.
    m_noChanges->setText(tr("No card of this office's cases has changed elsewhere."));
    //: Accessible name of the list.
    m_rejected->setAccessibleName(tr("Entries that the registry did not accept"));
    //: Accessible name of the list.
    m_changes->setAccessibleName(tr("Cards that changed at the registry"));
    //: Button: the case of the chosen row, at the counter.
    const auto open = tr("Open the case");
    m_open->setText(open);
    m_commands->setWord(Command::TakeUpCase, open);
    m_commands->retranslate();
    present();
}

void AnswersPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AnswersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < rem(48) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tabian::widgets
