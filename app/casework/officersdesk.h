// The administrator's work: accounts and the office's policy; and what every officer does with his own account.
#pragma once

#include "app/casework/fingerwork.h"
#include "app/casework/sessiondesk.h"

#include <QObject>

namespace tabian::casework
{

/** UI thread; one command at a time. */
class OfficersDesk : public QObject
{
    Q_OBJECT
  public:
    OfficersDesk(StoreQueue& store, SessionDesk& sessions, QObject* parent = nullptr);
    const std::vector<AccountState>& accounts() const { return m_accounts; }
    const OfficePolicy& policy() const { return m_sessions.policy(); }
    bool busy() const { return m_busy > 0; }
    void refresh();
    /** A new officer, with a first password that he must change. */
    void open(const Officer& officer, const QString& firstPassword);
    /** Name, position, roles, revoked; never the person. */
    void change(const Officer& officer);
    void resetPassword(const QUuid& officer, const QString& password);
    void setPolicy(const OfficePolicy& policy);

  Q_SIGNALS:
    void changed();
    void done(); // the last command
    void failed(const tabian::domain::Failure& failure);

  private:
    template <typename Question> void command(Question question, std::function<void()> then = {});
    StoreQueue& m_store;
    SessionDesk& m_sessions;
    std::vector<AccountState> m_accounts;
    int m_busy = 0;
};

/** One's own password and fingers. */
class OwnAccountDesk : public QObject
{
    Q_OBJECT
  public:
    OwnAccountDesk(StoreQueue& store, SessionDesk& sessions, devices::FingerStation& fingers,
                   QObject* parent = nullptr);
    bool busy() const { return m_busy || m_fingers.running(); }
    FingerWork& fingers() { return m_fingers; }
    bool enrolled() const { return m_enrolled; }
    void refresh();
    void changePassword(const QString& oldPassword, const QString& newPassword);
    /** Both index fingers, five touches each; the password again, because whoever may enrol may come in. */
    void enrol(const QString& password);

  Q_SIGNALS:
    void changed();
    void passwordChanged();
    void fingersEnrolled();
    void failed(const tabian::domain::Failure& failure);

  private:
    void answered(const domain::Outcome& outcome, void (OwnAccountDesk::*done)());
    StoreQueue& m_store;
    SessionDesk& m_sessions;
    FingerWork m_fingers;
    bool m_busy = false;
    bool m_enrolled = false;
};

} // namespace tabian::casework
