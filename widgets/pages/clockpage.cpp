#include "widgets/pages/clockpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/theme/card.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

ClockPage::ClockPage(QWidget* parent)
    : Page(parent), m_commands(new CommandSet(this, {Command::GoOn, Command::DropPerson, Command::Help})),
      m_title(new Text(TextRole::Title)), m_now(new Text(TextRole::Figure)), m_lead(new Text(TextRole::Body)),
      m_firstTitle(new Text(TextRole::Strong)), m_secondTitle(new Text(TextRole::Strong)),
      m_message(new MessagePanel(u"clockMessage"_s)), m_reason(new ParagraphEdit(2)), m_login(new QLineEdit),
      m_password(new QLineEdit), m_secondLogin(new QLineEdit), m_secondPassword(new QLineEdit),
      m_goOn(new KeyButton(KeyButton::Kind::Primary))
{
    setObjectName(u"clockPage"_s);
    m_now->setObjectName(u"clockNow"_s);
    m_goOn->setObjectName(u"clockGoOn"_s);
    m_goOn->bind(m_commands->action(Command::GoOn));
    for (auto* edit : {m_password, m_secondPassword})
        edit->setEchoMode(QLineEdit::Password);
    m_fields = {new FormField(u"clockReason"_s, m_reason), new FormField(u"clockLogin"_s, m_login),
                new FormField(u"clockPassword"_s, m_password), new FormField(u"clockSecondLogin"_s, m_secondLogin),
                new FormField(u"clockSecondPassword"_s, m_secondPassword)};
    for (auto* field : std::as_const(m_fields))
        field->setRequired(true);
    auto* card = new Card;
    auto* body = card->body();
    body->setContentsMargins(24, 20, 24, 24);
    body->setSpacing(10);
    for (auto* widget : QList<QWidget*>{m_title, m_now, m_message, m_lead, m_fields[0]})
        body->addWidget(widget);
    const auto person = [&](Text* title, FormField* login, FormField* password) {
        body->addWidget(title);
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(login, 1);
        row->addWidget(password, 1);
        body->addLayout(row);
    };
    person(m_firstTitle, m_fields[1], m_fields[2]);
    person(m_secondTitle, m_fields[3], m_fields[4]);
    body->addWidget(m_goOn, 0, Qt::AlignRight);

    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    row->addWidget(card, 4, Qt::AlignVCenter);
    row->addStretch(1);
    fillWith(this, scrolling(inside));

    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::GoOn)
            submit();
        else if (command == Command::DropPerson)
            Q_EMIT signInWanted();
        else
            Q_EMIT helpWanted();
    });
    retranslate();
}

void ClockPage::entered()
{
    m_reason->setFocus();
}

void ClockPage::setClock(const QDateTime& now, const Message& why)
{
    m_clock = now;
    m_message->showMessage(why);
    retranslate();
}

void ClockPage::setBusy(bool busy)
{
    m_busy = busy;
    m_commands->action(Command::GoOn)->setEnabled(!busy);
}

void ClockPage::showMessage(const Message& message)
{
    m_message->showMessage(message);
    m_password->clear();
    m_secondPassword->clear();
}

void ClockPage::submit()
{
    if (m_busy)
        return;
    for (auto* field : std::as_const(m_fields)) {
        if (!field->finish()) {
            field->input()->setFocus();
            return;
        }
    }
    Q_EMIT submitted({m_login->text().trimmed(), m_password->text()},
                     {m_secondLogin->text().trimmed(), m_secondPassword->text()}, m_reason->text().trimmed());
}

void ClockPage::retranslate()
{
    //: Title of the page shown when the computer's clock is not believed.
    m_title->setText(tr("The clock must be checked"));
    m_now->setText(DateWords::weekdayDateTime(m_clock));
    //: On the clock page: what to do.
    m_lead->setText(tr("If this is not the right time, set the computer's clock and press Esc. If it is right, a "
                       "supervisor and a second person accept it here; nothing is ever dated before the last entry."));
    //: On the clock page: over the first login.
    m_firstTitle->setText(tr("Supervisor"));
    //: On the clock page: over the second login.
    m_secondTitle->setText(tr("Second person"));
    //: Label: why the clock is right.
    m_fields[0]->setLabel(tr("Why the clock is right"));
    for (const int i : {1, 3}) {
        //: Label: login name.
        m_fields[i]->setLabel(tr("Login"));
        //: Label: password.
        m_fields[i + 1]->setLabel(tr("Password"));
    }
    //: The blue button of the clock page.
    m_goOn->setText(tr("Accept the clock"));
    //: Foot bar of the clock page: the clock was set right, back to signing in.
    m_commands->setWord(Command::DropPerson, tr("Sign in"));
    m_commands->retranslate();
}

void ClockPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
