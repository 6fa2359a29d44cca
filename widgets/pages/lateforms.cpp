#include "widgets/pages/lateforms.h"

#include "widgets/commands/checkline.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/counterviews.h"
#include "widgets/panels/cardprogress.h"
#include "widgets/theme/flowlayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::ApprovalState;
using casework::CardIssue;

// --- a slip instead of a card

void SlipBox::present(const casework::CounterDesk& desk)
{
    const auto* c = desk.currentCase();
    const bool wanted = desk.slipWanted();
    //: In the steps of approval and writing: no card can be made today.
    const auto none = tr("No blank card is left. Give the citizen a slip; he is called when cards are there.");
    //: In the steps of approval and writing; %1 the telephone number.
    const auto given = tr("A slip was given; call %1 when cards are there. F10 sets the case aside.");
    m_note->setNote(wanted ? Note::Kind::Look : Note::Kind::Done, wanted ? none
                                                                  : c && c->slip && !c->goodCard()
                                                                      ? given.arg(c->slip->phone)
                                                                      : QString());
    m_phone->setVisible(wanted);
}

QString SlipBox::goOnText(const casework::CounterDesk& desk) const
{
    //: The blue button: the citizen gets a paper instead of a card (bai rap).
    return desk.slipWanted() ? tr("Give the slip") : QString();
}

bool SlipBox::goOn(casework::CounterDesk& desk)
{
    if (!desk.slipWanted())
        return false;
    if (m_phone->finish())
        desk.giveSlip(static_cast<QLineEdit*>(m_phone->input())->text().trimmed());
    else
        m_phone->input()->setFocus();
    return true;
}

void SlipBox::retranslate()
{
    m_phone->setRequired(true);
    //: Label: the number at which the citizen can be called.
    m_phone->setLabel(tr("Telephone of the citizen"));
}

// --- approval

ApprovalForm::ApprovalForm(const FormContext& context)
    : StepForm(u"approvalForm"_s, context), m_state(new Note), m_lead(new Text(TextRole::Body, Tone::Muted)),
      m_remarksTitle(new Text(TextRole::Strong))
{
    m_state->setObjectName(u"approvalState"_s);
    column()->addWidget(m_state);
    column()->addWidget(m_lead);
    auto* slip = new Note;
    slip->setObjectName(u"approvalSlipNote"_s);
    column()->addWidget(slip);
    m_slip = std::make_unique<SlipBox>(slip, add(u"approvalSlipPhone"_s, new QLineEdit));
    column()->addWidget(m_remarksTitle);
    column()->addStretch(1);
    retranslate();
}

void ApprovalForm::present()
{
    const auto* c = m_context.desk.currentCase();
    if (!c)
        return;
    //: State of the approval; %1 is the approver's name.
    const auto approved = tr("Approved by %1").arg(c->approver ? c->approver->officerName : QString());
    //: State of the approval.
    const auto waiting = tr("Waiting for approval");
    const bool yes = c->approval == ApprovalState::Approved;
    m_state->setNote(yes ? Note::Kind::Done : Note::Kind::Look, yes ? approved : waiting);
    m_slip->present(m_context.desk);
    const auto remarks = c->remarks();
    m_remarksTitle->setVisible(!remarks.empty());
    while (m_remarks.size() < qsizetype(remarks.size())) {
        auto* note = new Note;
        note->setObjectName(u"approvalRemark"_s + QString::number(m_remarks.size()));
        column()->insertWidget(column()->count() - 1, note);
        m_remarks.append(note);
    }
    for (qsizetype i = 0; i < m_remarks.size(); ++i)
        m_remarks[i]->setNote(Note::Kind::Look,
                              i < qsizetype(remarks.size()) ? CounterViews::remark(remarks[size_t(i)]) : QString());
}

QString ApprovalForm::goOnText() const
{
    const auto* c = m_context.desk.currentCase();
    //: The blue button: to the next step.
    const auto next = tr("Next step");
    //: The blue button: looks whether the case has been approved.
    const auto ask = tr("Look again");
    if (const auto slip = m_slip->goOnText(m_context.desk); !slip.isEmpty())
        return slip;
    return c && c->approval == ApprovalState::Approved ? next : ask;
}

void ApprovalForm::goOn()
{
    clearMessage();
    if (m_slip->goOn(m_context.desk))
        return;
    const auto* c = m_context.desk.currentCase();
    if (c && c->approval == ApprovalState::Approved)
        m_context.desk.show(c->step());
    else
        m_context.desk.refresh();
}

void ApprovalForm::retranslate()
{
    //: In the approval step: who approves and how.
    m_lead->setText(tr("Another officer approves on the approvals page (F6). Set this case aside with F10 to serve the "
                       "next applicant meanwhile."));
    //: Over the remarks the approver will see.
    m_remarksTitle->setText(tr("The approver will look at"));
    m_slip->retranslate();
}

// --- write and read back

WriteForm::WriteForm(const FormContext& context) : StepForm(u"writeForm"_s, context), m_progress(new CardProgress)
{
    auto* slip = new Note;
    slip->setObjectName(u"writeSlipNote"_s);
    column()->addWidget(slip);
    m_slip = std::make_unique<SlipBox>(slip, add(u"writeSlipPhone"_s, new QLineEdit));
    column()->addWidget(m_progress);
    column()->addStretch(1);
    retranslate();
}

void WriteForm::present()
{
    m_slip->present(m_context.desk);
    if (const auto* c = m_context.desk.currentCase())
        m_progress->setView(CounterViews::card(m_context.desk.cardIssue(), *c));
}

bool WriteForm::canGoOn() const
{
    const auto state = m_context.desk.cardIssue().state();
    return state == CardIssue::State::Idle || state == CardIssue::State::WantsNextBlank ||
           state == CardIssue::State::Done;
}

QString WriteForm::goOnText() const
{
    const auto* c = m_context.desk.currentCase();
    //: The blue button: to the next step.
    const auto next = tr("Next step");
    //: The blue button: writes the new card and reads it back.
    const auto write = tr("Write the card");
    if (const auto slip = m_slip->goOnText(m_context.desk); !slip.isEmpty())
        return slip;
    return c && c->goodCard() ? next : write;
}

void WriteForm::goOn()
{
    clearMessage();
    if (m_slip->goOn(m_context.desk))
        return;
    const auto* c = m_context.desk.currentCase();
    if (c && c->goodCard())
        m_context.desk.show(casework::Step::HandOver);
    else
        m_context.desk.writeCard();
}

void WriteForm::retranslate()
{
    m_slip->retranslate();
}

// --- hand-over

HandOverForm::HandOverForm(const FormContext& context)
    : StepForm(u"handOverForm"_s, context), m_card(new Note), m_who(new Text(TextRole::Strong)),
      m_applicant(new KeyButton(KeyButton::Kind::Answer)), m_guardian(new KeyButton(KeyButton::Kind::Answer)),
      m_receiver(new QLineEdit), m_cut(new CheckLine), m_signed(new CheckLine),
      m_missing(new Text(TextRole::Small, Tone::Red))
{
    m_card->setObjectName(u"handOverCard"_s);
    m_applicant->setObjectName(u"handOverApplicant"_s);
    m_guardian->setObjectName(u"handOverGuardian"_s);
    m_cut->setObjectName(u"handOverCut"_s);
    m_signed->setObjectName(u"handOverSigned"_s);
    m_missing->setObjectName(u"handOverMissing"_s);
    column()->addWidget(m_card);
    column()->addWidget(m_who);
    auto* box = new QWidget;
    auto* answers = new FlowLayout(8);
    box->setLayout(answers);
    for (auto* button : {m_applicant, m_guardian}) {
        answers->addWidget(button);
        track(button);
    }
    column()->addWidget(box);
    m_receiverField = add(u"handOverReceiver"_s, m_receiver);
    m_receiverField->setRequired(true);
    for (auto* line : {m_cut, m_signed}) {
        column()->addWidget(line);
        track(line);
    }
    m_missing->hide();
    column()->addWidget(m_missing);
    column()->addStretch(1);
    connect(m_guardian, &QAbstractButton::toggled, this, &HandOverForm::present);
    connect(m_signed, &QAbstractButton::toggled, m_missing, &QWidget::hide);
    m_applicant->setChecked(true);
    retranslate();
}

void HandOverForm::reset()
{
    StepForm::reset();
    m_applicant->setChecked(true);
    m_missing->hide();
}

void HandOverForm::present()
{
    const auto* c = m_context.desk.currentCase();
    if (c && c->goodCard())
        //: The new card is ready; %1 is its serial.
        m_card->setNote(Note::Kind::Done, tr("Card %1 is ready").arg(c->goodCard()->serial));
    m_receiverField->setVisible(m_guardian->isChecked());
    m_cut->setVisible(c && c->intake.oldCard && c->request && c->request->kind != domain::CaseKind::LostOrDestroyed);
}

QString HandOverForm::goOnText() const
{
    //: The blue button: the card is handed over, the case closes.
    return tr("Hand over and close the case");
}

void HandOverForm::goOn()
{
    clearMessage();
    if (m_receiverField->isVisibleTo(this) && !m_receiverField->finish()) {
        m_receiver->setFocus();
        return;
    }
    if (!m_signed->isChecked()) {
        //: Under the check box of the signature.
        m_missing->setText(tr("The receiver signs first"));
        m_missing->show();
        m_signed->setFocus();
        return;
    }
    const bool guardian = m_guardian->isChecked();
    m_context.desk.handOver({guardian ? casework::ReceivedBy::Guardian : casework::ReceivedBy::Applicant,
                             guardian ? m_receiver->text().trimmed() : QString(),
                             m_cut->isVisibleTo(this) && m_cut->isChecked(), u"paper"_s});
}

QWidget* HandOverForm::firstField() const
{
    return m_cut->isVisibleTo(this) ? m_cut : m_signed;
}

void HandOverForm::retranslate()
{
    //: Over the answers who receives the card.
    m_who->setText(tr("Received by"));
    //: Answer: the applicant receives the card.
    m_applicant->setText(tr("The applicant"));
    //: Answer: parent or guardian receives the card.
    m_guardian->setText(tr("Parent or guardian"));
    //: Label: name of the parent or guardian.
    m_receiverField->setLabel(tr("Name of the receiver"));
    //: Check box.
    m_cut->setText(tr("The old card has been cut"));
    //: Check box: signature on paper.
    m_signed->setText(tr("The receiver has checked the card and signed for it"));
}

// --- leaving a case

CancelForm::CancelForm(const FormContext& context)
    : StepForm(u"cancelForm"_s, context), m_note(new Note), m_reason(new ParagraphEdit(2))
{
    column()->addWidget(m_note);
    m_field = add(u"cancelReason"_s, m_reason);
    m_field->setRequired(true);
    column()->addStretch(1);
    retranslate();
}

QString CancelForm::goOnText() const
{
    //: The blue button: cancels the case.
    return tr("Cancel this case");
}

void CancelForm::goOn()
{
    if (m_field->finish())
        m_context.desk.cancelCase(m_reason->text().trimmed());
    else
        m_reason->setFocus();
}

QWidget* CancelForm::firstField() const
{
    return m_reason;
}

void CancelForm::retranslate()
{
    //: Over the reason for cancelling a case.
    m_note->setNote(Note::Kind::Look, tr("The case ends without a card and stays in the journal. Esc goes back."));
    //: Label: why the case is cancelled.
    m_field->setLabel(tr("Reason for cancelling"));
}

} // namespace tabian::widgets
