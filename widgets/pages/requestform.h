// Step 1: which case it is, its day, and what switches evidence on.
#pragma once

#include "widgets/pages/stepform.h"

class QComboBox;

namespace tabian::widgets
{

class CheckLine;
class ThaiDateEdit;

/** Object names: requestProposal1 … (buttons), requestCase (all 13), requestEvent, requestRecordFound,
 *  requestIdentityProved, requestAlso<number>. */
class RequestForm : public StepForm
{
    Q_OBJECT
  public:
    explicit RequestForm(const FormContext& context);
    void present() override;
    void reset() override;
    QString goOnText() const override;
    bool canGoOn() const override;
    void goOn() override;
    void preview(DecisionView& decision) const override;
    QWidget* firstField() const override;
    void retranslate() override;
    /** As typed now; an unreadable day is no day. */
    casework::RequestChoice choice() const;

  private:
    void adoptSuggestion();
    void showProposals();
    void kindChanged();
    void fillCases();

    Note* m_open;
    Note* m_otherCard;
    Text* m_proposed;
    QWidget* m_proposalBox;
    QVBoxLayout* m_proposalColumn;
    QList<QPair<KeyButton*, domain::CaseKind>> m_buttons;
    Text* m_why;
    QComboBox* m_kind;
    FormField* m_kindField;
    ThaiDateEdit* m_event;
    FormField* m_eventField;
    CheckLine *m_recordFound, *m_identityProved;
    Text* m_alsoTitle;
    QList<QPair<CheckLine*, domain::CaseKind>> m_also;
    QString m_for; // the person the form was filled for
};

} // namespace tabian::widgets
