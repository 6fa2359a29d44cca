#include "app/casework/sessiondesk.h"

#include "app/casework/storeask.h"

#include <utility>

namespace tabian::casework
{

using devices::CardRecord;
using devices::CardStation;
using domain::Outcome;
using domain::Result;

SessionDesk::SessionDesk(StoreQueue& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(this, &SessionDesk::changed, this, [this, was = QUuid()]() mutable {
        const QUuid now = m_session ? m_session->token : QUuid();
        if (now != std::exchange(was, now))
            Q_EMIT sessionChanged();
    });
}

void SessionDesk::useDevices(devices::FingerStation& fingers, CardStation& cards, bool officersOwn)
{
    m_officersOwnReader = officersOwn;
    m_cards = &cards;
    m_finger = new OwnFinger(fingers, this);
    connect(m_finger, &OwnFinger::changed, this, &SessionDesk::changed);
    connect(m_finger, &OwnFinger::failed, this, &SessionDesk::failed);
    connect(m_finger, &OwnFinger::matched, this, [this] { show({SecondFactor::Finger, {}}); });
    connect(&cards, &CardStation::textRead, this,
            [this](const CardRecord& record, int) { onCard(record.id.digits()); });
    connect(&cards, &CardStation::removed, this, [this] {
        if (std::exchange(m_cardIn, false) && m_officersOwnReader && m_policy.lockOnCardRemoval)
            lock();
    });
}

void SessionDesk::busy(bool on)
{
    m_busy = on;
    Q_EMIT changed();
}

void SessionDesk::signIn(const QString& login, const QString& password)
{
    if (m_busy || m_session || m_door)
        return;
    busy(true);
    struct Answer
    {
        Result<Session> session;
        Result<OfficePolicy> policy;
        OfficerFingers fingers;
    };
    ask(
        m_store, this,
        [login, password](Store& store) {
            Answer answer{store.signIn(login, password), OfficePolicy(), {}};
            if (!answer.session)
                return answer;
            answer.policy = store.policy();
            if (const auto fingers = store.fingersOf(*answer.session))
                answer.fingers = *fingers;
            return answer;
        },
        [this, password](const Answer& answer) {
            m_busy = false;
            if (!answer.session || !answer.policy) {
                Q_EMIT changed();
                Q_EMIT failed(answer.session ? answer.policy.error() : answer.session.error());
                return;
            }
            m_policy = *answer.policy;
            m_fingers = answer.fingers;
            m_enrolled = m_fingers.enrolled();
            m_password = password;
            passwordRight(*answer.session);
        });
}

void SessionDesk::passwordRight(const Session& session)
{
    m_door = session;
    if (session.secondFactorWanted)
        wantSecondFactor();
    else
        goOn();
}

void SessionDesk::wantSecondFactor()
{
    m_wants = Wants::SecondFactor;
    tryFinger();
    Q_EMIT changed();
    if (m_cards && m_cards->state() == CardStation::State::Ready)
        m_cards->reread(); // his card may lie there already
}

void SessionDesk::tryFinger()
{
    const bool byFinger =
        m_policy.secondFactor == SecondFactor::Finger || m_policy.secondFactor == SecondFactor::FingerOrCard;
    if (m_wants == Wants::SecondFactor && m_finger && m_enrolled && byFinger && !m_finger->running())
        m_finger->begin(m_fingers);
}

void SessionDesk::onCard(const QString& citizenId)
{
    const bool byCard =
        m_policy.secondFactor == SecondFactor::Card || m_policy.secondFactor == SecondFactor::FingerOrCard;
    if (m_wants == Wants::SecondFactor && byCard)
        show({SecondFactor::Card, citizenId});
}

/** The store checks whose it is and opens the session for work; a locked counter's session is open already, and the entry
 *  says how its lock was opened. */
void SessionDesk::show(const SecondFactorShown& factor)
{
    if (m_busy || !m_door)
        return;
    if (m_finger)
        m_finger->stop();
    busy(true);
    ask(
        m_store, this, [session = *m_door, factor](Store& store) { return store.record(session, factor); },
        [this, card = factor.how == SecondFactor::Card](const Result<Recorded>& result) {
            m_busy = false;
            if (!m_door)
                return;
            if (!result) {
                Q_EMIT changed();
                Q_EMIT failed(result.error());
                tryFinger();
                return;
            }
            m_cardIn = card;
            m_door->secondFactorWanted = false;
            goOn();
        });
}

void SessionDesk::goOn()
{
    if (m_door->newPasswordWanted) {
        m_wants = Wants::NewPassword;
        Q_EMIT changed();
        return;
    }
    m_password.fill(u'\0');
    m_password.clear();
    m_wants = Wants::Password;
    m_session = std::exchange(m_door, {});
    const bool wasLocked = std::exchange(m_locked, false);
    Q_EMIT changed();
    if (wasLocked)
        Q_EMIT unlocked();
}

void SessionDesk::choosePassword(const QString& password)
{
    if (m_busy || m_wants != Wants::NewPassword || !m_door)
        return;
    busy(true);
    ask(
        m_store, this,
        [session = *m_door, old = m_password, password](Store& store) {
            return store.changePassword(session, old, password);
        },
        [this](const Outcome& outcome) {
            m_busy = false;
            if (!outcome) {
                Q_EMIT changed();
                Q_EMIT failed(outcome.error());
                return;
            }
            m_door->newPasswordWanted = false;
            goOn();
        });
}

void SessionDesk::giveUp()
{
    if (m_busy || !m_door)
        return;
    if (m_finger)
        m_finger->stop();
    m_wants = Wants::Password;
    m_password.clear();
    const auto door = std::exchange(m_door, {});
    if (!m_session) // half opened: closed again, so that the account is free
        ask(
            m_store, this, [session = *door](Store& store) { return store.signOut(session); }, [](const Outcome&) {});
    Q_EMIT changed();
}

void SessionDesk::notePolicy(const OfficePolicy& policy)
{
    m_policy = policy;
    Q_EMIT changed();
}

void SessionDesk::acceptClock(const Credentials& first, const Credentials& second, const QString& reason)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    ask(
        m_store, this, [first, second, reason](Store& store) { return store.acceptClock(first, second, reason); },
        [this](const domain::Outcome& outcome) {
            m_busy = false;
            Q_EMIT changed();
            if (outcome)
                Q_EMIT clockAccepted();
            else
                Q_EMIT failed(outcome.error());
        });
}

void SessionDesk::lock()
{
    if (!m_session || m_locked)
        return;
    Q_EMIT aboutToLock();
    m_locked = true;
    Q_EMIT changed();
}

void SessionDesk::unlock(const QString& password)
{
    if (m_busy || !m_locked || m_door)
        return;
    busy(true);
    ask(
        m_store, this, [session = *m_session, password](Store& store) { return store.confirm(session, password); },
        [this](const Outcome& outcome) {
            m_busy = false;
            if (!outcome) {
                Q_EMIT changed();
                Q_EMIT failed(outcome.error());
                return;
            }
            Session again = *m_session;
            again.secondFactorWanted = m_policy.secondFactor != SecondFactor::None;
            again.newPasswordWanted = false;
            passwordRight(again);
        });
}

void SessionDesk::signOut()
{
    if (!m_session || m_busy)
        return;
    giveUp();
    Q_EMIT aboutToLock(); // what was typed stays with its case
    m_busy = true;
    ask(
        m_store, this, [session = *m_session](Store& store) { return store.signOut(session); },
        [this](const Outcome& outcome) {
            m_busy = false;
            if (outcome) {
                m_session.reset();
                m_locked = false;
                m_cardIn = false;
            }
            Q_EMIT changed();
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

} // namespace tabian::casework
