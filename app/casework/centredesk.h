// What the office sees of the registry: the line, how much of working off-line is used up, what was not accepted, and conflicts.
#pragma once

#include "app/casework/courier.h"
#include "app/casework/invitation.h"
#include "app/casework/offline.h"
#include "app/casework/sessiondesk.h"

#include <QObject>

namespace tabian::casework
{

/** UI thread; no call blocks. Whoever is signed in may look; a supervisor decides. */
class CentreDesk : public QObject
{
    Q_OBJECT
  public:
    struct Ports
    {
        StoreQueue& store;
        SessionDesk& sessions;
        Centre& centre;
        Courier& courier;
        Invitations& invitations;
        const Clock& clock;
    };
    /** A phone that scans a code allows its clock to be a minute behind (docs/protocol.md): beyond it codes fail. */
    static constexpr int clockSeconds = 60;

    CentreDesk(Ports ports, domain::OfflineLimits limits, QObject* parent = nullptr);

    const SyncState& line() const { return m_ports.centre.state(); }
    const domain::OfflineLimits& limits() const { return m_limits; }
    OfflineUse use() const { return offlineUse(line().facts.waiting, m_limits, now()); }
    QDateTime now() const { return m_ports.clock.now(); }
    /** Empty while nobody is signed in. */
    const CentreBook& book() const { return m_book; }
    const ConflictCase* conflict(const QUuid& id) const;
    /** Conflicts without a decision. While nobody is signed in: as many as the store counts. */
    int conflictsWaiting() const;
    /** What wants somebody's attention, for the badge: conflicts, a line that is refused, a limit that comes near. */
    int attention() const;
    bool mayDecide() const;
    bool busy() const { return m_busy > 0; }

    void refresh();
    void tryNow() { m_ports.centre.tryNow(); }
    void decide(const ConflictDecided& act);
    /** What waits, onto a memory stick; and the registry's receipt from one. */
    void carryOut(const QString& path);
    void takeIn(const QString& path);
    bool mayCarry() const;

    // --- a counter that is not enrolled
    /** An administrator of the office reads the letter in. */
    bool mayEnrol() const;
    /** The letter that was looked at and not read in yet. */
    const Invitation* invitation() const { return m_letter ? &m_letter->says : nullptr; }
    void lookAtLetter(const QByteArray& letter);
    void putLetterAway();
    void enrol(); // with that letter
    bool isEnrolling() const { return m_enrolling; }

  Q_SIGNALS:
    void changed();
    void decided(const QUuid& conflict);
    void carriedOut(qint64 first, qint64 last); // 0, 0: nothing waits
    void takenIn();
    void enrolled();
    void failed(const tabian::domain::Failure& failure);

  private:
    struct Letter
    {
        QByteArray bytes;
        Invitation says;
    };
    Ports m_ports;
    domain::OfflineLimits m_limits;
    CentreBook m_book;
    std::optional<Letter> m_letter;
    bool m_read = false; // m_book is of the store
    int m_busy = 0;
    bool m_enrolling = false;
};

} // namespace tabian::casework
