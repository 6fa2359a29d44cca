#include "widgets/pages/policypage.h"

#include "widgets/commands/checkline.h"
#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/formfield.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::OfficePolicy;
using casework::OfficersDesk;
using casework::SecondFactor;

PolicyPage::PolicyPage(OfficersDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::GoOn, Command::NextTab, Command::Lock, Command::Help})),
      m_title(new Text(TextRole::Title)), m_doorCard(new Card), m_flagsCard(new Card), m_looksCard(new Card),
      m_factor(new ChoiceBox), m_factorField(new FormField(u"policySecondFactor"_s, m_factor)),
      m_removal(new CheckLine), m_message(new MessagePanel(u"policyMessage"_s)), m_done(new Note),
      m_keep(new KeyButton(KeyButton::Kind::Primary))
{
    setObjectName(u"policyPage"_s);
    m_removal->setObjectName(u"policyCardRemoval"_s);
    m_done->setObjectName(u"policyDone"_s);
    m_keep->setObjectName(u"policyKeep"_s);
    m_keep->bind(m_commands->action(Command::GoOn));
    m_doorCard->body()->addWidget(m_factorField);
    addNumber(m_doorCard, u"policyIdleMinutes"_s, &OfficePolicy::idleMinutes);
    m_doorCard->body()->addWidget(m_removal);
    addNumber(m_flagsCard, u"policyOpenFrom"_s, &OfficePolicy::openFrom, true);
    addNumber(m_flagsCard, u"policyOpenUntil"_s, &OfficePolicy::openUntil, true);
    addNumber(m_flagsCard, u"policyRecentMoveDays"_s, &OfficePolicy::recentMoveDays);
    addNumber(m_flagsCard, u"policyReplacements"_s, &OfficePolicy::replacements);
    addNumber(m_flagsCard, u"policyPairDays"_s, &OfficePolicy::pairDays);
    addNumber(m_flagsCard, u"policyPairLeast"_s, &OfficePolicy::pairLeast);
    addNumber(m_flagsCard, u"policyPairPercent"_s, &OfficePolicy::pairPercent);
    addNumber(m_looksCard, u"policyPersonsWithoutCase"_s, &OfficePolicy::personsWithoutCase);
    addNumber(m_looksCard, u"policySamePerson"_s, &OfficePolicy::samePerson);

    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(12);
    for (auto* widget : QList<QWidget*>{m_title, m_done, m_message, m_doorCard, m_flagsCard, m_looksCard})
        column->addWidget(widget);
    column->addWidget(m_keep, 0, Qt::AlignRight);
    column->addStretch(1);
    inside->setMaximumWidth(1100);
    fillWith(this, scrolling(inside, Qt::ScrollBarAsNeeded));

    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::GoOn)
            keep();
        else if (command == Command::NextTab)
            Q_EMIT nextTabWanted();
        else if (command == Command::Lock)
            Q_EMIT lockWanted();
        else
            Q_EMIT helpWanted();
    });
    connect(&m_desk, &OfficersDesk::changed, this,
            [this] { m_commands->action(Command::GoOn)->setEnabled(!m_desk.busy()); });
    connect(&m_desk, &OfficersDesk::failed, this, [this](const domain::Failure& failure) {
        if (isVisible())
            m_message->showMessage(m_wording.failure(failure));
    });
    connect(&m_desk, &OfficersDesk::done, this, [this] {
        if (!isVisible())
            return;
        m_message->clear();
        //: After the office's policy was kept.
        m_done->setNote(Note::Kind::Done, tr("Kept; in force for every counter of the office from the next sign-in"));
    });
    retranslate();
}

void PolicyPage::addNumber(Card* card, const QString& name, int OfficePolicy::*value, bool time)
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(5);
    edit->setAlignment(Qt::AlignRight);
    auto* field = new FormField(name, edit);
    field->setRequired(true);
    field->setCheck([edit, time]() -> QString {
        bool number = false;
        const int typed = edit->text().toInt(&number);
        //: Under a time of the policy.
        const auto clock = tr("A time such as 08:30");
        //: Under a figure of the policy.
        const auto whole = tr("A whole number");
        if (time)
            return QTime::fromString(edit->text(), u"H:mm"_s).isValid() ? QString() : clock;
        return number && typed >= 0 ? QString() : whole;
    });
    card->body()->addWidget(field);
    m_numbers.append({edit, field, value, time});
}

void PolicyPage::entered()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    fill();
    m_factor->setFocus();
}

void PolicyPage::fill()
{
    const OfficePolicy& policy = m_desk.policy();
    m_factor->setCurrentIndex(m_factor->findData(int(policy.secondFactor)));
    m_removal->setChecked(policy.lockOnCardRemoval);
    for (const auto& number : std::as_const(m_numbers)) {
        const int value = policy.*number.value;
        number.edit->setText(number.time ? QTime(0, 0).addSecs(value * 60).toString(u"HH:mm"_s)
                                         : QString::number(value));
        number.field->clearError();
    }
}

void PolicyPage::keep()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    OfficePolicy policy = m_desk.policy();
    policy.secondFactor = SecondFactor(m_factor->currentData().toInt());
    policy.lockOnCardRemoval = m_removal->isChecked();
    for (const auto& number : std::as_const(m_numbers)) {
        if (!number.field->finish()) {
            number.edit->setFocus();
            return;
        }
        const QTime time = QTime::fromString(number.edit->text(), u"H:mm"_s);
        policy.*number.value = number.time ? time.hour() * 60 + time.minute() : number.edit->text().toInt();
    }
    m_desk.setPolicy(policy);
}

void PolicyPage::retranslate()
{
    //: Title of the page of the office's policy.
    m_title->setText(tr("What the office has decided"));
    //: Heading: signing in and the lock.
    m_doorCard->setHeading(tr("Signing in and the lock"));
    //: Heading: what an approver must look at.
    m_flagsCard->setHeading(tr("What an approver must look at"));
    //: Heading: when looking at persons' data is unusual.
    m_looksCard->setHeading(tr("When looking is unusual"));
    //: Label: what is wanted beside the password.
    m_factorField->setLabel(tr("Beside the password"));
    const int chosen = m_factor->currentIndex();
    m_factor->clear();
    //: Choice: what is wanted beside the password.
    m_factor->addItem(tr("Nothing"), int(SecondFactor::None));
    //: Choice: what is wanted beside the password.
    m_factor->addItem(tr("The officer's finger"), int(SecondFactor::Finger));
    //: Choice: what is wanted beside the password.
    m_factor->addItem(tr("The officer's own identity card"), int(SecondFactor::Card));
    //: Choice: what is wanted beside the password.
    m_factor->addItem(tr("Finger or card"), int(SecondFactor::FingerOrCard));
    m_factor->setCurrentIndex(chosen);
    //: Check box of the policy.
    m_removal->setText(tr("Lock when the officer's card leaves his reader"));
    const QStringList labels{
        //: Figure of the policy.
        tr("Minutes without a key or mouse until the counter locks"),
        //: Time of the policy: the office opens.
        tr("Office hours from"),
        //: Time of the policy: the office closes.
        tr("Office hours until"),
        //: Figure of the policy.
        tr("Moved house within so many days"),
        //: Figure of the policy.
        tr("So many cards within 3 years make another one too many"),
        //: Figure of the policy.
        tr("Same officer and approver: within so many days"),
        //: Figure of the policy.
        tr("… at least so many cases together"),
        //: Figure of the policy.
        tr("… and so many percent of the officer's cases"),
        //: Figure of the policy.
        tr("Persons looked at in a day without a case"),
        //: Figure of the policy.
        tr("Times one officer looked at one person within 30 days"),
    };
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        m_numbers[i].field->setLabel(labels[i]);
    //: The blue button: keeps the policy as it is typed.
    m_keep->setText(tr("Keep"));
    //: Foot bar of the policy page.
    m_commands->setWord(Command::GoOn, tr("Keep"));
    m_commands->retranslate();
}

void PolicyPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
