// The administrator's page: who has an account, with which roles; adding, changing, revoking, a new first password.
#pragma once

#include "app/casework/officersdesk.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QLineEdit;
class QListWidget;

namespace tabian::widgets
{

class CheckLine;
class CitizenIdEdit;
class CommandSet;
class FormField;
class KeyButton;

/** The word for a role, in the language in force. */
QString roleWord(casework::Role role);

/** Object names: officersPage, officersList, officerLogin, officerName, officerPosition, officerCitizenId, officerRole0 … 5,
 *  officerRevoked, officerPassword, officerSave, officerAdd, officerReset, officersMessage, officersDone. */
class OfficersPage : public Page
{
    Q_OBJECT
  public:
    OfficersPage(casework::OfficersDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void lay();
    void present();
    void showOfficer(const QUuid& id); // null: a new one
    void command(Command command);
    void save();
    void resetPassword();
    bool fieldsRight(const QList<FormField*>& fields);
    casework::Officer typed() const;
    const casework::AccountState* chosen() const;
    void retranslate();
    casework::OfficersDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    Card *m_listCard, *m_formCard;
    Text *m_title, *m_state, *m_rolesTitle;
    QListWidget* m_list;
    MessagePanel* m_message;
    Note* m_done;
    QLineEdit *m_login, *m_name, *m_position, *m_password;
    CitizenIdEdit* m_citizen;
    FormField *m_loginField, *m_nameField, *m_positionField, *m_citizenField, *m_passwordField;
    QList<CheckLine*> m_roles;
    CheckLine* m_revoked;
    KeyButton *m_save, *m_add, *m_reset;
    QUuid m_shown;
    bool m_new = false;
    bool m_filling = false;
};

} // namespace tabian::widgets
