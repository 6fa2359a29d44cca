#include "widgets/pages/approvalpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/approvaldetails.h"
#include "widgets/pages/batchview.h"
#include "widgets/pages/caselist.h"
#include "widgets/pages/counterviews.h"
#include "widgets/theme/flowlayout.h"
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

using casework::ApprovalDesk;

ApprovalPage::ApprovalPage(ApprovalDesk& desk, casework::SessionDesk& sessions, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_sessions(sessions), m_wording(wording),
      m_commands(new CommandSet(this, {Command::Approve, Command::SendBack, Command::ApproveTogether,
                                       Command::DropPerson, Command::Refresh, Command::Lock, Command::Help}))
{
    setObjectName(u"approvalPage"_s);
    build();
    lay();
    connect(m_commands, &CommandSet::triggered, this, &ApprovalPage::command);
    connect(&m_desk, &ApprovalDesk::changed, this, &ApprovalPage::present);
    connect(&m_desk, &ApprovalDesk::listRead, this, &ApprovalPage::chooseFirst);
    connect(&m_desk, &ApprovalDesk::failed, this, [this](const domain::Failure& failure) {
        m_message->showMessage(m_wording.failure(failure));
        m_password->selectAll();
    });
    connect(&m_desk, &ApprovalDesk::approved, this, [this](const QUuid&, const QString& number) {
        //: After an approval; %1 is the case's number.
        done(Note::Kind::Done, tr("Case %1 is approved").arg(number));
    });
    connect(&m_desk, &ApprovalDesk::approvedTogether, this, [this](int count) {
        gather(false);
        //: After several equal cases were approved with one confirmation; %1 is their number.
        done(Note::Kind::Done, tr("%1 cases are approved").arg(count));
    });
    connect(&m_desk, &ApprovalDesk::sentBack, this, [this] {
        //: After a case was returned to its officer.
        done(Note::Kind::Look, tr("The case went back to its officer"));
    });
    retranslate();
    present();
}

void ApprovalPage::build()
{
    m_listCard = new Card;
    m_caseCard = new Card;
    m_empty = new Text(TextRole::Body, Tone::Muted);
    m_title = new Text(TextRole::Title);
    m_subtitle = new Text(TextRole::Small, Tone::Muted);
    m_finger = new Text(TextRole::Strong, Tone::Blue);
    m_list = new QListWidget;
    m_done = new Note;
    m_message = new MessagePanel(u"approvalMessage"_s);
    m_details = new ApprovalDetails(m_wording);
    m_batch = new BatchView;
    m_reason = new ParagraphEdit(2);
    m_login = new QLineEdit;
    m_password = new QLineEdit;
    m_reasonField = new FormField(u"approvalReason"_s, m_reason);
    m_loginField = new FormField(u"approvalLogin"_s, m_login);
    m_passwordField = new FormField(u"approvalPassword"_s, m_password);
    m_approve = new KeyButton(KeyButton::Kind::Primary);
    m_sendBack = new KeyButton(KeyButton::Kind::Danger);
    m_together = new KeyButton(KeyButton::Kind::Secondary);
    m_list->setObjectName(u"approvalList"_s);
    m_title->setObjectName(u"approvalTitle"_s);
    m_finger->setObjectName(u"approvalFinger"_s);
    m_done->setObjectName(u"approvalDone"_s);
    m_approve->setObjectName(u"approvalApprove"_s);
    m_sendBack->setObjectName(u"approvalSendBack"_s);
    m_together->setObjectName(u"approvalTogether"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_loginField->setRequired(true);
    m_approve->bind(m_commands->action(Command::Approve));
    m_sendBack->bind(m_commands->action(Command::SendBack));
    m_together->bind(m_commands->action(Command::ApproveTogether));
    drawAsCards(*m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!item || m_filling)
            return;
        gather(false);
        m_desk.select(item->data(Qt::UserRole).toUuid());
    });
    connect(m_password, &QLineEdit::textChanged, this, &ApprovalPage::presentWays);
    connect(m_login, &QLineEdit::textChanged, this, &ApprovalPage::presentWays);
    connect(m_batch, &BatchView::changed, this, &ApprovalPage::presentWays);
}

void ApprovalPage::lay()
{
    m_listCard->body()->addWidget(m_empty);
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addStretch(0);

    m_scrolled = new QWidget;
    m_scrolled->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(m_scrolled);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    column->addWidget(m_details);
    column->addWidget(m_batch);
    column->addWidget(m_reasonField);
    auto* who = new QHBoxLayout;
    who->addWidget(m_loginField, 1);
    who->addWidget(m_passwordField, 1);
    column->addLayout(who);
    column->addStretch(1);
    auto* scroll = scrolling(m_scrolled);

    auto* body = m_caseCard->body();
    body->addWidget(m_title);
    body->addWidget(m_subtitle);
    body->addWidget(m_done);
    body->addWidget(m_message);
    body->addWidget(scroll, 1);
    body->addWidget(m_finger);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    auto* left = new FlowLayout(8);
    left->addWidget(m_sendBack);
    left->addWidget(m_together);
    buttons->addLayout(left, 1);
    buttons->addWidget(m_approve, 0, Qt::AlignBottom);
    body->addLayout(buttons);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(18, 14, 18, 14);
    columns->setSpacing(14);
    columns->addWidget(m_listCard);
    columns->addWidget(m_caseCard, 1);
}

void ApprovalPage::entered()
{
    m_done->setNote(Note::Kind::Done, {});
    m_message->clear();
    gather(false);
    m_desk.refresh();
    m_list->setFocus();
}

/** Only while somebody looks: opening a case is an entry. */
void ApprovalPage::chooseFirst()
{
    if (isVisible() && !m_desk.selected() && !m_desk.waiting().empty())
        m_desk.select(m_desk.waiting().front().id);
}

void ApprovalPage::done(Note::Kind kind, const QString& sentence)
{
    m_password->clear();
    m_message->clear();
    m_done->setNote(kind, sentence);
}

void ApprovalPage::gather(bool on)
{
    if (m_gathering == on)
        return;
    m_gathering = on;
    if (on) {
        m_message->clear();
        m_done->setNote(Note::Kind::Done, {});
        m_batch->setCases(m_desk.equals());
    }
    m_password->clear();
    present();
    if (on)
        m_password->setFocus();
}

void ApprovalPage::present()
{
    m_filling = true;
    const auto chosen = m_desk.selected() ? m_desk.selected()->id : QUuid();
    m_list->clear();
    for (const auto& summary : m_desk.waiting()) {
        auto* item = new QListWidgetItem(m_list);
        fillWaitingItem(*item, summary, m_wording);
        if (summary.id == chosen)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    const bool none = m_desk.waiting().empty();
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    //: Heading of the list; %1 is the number of cases.
    m_listCard->setHeading(tr("Waiting for approval ‧ %1").arg(m_desk.waiting().size()));
    if (m_gathering && m_desk.selected())
        presentBatch();
    else
        presentCase();
    presentWays();
}

void ApprovalPage::presentCase()
{
    const auto* c = m_desk.selected();
    m_scrolled->setVisible(c);
    m_details->setVisible(true);
    m_batch->hide();
    m_reasonField->setVisible(true);
    m_loginField->setVisible(true);
    //: In place of a case on the approval page.
    const auto nothing = tr("Nothing waits for approval");
    //: In place of a case on the approval page.
    const auto choose = tr("Choose a case at the left");
    if (!c) {
        m_shown = {};
        m_title->setText(m_desk.waiting().empty() ? nothing : choose);
        m_subtitle->hide();
        return;
    }
    m_title->setText(c->intake.applicant.nameTh.full() +
                     (c->request ? u" ‧ "_s + CounterViews::caseLine(c->request->kind, m_wording) : QString()));
    //: Under the title of a case: its number, who took it, when.
    m_subtitle->setTextOrHide(
        tr("%1 ‧ taken by %2 ‧ %3")
            .arg(c->intake.number, c->opened.officerName, DateWords::weekdayDateTime(c->opened.at)));
    const auto& session = m_sessions.session();
    const bool own = session && session->officer.id == c->opened.officer;
    m_details->show(*c, m_desk.flags(), own);
    m_reasonField->setRequired(!m_desk.flags().empty());
    if (m_shown != c->id) {
        m_shown = c->id;
        m_reason->clear();
        m_password->clear();
        m_reasonField->clearError();
        m_login->setText(m_desk.maySelf() ? session->officer.login : QString());
    }
}

void ApprovalPage::presentBatch()
{
    m_scrolled->show();
    m_details->hide();
    m_batch->show();
    m_reasonField->hide();
    m_loginField->hide();
    const auto count = m_batch->chosen().size();
    //: Title of the confirmation for several equal cases; %1 is their number.
    m_title->setText(tr("Approve %1 cases together").arg(count));
    m_subtitle->setTextOrHide(CounterViews::caseLine(m_desk.selected()->request->kind, m_wording));
}

bool ApprovalPage::byFinger() const
{
    const auto& session = m_sessions.session();
    const bool self = m_gathering || (session && m_login->text().trimmed() == session->officer.login);
    return m_desk.mayByFinger() && self && m_password->text().isEmpty();
}

void ApprovalPage::presentWays()
{
    const bool any = m_desk.selected();
    const bool finger = any && m_desk.finger() && m_desk.finger()->running();
    const auto count = m_gathering ? m_batch->chosen().size() : 1;
    const bool idle = any && !m_desk.busy() && !finger;
    if (m_gathering)
        //: Title of the confirmation for several equal cases; %1 is their number.
        m_title->setText(tr("Approve %1 cases together").arg(count));
    m_commands->setInForce(Command::Approve, idle && count > 0);
    m_commands->setInForce(Command::SendBack, idle && !m_gathering);
    m_commands->setInForce(Command::ApproveTogether, idle && !m_gathering && m_desk.equals().size() > 1);
    m_commands->setInForce(Command::DropPerson, m_gathering || finger);
    // In a low window (1280 x 720 at 200 %) the case gets the room of what the foot bar says as well.
    const bool low = height() < rem(24);
    m_title->setRole(low ? TextRole::Heading : TextRole::Title);
    if (low)
        m_subtitle->hide();
    m_approve->setVisible(any);
    m_sendBack->setVisible(any && !m_gathering && !low);
    m_together->setVisible(m_commands->action(Command::ApproveTogether)->isEnabled() && !low);
    //: The blue button.
    const auto own = tr("Approve in my own name");
    //: The blue button: the officer's finger is asked for next.
    const auto withFinger = tr("Approve with my finger");
    //: The blue button, for several equal cases; %1 is their number.
    const auto several = tr("Approve %1 cases in my own name").arg(count);
    //: The blue button, for several equal cases; %1 is their number.
    const auto severalFinger = tr("Approve %1 cases with my finger").arg(count);
    m_approve->setText(m_gathering ? (byFinger() ? severalFinger : several) : (byFinger() ? withFinger : own));
    //: Shown while the sensor waits for the approver's own finger.
    const auto right = tr("Place your right index finger on the sensor");
    //: Shown while the sensor waits for the approver's own finger.
    const auto left = tr("Place your left index finger on the sensor");
    const bool isRight = finger && m_desk.finger()->finger() == devices::Finger::RightIndex;
    m_finger->setTextOrHide(!finger ? QString() : isRight ? right : left);
    //: Under the approver's password.
    const auto leave = tr("Leave empty to approve with your finger");
    m_passwordField->setHint(m_desk.mayByFinger() ? leave : QString());
    m_passwordField->setRequired(!byFinger());
}

void ApprovalPage::command(Command command)
{
    switch (command) {
    case Command::Approve:
        m_gathering ? decideTogether() : decide(true);
        break;
    case Command::SendBack:
        decide(false);
        break;
    case Command::ApproveTogether:
        gather(true);
        break;
    case Command::DropPerson:
        m_desk.stopFinger();
        gather(false);
        break;
    case Command::Refresh:
        m_desk.refresh();
        break;
    case Command::Lock:
        Q_EMIT lockWanted();
        break;
    case Command::Help:
        Q_EMIT helpWanted();
        break;
    default:
        break;
    }
}

void ApprovalPage::decide(bool approve)
{
    const auto* c = m_desk.selected();
    if (!c || m_desk.busy())
        return;
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    const bool finger = approve && byFinger();
    m_reasonField->setRequired(!approve || !m_desk.flags().empty());
    m_passwordField->setRequired(!finger);
    for (auto* field : {m_reasonField, m_loginField, m_passwordField}) {
        if (!field->finish()) {
            field->input()->setFocus();
            return;
        }
    }
    const auto login = m_login->text().trimmed();
    const auto reason = m_reason->text().trimmed();
    if (finger)
        m_desk.approveByFinger(reason);
    else if (approve)
        m_desk.approve(login, m_password->text(), reason);
    else
        m_desk.sendBack(login, m_password->text(), reason);
}

void ApprovalPage::decideTogether()
{
    m_message->clear();
    if (!m_passwordField->finish()) {
        m_password->setFocus();
        return;
    }
    m_desk.approveTogether(m_batch->chosen(), m_password->text());
}

void ApprovalPage::retranslate()
{
    //: In place of the list.
    m_empty->setText(tr("No case is waiting."));
    //: Accessible name of the list.
    m_list->setAccessibleName(tr("Cases waiting for approval"));
    //: Label of the approver's reason.
    m_reasonField->setLabel(tr("Reason"));
    //: Under the approver's reason.
    m_reasonField->setHint(tr("Needed when there is something to look at, and to send back"));
    //: Label: log-in of the approving officer.
    m_loginField->setLabel(tr("Approver's log-in"));
    //: Label: password of the approving officer.
    m_passwordField->setLabel(tr("Approver's password"));
    //: The red button.
    m_sendBack->setText(tr("Send back with a reason"));
    //: Button: the cases equal to this one, with one confirmation.
    m_together->setText(tr("Approve equal cases together"));
    //: Foot bar of the approval page: out of the confirmation for several cases, or no finger after all.
    m_commands->setWord(Command::DropPerson, tr("Back"));
    m_commands->retranslate();
}

void ApprovalPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        present();
    }
    if (event->type() == QEvent::FontChange)
        m_listCard->setFixedWidth(qMin(rem(19.5), width() * 34 / 100));
}

void ApprovalPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_listCard->setFixedWidth(qMin(rem(19.5), width() * 34 / 100));
    present();
}

} // namespace tabian::widgets
