// F6: what waits for approval, what to look at, and the approver's decision.
#pragma once

#include "app/casework/approvaldesk.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QLineEdit;
class QListWidget;

namespace tabian::widgets
{

class ApprovalDetails;
class BatchView;
class CommandSet;
class FormField;
class KeyButton;
class ParagraphEdit;

/** The one signed in approves with his finger, where it is enrolled and no password is typed, or with his password; a
 *  colleague with his log-in and password. Ctrl B gathers the cases equal to the selected one for one confirmation.
 *  Object names: approvalPage, approvalList, approvalTitle, approvalReason, approvalLogin, approvalPassword,
 *  approvalFinger, approvalApprove, approvalSendBack, approvalTogether, approvalMessage, approvalDone, batchCase0, … */
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
    void lay();
    void present();
    void presentCase();
    void presentBatch();
    void presentWays();
    void chooseFirst();
    void command(Command command);
    void decide(bool approve);
    void decideTogether();
    void gather(bool on);
    void done(Note::Kind kind, const QString& sentence);
    bool byFinger() const;
    void retranslate();
    casework::ApprovalDesk& m_desk;
    casework::SessionDesk& m_sessions;
    const Wording& m_wording;
    CommandSet* m_commands;
    Card *m_listCard, *m_caseCard;
    Text *m_empty, *m_title, *m_subtitle, *m_finger;
    QListWidget* m_list;
    Note* m_done;
    MessagePanel* m_message;
    QWidget* m_scrolled;
    ApprovalDetails* m_details;
    BatchView* m_batch;
    ParagraphEdit* m_reason;
    QLineEdit *m_login, *m_password;
    FormField *m_reasonField, *m_loginField, *m_passwordField;
    KeyButton *m_approve, *m_sendBack, *m_together;
    QUuid m_shown;
    bool m_filling = false;
    bool m_gathering = false;
};

} // namespace tabian::widgets
