// One's own account: a new password, and one's fingers for the sensor.
#pragma once

#include "app/casework/officersdesk.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QLineEdit;

namespace tabian::widgets
{

class CommandSet;
class FingerPanel;
class FormField;
class KeyButton;

/** Object names: ownAccountPage, ownOld, ownNew, ownAgain, ownKeep, ownPassword, ownEnrol, ownMessage, ownDone. */
class OwnAccountPage : public Page
{
    Q_OBJECT
  public:
    OwnAccountPage(casework::OwnAccountDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void present();
    void change();
    void enrol();
    void done(const QString& sentence);
    void retranslate();
    casework::OwnAccountDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    Text *m_title, *m_enrolled;
    Card *m_passwordCard, *m_fingersCard;
    QLineEdit *m_old, *m_new, *m_again, *m_password;
    FormField *m_oldField, *m_newField, *m_againField, *m_passwordField;
    FingerPanel* m_fingers;
    KeyButton *m_keep, *m_enrol;
    MessagePanel* m_message;
    Note* m_done;
};

} // namespace tabian::widgets
