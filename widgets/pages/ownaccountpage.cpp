#include "widgets/pages/ownaccountpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/pages/counterviews.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::OwnAccountDesk;

static QLineEdit* passwordEdit()
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(256);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

OwnAccountPage::OwnAccountPage(OwnAccountDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(
          new CommandSet(this, {Command::GoOn, Command::TakePrints, Command::NextTab, Command::Lock, Command::Help})),
      m_title(new Text(TextRole::Title)), m_enrolled(new Text(TextRole::Body, Tone::Muted)), m_passwordCard(new Card),
      m_fingersCard(new Card), m_old(passwordEdit()), m_new(passwordEdit()), m_again(passwordEdit()),
      m_password(passwordEdit()), m_oldField(new FormField(u"ownOld"_s, m_old)),
      m_newField(new FormField(u"ownNew"_s, m_new)), m_againField(new FormField(u"ownAgain"_s, m_again)),
      m_passwordField(new FormField(u"ownPassword"_s, m_password)), m_fingers(new FingerPanel),
      m_keep(new KeyButton(KeyButton::Kind::Primary)), m_enrol(new KeyButton(KeyButton::Kind::Secondary)),
      m_message(new MessagePanel(u"ownMessage"_s)), m_done(new Note)
{
    setObjectName(u"ownAccountPage"_s);
    m_keep->setObjectName(u"ownKeep"_s);
    m_enrol->setObjectName(u"ownEnrol"_s);
    m_done->setObjectName(u"ownDone"_s);
    m_keep->bind(m_commands->action(Command::GoOn));
    m_enrol->bind(m_commands->action(Command::TakePrints));
    for (auto* field : {m_oldField, m_newField, m_againField, m_passwordField})
        field->setRequired(true);
    m_againField->setCheck([this]() -> QString {
        //: Under the new password, typed the second time.
        const auto differs = tr("The two do not agree");
        return m_again->text() == m_new->text() ? QString() : differs;
    });
    auto* body = m_passwordCard->body();
    for (auto* field : {m_oldField, m_newField, m_againField})
        body->addWidget(field);
    body->addWidget(m_keep, 0, Qt::AlignRight);
    body = m_fingersCard->body();
    body->addWidget(m_enrolled);
    body->addWidget(m_fingers);
    body->addWidget(m_passwordField);
    body->addWidget(m_enrol, 0, Qt::AlignRight);

    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    for (auto* widget : QList<QWidget*>{m_title, m_done, m_message, m_passwordCard, m_fingersCard})
        column->addWidget(widget);
    column->addStretch(1);
    inside->setMaximumWidth(1100);
    fillWith(this, scrolling(inside, Qt::ScrollBarAsNeeded));

    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::GoOn)
            change();
        else if (command == Command::TakePrints)
            enrol();
        else if (command == Command::NextTab)
            Q_EMIT nextTabWanted();
        else if (command == Command::Lock)
            Q_EMIT lockWanted();
        else
            Q_EMIT helpWanted();
    });
    connect(&m_desk, &OwnAccountDesk::changed, this, &OwnAccountPage::present);
    connect(&m_desk, &OwnAccountDesk::failed, this,
            [this](const domain::Failure& failure) { m_message->showMessage(m_wording.failure(failure)); });
    connect(&m_desk, &OwnAccountDesk::passwordChanged, this, [this] {
        //: After one's own password was changed.
        done(tr("The new password is in force"));
    });
    connect(&m_desk, &OwnAccountDesk::fingersEnrolled, this, [this] {
        //: After one's own fingers were enrolled.
        done(tr("Your fingers are enrolled"));
    });
    retranslate();
    present();
}

void OwnAccountPage::done(const QString& sentence)
{
    for (auto* edit : {m_old, m_new, m_again, m_password})
        edit->clear();
    m_message->clear();
    m_done->setNote(Note::Kind::Done, sentence);
}

void OwnAccountPage::entered()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_desk.refresh();
    m_old->setFocus();
}

void OwnAccountPage::hideEvent(QHideEvent* event)
{
    m_desk.fingers().stop();
    for (auto* edit : {m_old, m_new, m_again, m_password})
        edit->clear();
    Page::hideEvent(event);
}

void OwnAccountPage::present()
{
    m_commands->action(Command::GoOn)->setEnabled(!m_desk.busy());
    m_commands->action(Command::TakePrints)->setEnabled(!m_desk.busy());
    auto& work = m_desk.fingers();
    auto left = CounterViews::finger(work.view(devices::Finger::LeftIndex));
    auto right = CounterViews::finger(work.view(devices::Finger::RightIndex));
    left.taking = right.taking = true;
    m_fingers->setLeft(left);
    m_fingers->setRight(right);
    //: State of one's own fingers.
    const auto enrolled = tr("Your index fingers are enrolled. Enrolling again takes the place of the old prints.");
    //: State of one's own fingers.
    const auto none = tr("Your index fingers are not enrolled yet. With them you approve and sign in by touch.");
    m_enrolled->setText(m_desk.enrolled() ? enrolled : none);
}

void OwnAccountPage::change()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    for (auto* field : {m_oldField, m_newField, m_againField}) {
        if (!field->finish()) {
            field->input()->setFocus();
            return;
        }
    }
    m_desk.changePassword(m_old->text(), m_new->text());
}

void OwnAccountPage::enrol()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    if (m_passwordField->finish())
        m_desk.enrol(m_password->text());
    else
        m_password->setFocus();
}

void OwnAccountPage::retranslate()
{
    //: Title of the page of one's own account.
    m_title->setText(tr("My account"));
    //: Heading: changing one's own password.
    m_passwordCard->setHeading(tr("My password"));
    //: Heading: enrolling one's own fingers.
    m_fingersCard->setHeading(tr("My fingers"));
    //: Label of the password in force.
    m_oldField->setLabel(tr("Password until now"));
    //: Label of the new password.
    m_newField->setLabel(tr("New password"));
    //: Under the new password.
    m_newField->setHint(tr("At least 8 characters; three words are easy to keep in mind"));
    //: Label: the new password once more.
    m_againField->setLabel(tr("New password again"));
    //: Label: the password, before fingers are enrolled.
    m_passwordField->setLabel(tr("Password"));
    //: The blue button: changes the password.
    m_keep->setText(tr("Change the password"));
    //: Button: five touches of each index finger.
    m_enrol->setText(tr("Enrol both index fingers"));
    //: Foot bar of the page of one's own account.
    m_commands->setWord(Command::GoOn, tr("Change the password"));
    m_commands->retranslate();
    present();
}

void OwnAccountPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
