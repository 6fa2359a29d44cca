// Signing in, and opening the lock: log-in, password, nothing else.
#pragma once

#include "widgets/status/messagepanel.h"
#include "widgets/window/page.h"

class QLineEdit;

namespace tabian::widgets
{

class CommandSet;
class FormField;
class KeyButton;

/** Object names: signInLogin, signInPassword, signInGoOn (button), signInCapsLock (hint), signInMessage. */
class SignInPage : public Page
{
    Q_OBJECT
  public:
    explicit SignInPage(QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    /** Locked: the log-in is the officer's and fixed; empty: anybody may sign in. */
    void setLockedBy(const QString& officer, const QString& login);
    void setOffice(const QString& office, const QString& station, bool training);
    void setBusy(bool busy); // the password is being checked
    void showMessage(const Message& message);
    /** Forgets the typed password. */
    void clearPassword();

  Q_SIGNALS:
    void selfTestWanted();
    void submitted(const QString& login, const QString& password);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void retranslate();
    void submit();
    void noteCapsLock(const QKeyEvent& key);
    CommandSet* m_commands;
    Card* m_card;
    Text *m_product, *m_office, *m_training;
    Text* m_title;
    QLineEdit *m_login, *m_password;
    FormField *m_loginField, *m_passwordField;
    Note* m_capsLock;
    MessagePanel* m_message;
    KeyButton* m_goOn;
    QString m_lockedBy;
    bool m_busy = false;
    bool m_isTraining = false;
};

} // namespace tabian::widgets
