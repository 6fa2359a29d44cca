#include "widgets/pages/signinpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

SignInPage::SignInPage(QWidget* parent)
    : Page(parent), m_commands(new CommandSet(this, {Command::GoOn, Command::GoSelfTest, Command::Help})),
      m_card(new Card), m_product(new Text(TextRole::Figure)), m_office(new Text(TextRole::Body, Tone::Muted)),
      m_training(new Text(TextRole::Small, Tone::Amber)), m_title(new Text(TextRole::Title)), m_login(new QLineEdit),
      m_password(new QLineEdit), m_loginField(new FormField(u"signInLogin"_s, m_login)),
      m_passwordField(new FormField(u"signInPassword"_s, m_password)), m_capsLock(new Note),
      m_message(new MessagePanel(u"signInMessage"_s)), m_goOn(new KeyButton(KeyButton::Kind::Primary))
{
    setObjectName(u"signInPage"_s);
    m_login->setMaxLength(64);
    m_password->setMaxLength(256);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_password->installEventFilter(this);
    m_loginField->setRequired(true);
    m_passwordField->setRequired(true);
    m_capsLock->setObjectName(u"signInCapsLock"_s);
    m_goOn->setObjectName(u"signInGoOn"_s);
    m_goOn->bind(m_commands->action(Command::GoOn));
    m_training->setObjectName(u"signInTraining"_s);

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
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::GoOn)
            submit();
        else if (command == Command::GoSelfTest)
            Q_EMIT selfTestWanted();
        else
            Q_EMIT helpWanted();
    });
    retranslate();
}

void SignInPage::entered()
{
    (m_login->isEnabled() && m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::setLockedBy(const QString& officer, const QString& login)
{
    m_lockedBy = officer;
    m_login->setText(login);
    m_login->setEnabled(officer.isEmpty());
    m_message->clear();
    retranslate();
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
    m_commands->action(Command::GoOn)->setEnabled(!busy);
    retranslate();
}

void SignInPage::showMessage(const Message& message)
{
    m_message->showMessage(message);
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPage::clearPassword()
{
    m_password->clear();
}

void SignInPage::submit()
{
    if (m_busy)
        return;
    const bool loginRight = m_loginField->finish();
    const bool passwordRight = m_passwordField->finish();
    if (!loginRight || !passwordRight) {
        (loginRight ? m_password : m_login)->setFocus();
        return;
    }
    if (!m_password->hasFocus() && m_login->hasFocus() && m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    m_message->clear();
    Q_EMIT submitted(m_login->text().trimmed(), m_password->text());
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress)
        noteCapsLock(*static_cast<QKeyEvent*>(event));
    if (watched == m_password && event->type() == QEvent::FocusOut)
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
    m_title->setText(m_lockedBy.isEmpty() ? open : locked);
    //: Label of the officer's log-in name.
    m_loginField->setLabel(tr("Log-in"));
    //: Label of the password.
    m_passwordField->setLabel(tr("Password"));
    //: The blue button while the password is being checked.
    const auto checking = tr("Checking …");
    //: The blue button of a locked counter.
    const auto unlock = tr("Unlock");
    m_goOn->setText(m_busy ? checking : m_lockedBy.isEmpty() ? open : unlock);
    m_commands->setWord(Command::GoOn, m_lockedBy.isEmpty() ? open : unlock);
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
