// Step 3: the evidence checklist, and the witness's statement where the case wants one.
#pragma once

#include "widgets/pages/stepform.h"

namespace tabian::widgets
{

class EvidenceList;
class WitnessForm;

/** Object names: evidence1 … evidence12 (by the piece's number), evidenceWitnessName, … */
class EvidenceForm : public StepForm
{
    Q_OBJECT
  public:
    explicit EvidenceForm(const FormContext& context);
    void present() override;
    void reset() override;
    QString goOnText() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void retranslate() override;

  private:
    bool statementWanted() const;
    void weigh();
    EvidenceList* m_list;
    Text* m_witnessTitle;
    WitnessForm* m_witness;
    QString m_for;
    bool m_pressed = false; // Enter was pressed: what is missing may be named
};

} // namespace tabian::widgets
