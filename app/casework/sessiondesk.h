// Signing in, out, and the lock, for the screen.
#pragma once

#include "app/casework/ownfinger.h"
#include "app/casework/store.h"
#include "devices/api/cardstation.h"

#include <QObject>
#include <optional>

namespace tabian::casework
{

/** UI thread. The lock hides the work and keeps it: unlocking wants the same officer. Password first; then, where the
 *  office wants it, his finger or his own card; then, where somebody else set his password, a new one. Until all of it is
 *  answered there is no session() (or the lock stays shut). */
class SessionDesk : public QObject
{
    Q_OBJECT
  public:
    /** What the door asks for next. */
    enum class Wants : quint8 { Password, SecondFactor, NewPassword };

    explicit SessionDesk(StoreQueue& store, QObject* parent = nullptr);
    /** The devices of the second factor. `officersOwn`: the card station reads officers' cards only, so that a card taken
     *  out means an officer who left. */
    void useDevices(devices::FingerStation& fingers, devices::CardStation& cards, bool officersOwn);

    const std::optional<Session>& session() const { return m_session; }
    bool locked() const { return m_locked; }
    bool busy() const { return m_busy; } // Argon2id takes part of a second
    Wants wants() const { return m_wants; }
    const OfficePolicy& policy() const { return m_policy; } // of the last sign-in, or as set since
    const OwnFinger* finger() const { return m_finger; }    // runs while the second factor is wanted
    bool fingersEnrolled() const { return m_enrolled; }

    void signIn(const QString& login, const QString& password);
    /** What is being typed is saved first. */
    void lock();
    void unlock(const QString& password);
    void signOut();
    /** Once more the finger, after it failed. */
    void tryFinger();
    /** In place of the password that somebody else set. */
    void choosePassword(const QString& password);
    /** Back to the password; a half-opened session is closed. */
    void giveUp();
    void notePolicy(const OfficePolicy& policy);
    /** Two people vouch for a clock the store does not believe; nobody is signed in by it. */
    void acceptClock(const Credentials& first, const Credentials& second, const QString& reason);

  Q_SIGNALS:
    void aboutToLock(); // direct: whoever holds something typed records it now
    void unlocked();
    void changed();        // session, lock, busy or wants
    void sessionChanged(); // another one than before, or none any more
    void failed(const tabian::domain::Failure& failure);
    void clockAccepted();

  private:
    void busy(bool on);
    void passwordRight(const Session& session);
    void wantSecondFactor();
    void onCard(const QString& citizenId);
    void show(const SecondFactorShown& factor);
    void goOn(); // to the next thing wanted, or in

    StoreQueue& m_store;
    std::optional<Session> m_session;
    std::optional<Session> m_door; // the password was right; something more is wanted
    QString m_password;            // while a new one is wanted: the store asks for the old one with it
    OfficePolicy m_policy;
    OwnFinger* m_finger = nullptr;
    devices::CardStation* m_cards = nullptr;
    OfficerFingers m_fingers;
    Wants m_wants = Wants::Password;
    bool m_officersOwnReader = false;
    bool m_cardIn = false; // the officer's own, in his reader
    bool m_enrolled = false;
    bool m_locked = false;
    bool m_busy = false;
};

} // namespace tabian::casework
