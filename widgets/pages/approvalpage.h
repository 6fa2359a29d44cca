// F6: what waits for approval, what to look at, and the approver's decision.
#pragma once

#include "app/casework/officedesks.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/panels/fingerpanel.h"
#include "widgets/window/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QGridLayout;

namespace tabian::widgets
{

class CommandSet;
class FingerPanel;
class FormField;
class KeyButton;
class ParagraphEdit;

/** Object names: approvalPage, approvalList, approvalTitle, approvalReason, approvalLogin, approvalPassword,
 *  approvalApprove, approvalSendBack, approvalMessage, approvalNote0, … */
class ApprovalPage : public Page
{
    Q_OBJECT
  public:
    ApprovalPage(casework::ApprovalDesk& desk, casework::SessionDesk& sessions, const Wording& wording,
                 QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void present();
    void presentCase();
    void command(Command command);
    void decide(bool approve);
    void retranslate();
    casework::ApprovalDesk& m_desk;
    casework::SessionDesk& m_sessions;
    const Wording& m_wording;
    CommandSet* m_commands;
    Card *m_listCard, *m_caseCard;
    Text *m_empty, *m_title, *m_subtitle, *m_money;
    QListWidget* m_list;
    Note* m_done;
    MessagePanel* m_message;
    QWidget* m_details;
    Text *m_oldTitle, *m_newTitle, *m_remarksTitle, *m_changesTitle;
    QLabel *m_oldPhoto, *m_newPhoto;
    FingerPanel* m_fingers;
    QList<Note*> m_notes;
    QWidget* m_notesBox;
    QWidget* m_changesBox;
    QGridLayout* m_changes;
    ParagraphEdit* m_reason;
    QLineEdit *m_login, *m_password;
    FormField *m_reasonField, *m_loginField, *m_passwordField;
    KeyButton *m_approve, *m_sendBack;
    QUuid m_shown;
    bool m_filling = false;
};

} // namespace tabian::widgets
