// A clock that is not believed: two people vouch for it, or it is set right and the officer signs in again.
#pragma once

#include "app/casework/store.h"
#include "widgets/pages/wording.h"
#include "widgets/window/page.h"

class QLineEdit;

namespace tabian::widgets
{

class CommandSet;
class FormField;
class KeyButton;
class ParagraphEdit;

/** Covers the window in the place of sign-in. Object names: clockPage, clockNow, clockReason, clockLogin, clockPassword,
 *  clockSecondLogin, clockSecondPassword, clockGoOn, clockMessage. */
class ClockPage : public Page
{
    Q_OBJECT
  public:
    explicit ClockPage(QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    void setClock(const QDateTime& now, const Message& why);
    void setBusy(bool busy);
    void showMessage(const Message& message);

  Q_SIGNALS:
    void submitted(const tabian::casework::Credentials& first, const tabian::casework::Credentials& second,
                   const QString& reason);
    void signInWanted(); // Esc: the clock was set right

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void submit();
    void retranslate();
    CommandSet* m_commands;
    Text *m_title, *m_now, *m_lead, *m_firstTitle, *m_secondTitle;
    MessagePanel* m_message;
    ParagraphEdit* m_reason;
    QLineEdit *m_login, *m_password, *m_secondLogin, *m_secondPassword;
    QList<FormField*> m_fields; // reason, login, password, second login, second password
    KeyButton* m_goOn;
    QDateTime m_clock;
    bool m_busy = false;
};

} // namespace tabian::widgets
