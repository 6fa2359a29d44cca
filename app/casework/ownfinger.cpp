#include "app/casework/ownfinger.h"

namespace tabian::casework
{

using devices::Finger;
using devices::FingerStation;

OwnFinger::OwnFinger(FingerStation& station, QObject* parent) : QObject(parent), m_station(station)
{
    connect(&station, &FingerStation::verified, this, &OwnFinger::onVerified);
    connect(&station, &FingerStation::retryWanted, this, [this](Finger, devices::RetryHint hint) {
        if (!m_running)
            return;
        m_hint = hint;
        Q_EMIT changed();
    });
    connect(&station, &FingerStation::failed, this, [this](const domain::Failure& failure) {
        if (!m_running)
            return;
        m_running = false;
        Q_EMIT changed();
        Q_EMIT failed(failure);
    });
}

void OwnFinger::begin(const OfficerFingers& fingers)
{
    if (m_running)
        return;
    m_fingers = fingers;
    m_finger = fingers.right.isEmpty() ? Finger::LeftIndex : Finger::RightIndex;
    m_tries = 0;
    m_running = true;
    ask();
}

void OwnFinger::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_station.cancel();
    Q_EMIT changed();
}

void OwnFinger::ask()
{
    m_hint.reset();
    Q_EMIT changed();
    m_station.verify(m_finger, m_finger == Finger::RightIndex ? m_fingers.right : m_fingers.left);
}

void OwnFinger::onVerified(Finger finger, bool match)
{
    if (!m_running || finger != m_finger)
        return;
    ++m_tries;
    if (match) {
        m_running = false;
        Q_EMIT changed();
        Q_EMIT matched();
        return;
    }
    if (m_tries >= triesAFinger && m_finger == Finger::RightIndex && !m_fingers.left.isEmpty()) {
        m_finger = Finger::LeftIndex;
        m_tries = 0;
    }
    if (m_tries < triesAFinger) {
        ask();
        return;
    }
    m_running = false;
    Q_EMIT changed();
    Q_EMIT failed({domain::FailureCode::FingerNotOfficers, {}});
}

} // namespace tabian::casework
