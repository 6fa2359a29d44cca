// F6: what waits for approval, what to look at, and the approver's decision.
#pragma once

#include "app/casework/ownfinger.h"
#include "app/casework/ports.h"
#include "app/casework/sessiondesk.h"

#include <QObject>
#include <optional>

namespace tabian::casework
{

/** Approval by another officer than the one of the case: the one signed in (his password or his finger, for each card),
 *  or a colleague who gives his own log-in and password here. UI thread. */
class ApprovalDesk : public QObject
{
    Q_OBJECT
  public:
    ApprovalDesk(StoreQueue& store, SessionDesk& sessions, devices::FingerStation* fingers = nullptr,
                 QObject* parent = nullptr);
    const std::vector<CaseSummary>& waiting() const { return m_waiting; }
    const Case* selected() const { return m_case ? &*m_case : nullptr; }
    /** Of the selected case, for the officer signed in. */
    const std::vector<RiskFlag>& flags() const { return m_flags; }
    bool busy() const { return m_busy > 0; }
    /** The officer signed in may approve here by himself: he has the role and did not take the selected case. */
    bool maySelf() const;
    /** … and has fingers enrolled. */
    bool mayByFinger() const { return m_fingers && m_ownFingers.enrolled() && maySelf(); }
    const OwnFinger* finger() const { return m_fingers; }

    void refresh();
    void select(const QUuid& id);
    /** Approves the selected case. `reason` is wanted when the case has something to look at. */
    void approve(const QString& login, const QString& password, const QString& reason);
    void approveByFinger(const QString& reason);
    void sendBack(const QString& login, const QString& password, const QString& reason);

    /** The cases that can be approved together with the selected one: of its kind, nothing to look at, not his own. */
    std::vector<CaseSummary> equals() const;
    /** One confirmation for all of them; by finger where the password is empty. */
    void approveTogether(const std::vector<QUuid>& cases, const QString& password);
    void stopFinger();

  Q_SIGNALS:
    void changed();
    void listRead(); // after refresh(); the page opens the first case, and opening is an entry
    void approved(const QUuid& caseId, const QString& number);
    void approvedTogether(int count);
    void sentBack(const QUuid& caseId);
    void failed(const tabian::domain::Failure& failure);

  private:
    void act(const QString& login, const QString& password, const Act& act);
    void recorded(const domain::Result<Recorded>& result);
    void recordTogether(const std::vector<QUuid>& cases, const QString& password, Confirmation by);
    void readOwnFingers();

    StoreQueue& m_store;
    SessionDesk& m_sessions;
    OwnFinger* m_fingers = nullptr;
    OfficerFingers m_ownFingers;
    QUuid m_fingersOf;
    std::function<void()> m_afterFinger;
    std::vector<CaseSummary> m_waiting;
    std::optional<Case> m_case;
    std::vector<RiskFlag> m_flags;
    int m_busy = 0;
};

} // namespace tabian::casework
