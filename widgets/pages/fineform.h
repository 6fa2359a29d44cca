// Step 4: the fine (set, refused or waived), the facts found, the money received.
#pragma once

#include "widgets/pages/stepform.h"

namespace tabian::widgets
{

class BahtEdit;
class ParagraphEdit;

/** Object names: fineAmount, fineAgreed, fineRefused, fineWaived, fineReason, fineFacts, fineCash, fineChange. */
class FineForm : public StepForm
{
    Q_OBJECT
  public:
    explicit FineForm(const FormContext& context);
    void present() override;
    void reset() override;
    QString goOnText() const override;
    void goOn() override;
    void preview(DecisionView& decision) const override;
    QWidget* firstField() const override;
    void retranslate() override;

  private:
    casework::FineOutcome outcome() const;
    std::optional<domain::Baht> amount() const;
    domain::Baht due() const; // fine agreed to and fee
    bool departs() const;     // from the office's usual amount
    void weigh();
    QWidget* m_fineBox;
    BahtEdit *m_amount, *m_cash;
    FormField *m_amountField, *m_reasonField, *m_factsField, *m_cashField;
    Text *m_resultTitle, *m_evidenceTitle, *m_evidence, *m_change;
    Note* m_none;
    KeyButton *m_agreed, *m_refused, *m_waived;
    ParagraphEdit *m_reason, *m_facts;
    QString m_for;
};

} // namespace tabian::widgets
