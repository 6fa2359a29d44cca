// Signing in, out, and the lock, for the screen.
#pragma once

#include "app/casework/store.h"

#include <QObject>
#include <optional>

namespace tabian::casework
{

/** UI thread. The lock hides the work and keeps it: unlocking wants the same officer's password. */
class SessionDesk : public QObject
{
    Q_OBJECT
  public:
    explicit SessionDesk(StoreQueue& store, QObject* parent = nullptr);

    const std::optional<Session>& session() const { return m_session; }
    bool locked() const { return m_locked; }
    bool busy() const { return m_busy; } // Argon2id takes part of a second

    void signIn(const QString& login, const QString& password);
    void lock();
    void unlock(const QString& password);
    void signOut();

  Q_SIGNALS:
    void changed(); // session, lock or busy
    void failed(const tabian::domain::Failure& failure);

  private:
    StoreQueue& m_store;
    std::optional<Session> m_session;
    bool m_locked = false;
    bool m_busy = false;
};

} // namespace tabian::casework
