#include "widgets/pages/identityform.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/pages/counterviews.h"
#include "widgets/pages/fingerexceptionform.h"
#include "widgets/pages/witnessform.h"
#include "widgets/panels/fingerpanel.h"
#include "widgets/theme/flowlayout.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using devices::Finger;

IdentityForm::IdentityForm(const FormContext& context)
    : StepForm(u"identityForm"_s, context), m_fingers(new FingerPanel), m_result(new Note),
      m_check(new KeyButton(KeyButton::Kind::Secondary)), m_leftMissing(new KeyButton(KeyButton::Kind::Secondary)),
      m_rightMissing(new KeyButton(KeyButton::Kind::Secondary)),
      m_exceptions(new FingerExceptionForm(u"identity"_s, context)),
      m_witness(new WitnessForm(u"witness"_s, context.wording))
{
    m_result->setObjectName(u"identityResult"_s);
    m_check->setObjectName(u"identityCheck"_s);
    m_leftMissing->setObjectName(u"identityLeftMissing"_s);
    m_rightMissing->setObjectName(u"identityRightMissing"_s);
    m_check->setKeyHint(CommandTable::keyText(Command::CheckFingers));
    m_leftMissing->setKeyHint(CommandTable::keyText(Command::LeftMissing));
    m_rightMissing->setKeyHint(CommandTable::keyText(Command::RightMissing));
    column()->addWidget(m_fingers);
    auto* buttons = new FlowLayout(8);
    for (auto* button : {m_check, m_leftMissing, m_rightMissing})
        buttons->addWidget(button);
    column()->addLayout(buttons);
    column()->addWidget(m_exceptions);
    column()->addWidget(m_result);
    column()->addWidget(m_witness);
    for (auto* input : m_exceptions->inputs())
        track(input);
    for (auto* field : m_exceptions->fields())
        connect(field, &FormField::changed, this, &StepForm::typed);
    connect(m_exceptions, &FingerExceptionForm::changed, this, [this] {
        present();
        Q_EMIT typed();
    });
    for (auto* input : m_witness->inputs())
        track(input);
    for (auto* field : m_witness->fields())
        connect(field, &FormField::changed, this, &StepForm::typed);
    column()->addStretch(1);
    connect(m_check, &QAbstractButton::clicked, this, [this] { m_context.desk.checkFingers(); });
    connect(m_leftMissing, &QAbstractButton::clicked, this, [this] { except(Finger::LeftIndex); });
    connect(m_rightMissing, &QAbstractButton::clicked, this, [this] { except(Finger::RightIndex); });
    retranslate();
}

void IdentityForm::present()
{
    const auto* c = m_context.desk.currentCase();
    if (!c)
        return;
    auto& work = m_context.desk.fingerWork();
    auto left = CounterViews::finger(work.view(Finger::LeftIndex));
    auto right = CounterViews::finger(work.view(Finger::RightIndex));
    if (c->fingers && !work.running()) {
        left = CounterViews::finger(c->fingers->left, c->fingers->leftTries, c->fingers->leftQuality);
        right = CounterViews::finger(c->fingers->right, c->fingers->rightTries, c->fingers->rightQuality);
    }
    m_fingers->setLeft(left);
    m_fingers->setRight(right);
    const bool fixed = c->moneyTaken();
    const bool checkable = !work.running() && !fixed;
    if (!checkable && m_check->hasFocus())
        m_check->clearFocus(); // else it would go to the next button, and the page would leave it there
    m_check->setVisible(checkable);
    const auto askable = [&](Finger finger) {
        return !fixed && !c->identityProved() && !m_exceptions->asking() && !c->exceptionOf(finger);
    };
    m_leftMissing->setVisible(askable(Finger::LeftIndex));
    m_rightMissing->setVisible(askable(Finger::RightIndex));
    m_exceptions->present(*c, fixed);
    const bool wanted = c->witnessWanted() && !work.running() && !m_exceptions->asking();
    m_witness->setVisible(wanted && !fixed);
    if (c->identityProved() && c->witness)
        //: Result of the identity step; %1 is the witness's name.
        m_result->setNote(Note::Kind::Done, tr("Identity certified by %1 (form PK.14)").arg(c->witness->name));
    else if (c->identityProved())
        //: Result of the identity step.
        m_result->setNote(Note::Kind::Done, tr("Both index fingers match"));
    else if (wanted)
        //: Result of the identity step.
        m_result->setNote(Note::Kind::Look,
                          tr("The fingers do not decide. A witness certifies; the approver decides with a reason."));
    else
        m_result->setNote(Note::Kind::Plain, {});
}

QString IdentityForm::goOnText() const
{
    const auto* c = m_context.desk.currentCase();
    //: The blue button: records the witness's statement.
    const auto record = tr("Record the statement");
    //: The blue button: starts matching both index fingers.
    const auto check = tr("Check both fingers");
    //: The blue button: to the next step.
    const auto next = tr("Next step");
    if (!c)
        return {};
    if (m_exceptions->asking())
        //: The blue button: records why a finger cannot be taken.
        return tr("Record the reason");
    if (c->identityProved())
        return next;
    return c->witnessWanted() && !m_context.desk.fingerWork().running() ? record : check;
}

bool IdentityForm::canGoOn() const
{
    return !m_context.desk.fingerWork().running() || m_exceptions->asking();
}

void IdentityForm::goOn()
{
    const auto* c = m_context.desk.currentCase();
    if (!c)
        return;
    clearMessage();
    if (m_exceptions->asking()) {
        m_exceptions->record();
    } else if (c->identityProved()) {
        m_context.desk.show(casework::Step(qMin(int(c->step()), int(casework::Step::Evidence))));
    } else if (c->witnessWanted()) {
        if (const auto statement = m_witness->finish())
            m_context.desk.recordWitness(*statement);
    } else {
        m_context.desk.checkFingers();
    }
}

QWidget* IdentityForm::firstField() const
{
    if (m_exceptions->asking())
        return m_exceptions->firstField();
    return m_witness->isVisibleTo(this) ? m_witness->inputs().first() : static_cast<QWidget*>(m_check);
}

void IdentityForm::retranslate()
{
    //: Button: matches the fingers again.
    m_check->setText(tr("Check again"));
    //: Button: the left index finger is injured or missing.
    m_leftMissing->setText(tr("Left finger cannot be taken"));
    //: Button: the right index finger is injured or missing.
    m_rightMissing->setText(tr("Right finger cannot be taken"));
    m_exceptions->retranslate();
    m_witness->retranslate();
}

void IdentityForm::except(Finger finger)
{
    clearMessage();
    m_exceptions->ask(finger);
}

void IdentityForm::reset()
{
    StepForm::reset();
    m_exceptions->reset();
}

} // namespace tabian::widgets
