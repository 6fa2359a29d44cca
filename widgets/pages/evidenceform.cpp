#include "widgets/pages/evidenceform.h"

#include "widgets/fields/formfield.h"
#include "widgets/pages/witnessform.h"
#include "widgets/panels/evidencelist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using domain::Evidence;

EvidenceForm::EvidenceForm(const FormContext& context)
    : StepForm(u"evidenceForm"_s, context),
      m_list(new EvidenceList([this](Evidence piece) { return m_context.wording.evidence(piece); })),
      m_witnessTitle(new Text(TextRole::Strong)), m_witness(new WitnessForm(u"evidenceWitness"_s, context.wording))
{
    column()->addWidget(m_list);
    column()->addWidget(m_witnessTitle);
    column()->addWidget(m_witness);
    for (auto* input : m_witness->inputs())
        track(input);
    for (auto* field : m_witness->fields())
        connect(field, &FormField::changed, this, &StepForm::typed);
    column()->addStretch(1);
    connect(m_list, &EvidenceList::tickedChanged, this, [this] {
        m_context.desk.tickEvidence(m_list->ticked());
        weigh();
        Q_EMIT typed();
    });
    retranslate();
}

void EvidenceForm::reset()
{
    StepForm::reset();
    m_for.clear();
    m_pressed = false;
}

bool EvidenceForm::statementWanted() const
{
    const auto* c = m_context.desk.currentCase();
    return c && !c->witness && !c->moneyTaken() && m_list->ticked().contains(Evidence::Witness);
}

void EvidenceForm::present()
{
    const auto* c = m_context.desk.currentCase();
    if (!c || !c->request)
        return;
    m_list->setRequirements(domain::evidenceFor(c->request->kind, c->request->evidenceFacts));
    const auto now = c->id.toString() + u' ' + QString::number(int(c->request->kind));
    if (now != m_for) {
        m_for = now;
        m_pressed = false;
        QSet<Evidence> ticked = c->evidence ? c->evidence->ticked : QSet<Evidence>();
        // What the counter itself has seen need not be ticked by hand.
        if (!c->evidence && c->intake.source == casework::IntakeSource::Card)
            ticked.insert(Evidence::OldCard);
        if (!c->evidence && c->witness)
            ticked.insert(Evidence::Witness);
        m_list->setTicked(ticked);
    }
    //: Remark at a piece of evidence: the card was read at the counter.
    const auto read = tr("read from the chip");
    m_list->setRemark(Evidence::OldCard, c->intake.source == casework::IntakeSource::Card ? read : QString());
    m_list->setRemark(Evidence::Witness, c->witness ? c->witness->name : QString());
    m_list->setReadOnly(c->moneyTaken());
    weigh();
}

void EvidenceForm::weigh()
{
    const auto* c = m_context.desk.currentCase();
    if (!c || !c->request)
        return;
    m_witness->setVisible(statementWanted());
    m_witnessTitle->setVisible(statementWanted());
    if (m_pressed)
        m_list->showMissing(domain::missingEvidence(c->request->kind, c->request->evidenceFacts, m_list->ticked()));
    else
        m_list->showMissing({});
}

QString EvidenceForm::goOnText() const
{
    const auto* c = m_context.desk.currentCase();
    //: The blue button: records the witness's statement.
    const auto record = tr("Record the statement");
    //: The blue button: the evidence is complete.
    const auto complete = tr("Evidence is complete");
    //: The blue button: to the next step.
    const auto next = tr("Next step");
    if (!c)
        return {};
    if (c->moneyTaken())
        return next;
    return statementWanted() ? record : complete;
}

void EvidenceForm::goOn()
{
    const auto* c = m_context.desk.currentCase();
    if (!c || !c->request)
        return;
    clearMessage();
    if (c->moneyTaken()) {
        m_context.desk.show(casework::Step::FineAndFee);
        return;
    }
    m_pressed = true;
    weigh();
    if (statementWanted()) {
        if (const auto statement = m_witness->finish())
            m_context.desk.recordWitness(*statement);
        return;
    }
    m_context.desk.finishEvidence(m_list->ticked());
}

QWidget* EvidenceForm::firstField() const
{
    return m_list->findChild<QWidget*>(u"evidence1"_s);
}

void EvidenceForm::retranslate()
{
    //: Over the witness's fields in the evidence step.
    m_witnessTitle->setText(tr("The witness's statement"));
    m_witness->retranslate();
}

} // namespace tabian::widgets
