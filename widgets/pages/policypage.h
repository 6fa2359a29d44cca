// What the office decides about signing in, risk and watching; the administrator's page.
#pragma once

#include "app/casework/officersdesk.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QComboBox;
class QLineEdit;

namespace tabian::widgets
{

class CheckLine;
class CommandSet;
class FormField;
class KeyButton;

/** Object names: policyPage, policySecondFactor, policyCardRemoval, policy<Value> (policyIdleMinutes, policyOpenFrom, …),
 *  policyKeep, policyMessage, policyDone. */
class PolicyPage : public Page
{
    Q_OBJECT
  public:
    PolicyPage(casework::OfficersDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Number
    {
        QLineEdit* edit;
        FormField* field;
        int casework::OfficePolicy::*value;
        bool time; // minutes of the day, written "08:00"
    };
    void addNumber(Card* card, const QString& name, int casework::OfficePolicy::*value, bool time = false);
    void fill();
    void keep();
    void retranslate();
    casework::OfficersDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    Text* m_title;
    Card *m_doorCard, *m_flagsCard, *m_looksCard;
    QComboBox* m_factor;
    FormField* m_factorField;
    CheckLine* m_removal;
    QList<Number> m_numbers;
    MessagePanel* m_message;
    Note* m_done;
    KeyButton* m_keep;
};

} // namespace tabian::widgets
