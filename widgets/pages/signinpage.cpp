#include "widgets/pages/signinpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using Stage = DoorView::Stage;

static QLineEdit* passwordEdit()
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(256);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

SignInPage::SignInPage(QWidget* parent)
    : Page(parent), m_commands(new CommandSet(this, {Command::GoOn, Command::DropPerson, Command::SignOut,
                                                     Command::GoSelfTest, Command::Help})),
      m_card(new Card), m_product(new Text(TextRole::Figure)), m_office(new Text(TextRole::Body, Tone::Muted)),
      m_training(new Text(TextRole::Small, Tone::Amber)), m_title(new Text(TextRole::Title)),
      m_factor(new Text(TextRole::Strong, Tone::Blue)), m_login(new QLineEdit), m_password(passwordEdit()),
      m_loginField(new FormField(u"signInLogin"_s, m_login)),
      m_passwordField(new FormField(u"signInPassword"_s, m_password)), m_capsLock(new Note),
      m_message(new MessagePanel(u"signInMessage"_s)), m_goOn(new KeyButton(KeyButton::Kind::Primary))
{
    setObjectName(u"signInPage"_s);
    m_login->setMaxLength(64);
    m_password->installEventFilter(this);
    m_loginField->setRequired(true);
    m_passwordField->setRequired(true);
    m_capsLock->setObjectName(u"signInCapsLock"_s);
    m_factor->setObjectName(u"signInFactor"_s);
    m_goOn->setObjectName(u"signInGoOn"_s);
    m_goOn->bind(m_commands->action(Command::GoOn));
    m_training->setObjectName(u"signInTraining"_s);
    lay();
    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::GoOn)
            goOn();
        else if (command == Command::DropPerson)
            Q_EMIT givenUp();
        else if (command == Command::SignOut)
            Q_EMIT signOutWanted();
        else if (command == Command::GoSelfTest)
            Q_EMIT selfTestWanted();
        else
            Q_EMIT helpWanted();
    });
    present();
}

void SignInPage::lay()
{
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(10);
    for (auto* text : {m_product, m_office, m_training})
        text->setAlignment(Qt::AlignHCenter);
    middle->addWidget(m_product);
    middle->addWidget(m_office);
    middle->addWidget(m_training);
    middle->addSpacing(6);
    auto* body = m_card->body();
    body->setContentsMargins(24, 20, 24, 24);
    body->setSpacing(12);
    body->addWidget(m_title);
    body->addWidget(m_message);
    body->addWidget(m_factor);
    body->addWidget(m_loginField);
    body->addWidget(m_passwordField);
    body->addWidget(m_capsLock);
    body->addSpacing(4);
    body->addWidget(m_goOn);
    middle->addWidget(m_card);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* holder = new QWidget;
    holder->setObjectName(u"signInHolder"_s);
    holder->setLayout(middle);
    row->addWidget(holder);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    fillWith(this, scrolling(inside, Qt::ScrollBarAsNeeded));
}

void SignInPage::makeNewPassword()
{
    m_new = passwordEdit();
    m_again = passwordEdit();
    m_newField = new FormField(u"signInNew"_s, m_new);
    m_againField = new FormField(u"signInAgain"_s, m_again);
    m_againField->setCheck([this]() -> QString {
        //: Under the new password, typed the second time.
        const auto differs = tr("The two do not agree");
        return m_again->text() == m_new->text() ? QString() : differs;
    });
    auto* body = m_card->body();
    int place = body->indexOf(m_passwordField);
    for (auto* field : {m_newField, m_againField}) {
        field->setRequired(true);
        body->insertWidget(++place, field);
    }
    for (auto* edit : {m_new, m_again})
        edit->installEventFilter(this);
    setTabOrder(m_password, m_new);
    setTabOrder(m_new, m_again);
    setTabOrder(m_again, m_goOn);
}

void SignInPage::makeOtherWays()
{
    m_back = new KeyButton(KeyButton::Kind::Secondary);
    m_signOut = new KeyButton(KeyButton::Kind::Secondary);
    m_back->setObjectName(u"signInBack"_s);
    m_signOut->setObjectName(u"signInSignOut"_s);
    m_back->bind(m_commands->action(Command::DropPerson));
    m_signOut->bind(m_commands->action(Command::SignOut));
    auto* others = new FlowLayout(8, Qt::AlignRight);
    others->addWidget(m_back);
    others->addWidget(m_signOut);
    m_card->body()->addLayout(others);
}

void SignInPage::entered()
{
    if (m_door.stage == Stage::NewPassword)
        m_new->setFocus();
    else if (m_door.stage == Stage::SecondFactor)
        m_goOn->setFocus();
    else
        (m_login->isEnabled() && m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::setLockedBy(const QString& officer, const QString& login)
{
    if (m_lockedBy == officer && m_login->text() == login)
        return; // said already; a message may stand there
    m_lockedBy = officer;
    m_login->setText(login);
    m_login->setEnabled(officer.isEmpty());
    m_message->clear();
    present();
}

void SignInPage::setOffice(const QString& office, const QString& station, bool training)
{
    m_office->setText(office + (station.isEmpty() ? QString() : u" ‧ "_s + station));
    m_isTraining = training;
    retranslate();
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void SignInPage::setDoor(const DoorView& door)
{
    if (m_door == door)
        return;
    const bool another = m_door.stage != door.stage;
    m_door = door;
    if (another)
        m_message->clear();
    present();
    if (another && isVisible())
        entered();
}

void SignInPage::showMessage(const Message& message)
{
    m_message->showMessage(message);
    if (m_door.stage != Stage::Password)
        return;
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPage::clearPassword()
{
    for (auto* edit : {m_password, m_new, m_again}) {
        if (edit)
            edit->clear();
    }
}

void SignInPage::goOn()
{
    if (m_busy)
        return;
    if (m_door.stage == Stage::Password)
        submit();
    else if (m_door.stage == Stage::NewPassword)
        choose();
    else
        Q_EMIT fingerWanted();
}

void SignInPage::submit()
{
    const bool loginRight = m_loginField->finish();
    const bool passwordRight = m_passwordField->finish();
    if (!loginRight || !passwordRight) {
        (loginRight ? m_password : m_login)->setFocus();
        return;
    }
    m_message->clear();
    Q_EMIT submitted(m_login->text().trimmed(), m_password->text());
}

void SignInPage::choose()
{
    const bool newRight = m_newField->finish();
    const bool againRight = m_againField->finish();
    if (!newRight || !againRight) {
        (newRight ? m_again : m_new)->setFocus();
        return;
    }
    m_message->clear();
    Q_EMIT passwordChosen(m_new->text());
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        noteCapsLock(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::FocusOut)
        m_capsLock->setNote(Note::Kind::Look, {});
    return Page::eventFilter(watched, event);
}

// Qt does not tell the state of Caps Lock, but a capital typed without Shift gives it away.
void SignInPage::noteCapsLock(const QKeyEvent& key)
{
    const auto text = key.text();
    if (text.size() != 1 || !text[0].isLetter() || text[0].toLower() == text[0].toUpper())
        return;
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    const bool caps = text[0].isUpper() != shift;
    //: Under the password field.
    m_capsLock->setNote(Note::Kind::Look, caps ? tr("Caps Lock is on") : QString());
}

void SignInPage::present()
{
    const bool locked = !m_lockedBy.isEmpty();
    const bool password = m_door.stage == Stage::Password;
    const bool choosing = m_door.stage == Stage::NewPassword;
    m_loginField->setVisible(password);
    m_passwordField->setVisible(password);
    if (choosing && !m_newField)
        makeNewPassword();
    if (m_newField) {
        m_newField->setVisible(choosing);
        m_againField->setVisible(choosing);
    }
    const bool again = m_door.stage == Stage::SecondFactor && m_door.byFinger && !m_door.waiting;
    m_goOn->setVisible(password || choosing || again);
    m_commands->action(Command::GoOn)->setEnabled(!m_busy && (password || choosing || again));
    m_commands->setInForce(Command::DropPerson, !password && !m_busy);
    m_commands->setInForce(Command::SignOut, locked && password && !m_busy);
    if ((locked || !password) && !m_back)
        makeOtherWays();
    if (m_back) {
        m_back->setVisible(!password);
        m_signOut->setVisible(locked && password);
    }
    retranslate();
}

QString SignInPage::goOnWord() const
{
    //: The blue button while the password is being checked.
    const auto checking = tr("Checking …");
    //: The blue button of a locked counter.
    const auto unlock = tr("Unlock");
    //: The blue button of the sign-in form.
    const auto open = tr("Sign in");
    //: The blue button: keeps the new password.
    const auto keep = tr("Keep this password");
    //: The blue button: the sensor waits for the finger again.
    const auto again = tr("Try the finger again");
    if (m_busy)
        return checking;
    if (m_door.stage == Stage::NewPassword)
        return keep;
    if (m_door.stage == Stage::SecondFactor)
        return again;
    return m_lockedBy.isEmpty() ? open : unlock;
}

void SignInPage::retranslate()
{
    //: The product's name over the sign-in form.
    m_product->setText(tr("Tabian"));
    //: Under the product's name on a training counter.
    m_training->setTextOrHide(m_isTraining ? tr("Training counter ‧ invented data") : QString());
    //: Heading of the form that opens a locked counter; %1 is the officer's name.
    const auto locked = tr("Locked by %1").arg(m_lockedBy);
    //: Heading of the sign-in form.
    const auto open = tr("Sign in");
    //: Heading: the password was right; finger or card is wanted as well.
    const auto factor = tr("One thing more");
    //: Heading: the password was set by the administrator.
    const auto choose = tr("Choose a password of your own");
    m_title->setText(m_door.stage == Stage::NewPassword    ? choose
                     : m_door.stage == Stage::SecondFactor ? factor
                     : m_lockedBy.isEmpty()                ? open
                                                           : locked);
    //: What the sign-in wants beside the password.
    const auto left = tr("Place your left index finger on the sensor");
    //: What the sign-in wants beside the password.
    const auto right = tr("Place your right index finger on the sensor");
    const auto finger = m_door.left ? left : right;
    //: What the sign-in wants beside the password.
    const auto card = tr("Put your own identity card into the reader");
    //: Between two ways of which one is enough.
    const auto either = tr("or");
    //: The office wants a finger, and the officer has none enrolled.
    const auto nobody = tr("Your fingers are not enrolled. The administrator can let you in with your card.");
    QStringList ways;
    if (m_door.byFinger)
        ways << finger;
    if (m_door.byCard)
        ways << card;
    m_factor->setTextOrHide(m_door.stage != Stage::SecondFactor ? QString()
                            : ways.isEmpty()                    ? nobody
                                                                : ways.join(u' ' + either + u' '));
    //: Label of the officer's log-in name.
    m_loginField->setLabel(tr("Log-in"));
    //: Label of the password.
    m_passwordField->setLabel(tr("Password"));
    if (m_newField) {
        //: Label of the new password.
        m_newField->setLabel(tr("New password"));
        //: Under the new password.
        m_newField->setHint(tr("At least 8 characters; three words are easy to keep in mind"));
        //: Label: the new password once more.
        m_againField->setLabel(tr("New password again"));
    }
    if (m_back) {
        //: Button: back to log-in and password.
        m_back->setText(tr("Back"));
        //: Button of the locked counter: the officer leaves, another may sign in; the case is kept.
        m_signOut->setText(tr("Sign out, keep the case"));
    }
    m_goOn->setText(goOnWord());
    m_commands->setWord(Command::GoOn, goOnWord());
    //: Foot bar of the sign-in: back to log-in and password.
    m_commands->setWord(Command::DropPerson, tr("Back"));
    m_commands->retranslate();
    if (auto* holder = findChild<QWidget*>(u"signInHolder"_s))
        holder->setFixedWidth(rem(27));
}

void SignInPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tabian::widgets
