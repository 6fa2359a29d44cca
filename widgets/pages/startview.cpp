#include "widgets/pages/startview.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/caselist.h"
#include "widgets/pages/counterviews.h"
#include "widgets/pages/handonform.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

StartView::StartView(casework::CounterDesk& desk, const Wording& wording, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_handOn(new HandOnForm(desk)),
      m_handOnButton(new KeyButton(KeyButton::Kind::Secondary)), m_done(new Note),
      m_message(new MessagePanel(u"startMessage"_s)), m_title(new Text(TextRole::Title)),
      m_lead(new Text(TextRole::Body, Tone::Muted)), m_openTitle(new Text(TextRole::Heading)),
      m_openEmpty(new Text(TextRole::Body, Tone::Muted)), m_id(new CitizenIdEdit), m_reason(new ChoiceBox),
      m_idField(new FormField(u"startCitizenId"_s, m_id)), m_reasonField(new FormField(u"startReason"_s, m_reason)),
      m_search(new KeyButton(KeyButton::Kind::Primary)), m_open(new QListWidget),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"startView"_s);
    setProperty("scrolled", true);
    m_done->setObjectName(u"startDone"_s);
    m_open->setObjectName(u"startOpenCases"_s);
    m_search->setObjectName(u"startSearch"_s);
    m_handOnButton->setObjectName(u"startHandOn"_s);
    m_id->setProperty("entry", u"large"_s);
    m_idField->setRequired(true);
    m_idField->setCheck([this] {
        const auto id = m_id->value();
        return id ? QString() : m_wording.failure(id.error()).sentence;
    });
    m_open->setSelectionMode(QAbstractItemView::SingleSelection);
    drawAsCards(*m_open);
    m_open->setMinimumHeight(rem(8));
    m_open->installEventFilter(this);
    connect(m_open, &QListWidget::itemActivated, this, [this] { goOn(); });
    connect(
        m_open, &QListWidget::currentItemChanged, this,
        [this] {
            m_handOnButton->setVisible(mayHandOn());
            Q_EMIT focusMoved();
        },
        Qt::QueuedConnection);
    connect(m_handOn, &HandOnForm::changed, this, [this] {
        m_open->setVisible(!m_handOn->isAsking());
        m_search->setVisible(!m_handOn->isAsking());
        m_handOnButton->setVisible(mayHandOn());
        if (!m_handOn->isAsking())
            m_open->setFocus();
        else
            QMetaObject::invokeMethod(this, &StartView::showHandOn, Qt::QueuedConnection);
        Q_EMIT focusMoved();
    });
    connect(&m_desk, &casework::CounterDesk::handedOn, this, [this](const QString& colleague) {
        //: On the empty counter page: a case was handed on; %1 is the officer who has it now.
        m_done->setNote(Note::Kind::Done, tr("%1 goes on with the case").arg(colleague));
    });

    auto* searchCard = new Card;
    auto* body = searchCard->body();
    body->setContentsMargins(24, 20, 24, 24);
    body->setSpacing(12);
    body->addWidget(m_title);
    body->addWidget(m_lead);
    body->addWidget(m_done);
    body->addWidget(m_message);
    body->addWidget(m_idField);
    body->addWidget(m_reasonField);
    body->addWidget(m_search, 0, Qt::AlignRight);
    body->addStretch(1);
    auto* openCard = new Card;
    openCard->body()->setContentsMargins(16, 14, 16, 16);
    openCard->body()->addWidget(m_openTitle);
    openCard->body()->addWidget(m_openEmpty);
    openCard->body()->addWidget(m_open, 1000);
    openCard->body()->addWidget(m_handOn);
    openCard->body()->addWidget(m_handOnButton, 0, Qt::AlignRight);
    openCard->body()->addStretch(1);

    m_columns->setContentsMargins(18, 14, 18, 14);
    m_columns->setSpacing(14);
    m_columns->addWidget(searchCard, 1);
    m_columns->addWidget(openCard, 1);
    setLayout(m_columns);
    retranslate();
}

void StartView::bind(QAction* goOn, QAction* handOn)
{
    m_search->bind(goOn);
    m_handOnButton->bind(handOn);
    m_handOn->bind(goOn);
}

const casework::CaseSummary* StartView::chosen() const
{
    const auto& cases = m_desk.openCases();
    const auto id = m_open->currentItem() ? m_open->currentItem()->data(Qt::UserRole).toUuid() : QUuid();
    const auto it = std::ranges::find(cases, id, &casework::CaseSummary::id);
    return it == cases.end() ? nullptr : &*it;
}

bool StartView::mayHandOn() const
{
    return chosen() && !isHandingOn() && m_desk.mayHandOn(*chosen());
}

bool StartView::isHandingOn() const
{
    return m_handOn->isAsking();
}

void StartView::askHandOn()
{
    clearMessage();
    if (mayHandOn())
        m_handOn->ask(*chosen());
}

/** In a low window the form stands below what is seen. */
void StartView::showHandOn()
{
    for (auto* parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(parent)) {
            scroll->ensureWidgetVisible(m_handOn);
            return;
        }
    }
}

void StartView::dropHandOn()
{
    m_handOn->drop();
}

void StartView::present()
{
    const auto& cases = m_desk.openCases();
    const auto before = m_open->currentItem() ? m_open->currentItem()->data(Qt::UserRole).toUuid() : QUuid();
    m_open->clear();
    for (const auto& summary : cases) {
        auto* item = new QListWidgetItem(m_open);
        fillCaseItem(*item, summary, m_wording, m_desk.isProvisional(summary.id));
        if (summary.id == before)
            m_open->setCurrentItem(item);
    }
    if (!m_open->currentItem() && m_open->count() > 0)
        m_open->setCurrentRow(0);
    m_open->setVisible(!cases.empty() && !isHandingOn());
    m_openEmpty->setVisible(cases.empty());
    //: Heading of the list of open cases; %1 is their number.
    m_openTitle->setText(tr("Open cases ‧ %1").arg(cases.size()));
    if (isHandingOn() && !chosen())
        m_handOn->drop(); // somebody else closed it
    m_handOnButton->setVisible(mayHandOn());
}

void StartView::focusSearch()
{
    m_id->setFocus();
    m_id->selectAll();
}

QString StartView::goOnText() const
{
    //: The blue button: takes up the chosen open case.
    const auto resume = tr("Take up the case");
    //: The blue button: looks the citizen number up in the register.
    const auto search = tr("Search the register");
    //: The blue button: the chosen colleague goes on with the case.
    const auto handOn = tr("Hand the case on");
    if (isHandingOn())
        return handOn;
    return m_open->hasFocus() && m_open->currentItem() ? resume : search;
}

void StartView::goOn()
{
    m_done->setNote(Note::Kind::Done, {});
    if (isHandingOn()) {
        clearMessage();
        m_handOn->record();
        return;
    }
    if (m_open->hasFocus() && m_open->currentItem()) {
        m_desk.resume(m_open->currentItem()->data(Qt::UserRole).toUuid());
        return;
    }
    clearMessage();
    if (!m_idField->finish()) {
        focusSearch();
        return;
    }
    m_desk.beginWithNumber(*m_id->value(), m_reason->currentData().toString());
}

void StartView::showMessage(const Message& message)
{
    m_message->showMessage(message);
}

void StartView::clearMessage()
{
    m_message->clear();
}

void StartView::showDone(const QString& sentence)
{
    m_id->clear();
    m_idField->clearError();
    m_done->setNote(Note::Kind::Done, sentence);
}

bool StartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_open && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &StartView::focusMoved, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void StartView::resizeEvent(QResizeEvent*)
{
    m_columns->setDirection(width() < rem(46) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StartView::retranslate()
{
    //: Heading of the empty counter page.
    m_title->setText(tr("Next applicant"));
    //: Under the heading of the empty counter page.
    m_lead->setText(tr("Put the citizen's card into the reader. Without a card, type the citizen number."));
    //: Label of the search field.
    m_idField->setLabel(tr("Citizen number"));
    //: Under the search field.
    m_idField->setHint(tr("13 digits, with or without hyphens"));
    //: Label: every look-up in the register is recorded with its reason.
    m_reasonField->setLabel(tr("Reason for looking in the register"));
    const int chosen = m_reason->currentIndex();
    m_reason->clear();
    //: Reason for a look-up.
    m_reason->addItem(tr("Card lost or destroyed"), u"cardLost"_s);
    //: Reason for a look-up.
    m_reason->addItem(tr("First card"), u"firstCard"_s);
    //: Reason for a look-up.
    m_reason->addItem(tr("Card cannot be read"), u"cardUnreadable"_s);
    //: Reason for a look-up.
    m_reason->addItem(tr("Other request at the counter"), u"otherRequest"_s);
    m_reason->setCurrentIndex(qMax(0, chosen));
    //: In place of the list of open cases.
    m_openEmpty->setText(tr("No case is open. What you set aside with F10 waits here."));
    //: Accessible name of the list of open cases.
    m_open->setAccessibleName(tr("Open cases"));
    //: Button under the list of open cases: a colleague goes on with the chosen one.
    m_handOnButton->setText(tr("Hand on to a colleague"));
    m_handOn->retranslate();
    present();
}

} // namespace tabian::widgets
