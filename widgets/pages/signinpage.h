// Signing in, and opening the lock: log-in and password; then, where the office wants it, finger or card; then, where somebody
// else set the password, a new one.
#pragma once

#include "widgets/status/messagepanel.h"
#include "widgets/window/page.h"

class QLineEdit;

namespace tabian::widgets
{

class CommandSet;
class FormField;
class KeyButton;

/** What the page asks for. */
struct DoorView
{
    enum class Stage : quint8 { Password, SecondFactor, NewPassword };
    Stage stage = Stage::Password;
    bool byFinger = false; // the second factor may be a finger, and one is enrolled
    bool byCard = false;
    bool waiting = false; // the sensor waits for the finger
    bool left = false;    // for the left one
    friend bool operator==(const DoorView&, const DoorView&) = default;
};

/** Object names: signInLogin, signInPassword, signInNew, signInAgain, signInFactor (what is wanted), signInGoOn, signInBack,
 *  signInSignOut (buttons), signInCapsLock (hint), signInMessage. */
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
    void setDoor(const DoorView& door);
    void showMessage(const Message& message);
    /** Forgets the typed passwords. */
    void clearPassword();

  Q_SIGNALS:
    void selfTestWanted();
    void submitted(const QString& login, const QString& password);
    void fingerWanted(); // once more
    void passwordChosen(const QString& password);
    void givenUp();       // back to the password
    void signOutWanted(); // the officer of the lock leaves; his case is kept

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void lay();
    // Most sign-ins need neither: made when they are first wanted, for the first window is painted sooner without them.
    void makeNewPassword();
    void makeOtherWays();
    void present();
    void retranslate();
    void goOn();
    void submit();
    void choose();
    QString goOnWord() const;
    void noteCapsLock(const QKeyEvent& key);
    CommandSet* m_commands;
    Card* m_card;
    Text *m_product, *m_office, *m_training;
    Text *m_title, *m_factor;
    QLineEdit *m_login, *m_password;
    QLineEdit *m_new = nullptr, *m_again = nullptr;
    FormField *m_loginField, *m_passwordField;
    FormField *m_newField = nullptr, *m_againField = nullptr;
    Note* m_capsLock;
    MessagePanel* m_message;
    KeyButton* m_goOn;
    KeyButton *m_back = nullptr, *m_signOut = nullptr;
    DoorView m_door;
    QString m_lockedBy;
    bool m_busy = false;
    bool m_isTraining = false;
};

} // namespace tabian::widgets
