#include "widgets/pages/fineform.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/panels/decisionpanel.h"
#include "widgets/theme/flowlayout.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::FineOutcome;
using domain::Baht;

FineForm::FineForm(const FormContext& context)
    : StepForm(u"fineForm"_s, context), m_fineBox(new QWidget), m_amount(new BahtEdit), m_cash(new BahtEdit),
      m_resultTitle(new Text(TextRole::Strong)), m_evidenceTitle(new Text(TextRole::Strong)),
      m_evidence(new Text(TextRole::Body)), m_change(new Text(TextRole::Strong)), m_none(new Note),
      m_agreed(new KeyButton(KeyButton::Kind::Answer)), m_refused(new KeyButton(KeyButton::Kind::Answer)),
      m_waived(new KeyButton(KeyButton::Kind::Answer)), m_reason(new ParagraphEdit(2)), m_facts(new ParagraphEdit(2))
{
    column()->addWidget(m_none);
    m_amountField = add(u"fineAmount"_s, m_amount);
    m_amountField->setRequired(true);
    m_amountField->setCheck([this]() -> QString {
        const auto typed = m_amount->value();
        if (!typed)
            return m_context.wording.failure(typed.error()).sentence;
        const auto* c = m_context.desk.currentCase();
        //: Under the amount of the fine; %1 is the law's maximum in baht.
        const auto above =
            tr("The fine is not over %1 baht").arg(c && c->request ? c->request->fine.most.text() : QString());
        return c && c->request && *typed > c->request->fine.most ? above : QString();
    });
    auto* answers = new FlowLayout(8);
    m_agreed->setObjectName(u"fineAgreed"_s);
    m_refused->setObjectName(u"fineRefused"_s);
    m_waived->setObjectName(u"fineWaived"_s);
    auto* fine = new QVBoxLayout(m_fineBox);
    fine->setContentsMargins(0, 0, 0, 0);
    fine->setSpacing(4);
    fine->addWidget(m_resultTitle);
    fine->addLayout(answers);
    for (auto* button : {m_agreed, m_refused, m_waived}) {
        answers->addWidget(button);
        track(button);
        connect(button, &QAbstractButton::toggled, this, &FineForm::weigh);
    }
    column()->addWidget(m_fineBox);
    m_reasonField = add(u"fineReason"_s, m_reason);
    m_reasonField->setRequired(true);
    m_factsField = add(u"fineFacts"_s, m_facts);
    m_cashField = add(u"fineCash"_s, m_cash);
    m_cashField->setCheck([this]() -> QString {
        const auto typed = m_cash->value();
        if (!typed)
            return m_context.wording.failure(typed.error()).sentence;
        //: Under the cash received; %1 is the sum to be paid in baht.
        return *typed < due() ? tr("Less than the %1 baht to be paid").arg(due().text()) : QString();
    });
    m_change->setObjectName(u"fineChange"_s);
    column()->addWidget(m_change);
    column()->addWidget(m_evidenceTitle);
    column()->addWidget(m_evidence);
    column()->addStretch(1);
    for (auto* field : {m_amountField, m_reasonField, m_cashField})
        connect(field, &FormField::changed, this, &FineForm::weigh);
    m_agreed->setChecked(true);
    retranslate();
}

void FineForm::reset()
{
    StepForm::reset();
    m_for.clear();
    m_agreed->setChecked(true);
}

FineOutcome FineForm::outcome() const
{
    const auto* c = m_context.desk.currentCase();
    if (!c || !c->request || c->request->fine.most.isZero())
        return FineOutcome::NoneDue;
    return m_waived->isChecked()    ? FineOutcome::Waived
           : m_refused->isChecked() ? FineOutcome::Refused
                                    : FineOutcome::Agreed;
}

std::optional<Baht> FineForm::amount() const
{
    const auto kind = outcome();
    if (kind == FineOutcome::NoneDue || kind == FineOutcome::Waived)
        return Baht();
    const auto typed = m_amount->value();
    return typed ? std::optional(*typed) : std::nullopt;
}

bool FineForm::departs() const
{
    const auto kind = outcome();
    const auto usual = m_context.desk.usualFine();
    const auto typed = m_amount->value();
    return usual && typed && *typed != *usual && (kind == FineOutcome::Agreed || kind == FineOutcome::Refused);
}

Baht FineForm::due() const
{
    const auto* c = m_context.desk.currentCase();
    const auto fee = c && c->request ? c->request->fee : Baht();
    return outcome() == FineOutcome::Agreed ? amount().value_or(Baht()) + fee : fee;
}

void FineForm::present()
{
    const auto* c = m_context.desk.currentCase();
    if (!c || !c->request)
        return;
    const auto& range = c->request->fine;
    const auto now = c->id.toString() + range.most.text();
    if (now != m_for) {
        m_for = now;
        if (c->fine) {
            m_amount->setText(c->fine->amount.isZero() ? QString() : c->fine->amount.text());
            m_reason->setPlainText(c->fine->reason);
            m_facts->setPlainText(c->fine->facts);
            (c->fine->outcome == FineOutcome::Waived    ? m_waived
             : c->fine->outcome == FineOutcome::Refused ? m_refused
                                                        : m_agreed)
                ->setChecked(true);
        } else if (const auto usual = m_context.desk.usualFine(); usual && m_amount->text().isEmpty()) {
            m_amount->setText(usual->text());
        }
    }
    const auto least = range.least.isZero() ? Baht::ofBaht(1) : range.least;
    //: Under the amount of the fine: from %1 to %2 baht.
    auto hint = tr("%1 to %2 baht").arg(least.text(), range.most.text());
    if (const auto usual = m_context.desk.usualFine()) {
        //: Under the amount of the fine: what the office usually sets for so many days; %1 in baht.
        hint += u" ‧ "_s + tr("usual here: %1 baht").arg(usual->text());
    }
    m_amountField->setHint(hint);
    QStringList pieces;
    if (c->evidence)
        for (const auto& requirement : domain::evidenceFor(c->request->kind, c->request->evidenceFacts))
            for (const auto piece : requirement.anyOf)
                if (c->evidence->ticked.contains(piece))
                    pieces << u"✓ "_s + m_context.wording.evidence(piece);
    m_evidence->setText(pieces.join(u'\n'));
    m_evidenceTitle->setVisible(!pieces.isEmpty());
    m_evidence->setVisible(!pieces.isEmpty());
    weigh();
}

void FineForm::weigh()
{
    const auto* c = m_context.desk.currentCase();
    const bool fixed = c && c->moneyTaken();
    const auto kind = outcome();
    const bool fine = kind != FineOutcome::NoneDue;
    //: In the fine step: nothing to set.
    m_none->setNote(Note::Kind::Done, fine ? QString() : tr("No fine in this case"));
    m_fineBox->setVisible(fine);
    m_amountField->setVisible(fine && kind != FineOutcome::Waived);
    m_reasonField->setVisible(fine && (kind == FineOutcome::Waived || departs()));
    //: Label: why the fine is waived.
    const auto waiving = tr("Reason for waiving");
    //: Label: why the fine is not the office's usual amount.
    const auto departing = tr("Reason for departing from the usual amount");
    m_reasonField->setLabel(kind == FineOutcome::Waived ? waiving : departing);
    m_factsField->setVisible(fine);
    const bool money = !due().isZero() || (kind == FineOutcome::Agreed && fine);
    m_cashField->setVisible(money && !fixed);
    const auto cash = m_cash->value();
    const bool more = cash && *cash > due();
    //: Under the cash received; %1 in baht goes back to the citizen.
    m_change->setTextOrHide(more && money && !fixed ? tr("Change: %1 baht").arg((*cash - due()).text()) : QString());
    for (auto* input : QList<QWidget*>{m_amount, m_agreed, m_refused, m_waived, m_reason, m_facts})
        input->setEnabled(!fixed);
    m_context.desk.previewFine(kind == FineOutcome::Agreed ? amount().value_or(Baht()) : Baht());
    Q_EMIT typed();
}

void FineForm::preview(DecisionView& decision) const
{
    const auto* c = m_context.desk.currentCase();
    if (!c || !c->request || c->moneyTaken() || c->step() > casework::Step::FineAndFee)
        return;
    const auto set = amount();
    using FineState = DecisionView::FineState;
    switch (outcome()) {
    case FineOutcome::NoneDue:
        decision.fineState = FineState::NoneDue;
        break;
    case FineOutcome::Waived:
        decision.fineState = FineState::Waived;
        break;
    case FineOutcome::Refused:
        decision.fineState = set ? FineState::Refused : FineState::Open;
        break;
    case FineOutcome::Agreed:
        decision.fineState = set ? FineState::Agreed : FineState::Open;
        break;
    }
    decision.fine = set;
    decision.total = due();
}

QWidget* FineForm::firstField() const
{
    if (m_amountField->isVisibleTo(this))
        return m_amount;
    return m_cashField->isVisibleTo(this) ? m_cash : nullptr;
}

QString FineForm::goOnText() const
{
    const auto* c = m_context.desk.currentCase();
    //: The blue button: money is taken and a receipt made.
    const auto pay = tr("Take the money and issue the receipt");
    //: The blue button: to the next step.
    const auto next = tr("Next step");
    if (!c)
        return {};
    return c->moneyTaken() || due().isZero() ? next : pay;
}

void FineForm::goOn()
{
    const auto* c = m_context.desk.currentCase();
    if (!c || !c->request)
        return;
    clearMessage();
    if (c->moneyTaken()) {
        m_context.desk.show(casework::Step::PhotoAndPrints);
        return;
    }
    for (auto* field : {m_amountField, m_reasonField, m_cashField}) {
        if (field->isVisibleTo(this) && !field->finish()) {
            field->input()->setFocus();
            return;
        }
    }
    const auto cash = m_cash->value();
    m_context.desk.settle({outcome(), amount().value_or(Baht()), m_reason->text().trimmed(), m_facts->text().trimmed()},
                          cash ? *cash : due());
}

void FineForm::retranslate()
{
    //: Label: the amount of the fine.
    m_amountField->setLabel(tr("Amount of the fine (baht)"));
    //: Over the three answers to the fine.
    m_resultTitle->setText(tr("Result of the settlement"));
    //: Answer: the applicant agrees to pay the fine.
    m_agreed->setText(tr("Agrees to pay"));
    //: Answer: the applicant does not agree; the case of the fine goes forward, the card is made.
    m_refused->setText(tr("Does not agree"));
    //: Answer: the officer waives the fine, with a reason.
    m_waived->setText(tr("Waive the fine"));
    //: Label: what the officer found out about the delay.
    m_factsField->setLabel(tr("Facts found"));
    //: Label: cash handed over by the citizen.
    m_cashField->setLabel(tr("Cash received (baht)"));
    //: Under the cash received.
    m_cashField->setHint(tr("Leave empty when it is the exact amount"));
    //: Over the list of evidence that was checked.
    m_evidenceTitle->setText(tr("Evidence checked"));
}

} // namespace tabian::widgets
