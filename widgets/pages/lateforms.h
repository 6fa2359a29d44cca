// Steps 6 to 8 and leaving a case: approval waited for, card written, card handed over, case cancelled.
#pragma once

#include "widgets/pages/stepform.h"

#include <QCoreApplication>
#include <memory>

class QLineEdit;

namespace tabian::widgets
{

class CardProgress;
class CheckLine;
class ParagraphEdit;

/** ใบรับ: shown while nothing but a blank card is missing, and afterwards what was given. Object names: <name>Note,
 *  <name>Phone. */
class SlipBox
{
    Q_DECLARE_TR_FUNCTIONS(SlipBox)
  public:
    SlipBox(Note* note, FormField* phone) : m_note(note), m_phone(phone) {}
    void present(const casework::CounterDesk& desk);
    /** The word on the blue button while a slip is to be given; empty otherwise. */
    QString goOnText(const casework::CounterDesk& desk) const;
    /** True when a slip was to be given: then it was, or the number is wrong. */
    bool goOn(casework::CounterDesk& desk);
    void retranslate();

  private:
    Note* m_note;
    FormField* m_phone;
};

/** Step 6. Object names: approvalState, approvalRemark0, … */
class ApprovalForm : public StepForm
{
    Q_OBJECT
  public:
    explicit ApprovalForm(const FormContext& context);
    void present() override;
    QString goOnText() const override;
    void goOn() override;
    void retranslate() override;

  private:
    std::unique_ptr<SlipBox> m_slip;
    Note* m_state;
    Text *m_lead, *m_remarksTitle;
    QList<Note*> m_remarks;
};

/** Step 7. Object names: cardProgress, cardPhase, cardBar. */
class WriteForm : public StepForm
{
    Q_OBJECT
  public:
    explicit WriteForm(const FormContext& context);
    void present() override;
    QString goOnText() const override;
    bool canGoOn() const override;
    void goOn() override;
    void retranslate() override;

  private:
    std::unique_ptr<SlipBox> m_slip;
    CardProgress* m_progress;
};

/** Step 8. Object names: handOverApplicant, handOverGuardian, handOverReceiver, handOverCut, handOverSigned. */
class HandOverForm : public StepForm
{
    Q_OBJECT
  public:
    explicit HandOverForm(const FormContext& context);
    void present() override;
    void reset() override;
    QString goOnText() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void retranslate() override;

  private:
    Note* m_card;
    Text* m_who;
    KeyButton *m_applicant, *m_guardian;
    QLineEdit* m_receiver;
    FormField* m_receiverField;
    CheckLine *m_cut, *m_signed;
    Text* m_missing;
};

/** Over the steps after Ctrl+Del. Object names: cancelReason. */
class CancelForm : public StepForm
{
    Q_OBJECT
  public:
    explicit CancelForm(const FormContext& context);
    void present() override {}
    QString goOnText() const override;
    void goOn() override;
    QWidget* firstField() const override;
    void retranslate() override;

  private:
    Note* m_note;
    ParagraphEdit* m_reason;
    FormField* m_field;
};

} // namespace tabian::widgets
