// Step 2: both index fingers against the register's templates; a mismatch leads to a witness, never to a dead end.
#pragma once

#include "widgets/pages/stepform.h"

namespace tabian::widgets
{

class FingerExceptionForm;
class FingerPanel;
class WitnessForm;

/** Object names: identityCheck, identityLeftMissing, identityRightMissing, identityResult, witnessName, … */
class IdentityForm : public StepForm
{
    Q_OBJECT
  public:
    explicit IdentityForm(const FormContext& context);
    void present() override;
    QString goOnText() const override;
    bool canGoOn() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void except(devices::Finger finger) override;
    void reset() override;
    void retranslate() override;

  private:
    FingerPanel* m_fingers;
    Note* m_result;
    KeyButton *m_check, *m_leftMissing, *m_rightMissing;
    FingerExceptionForm* m_exceptions;
    WitnessForm* m_witness;
};

} // namespace tabian::widgets
