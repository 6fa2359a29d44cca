// Fingers of which no print, or no good one, can be had: the officer says why, a second officer has seen the hand.
#include "app/casework/counterdesk.h"
#include "app/casework/storeask.h"

namespace tabian::casework
{

using devices::Finger;

CounterDesk::Place CounterDesk::fingerPlace() const
{
    return m_shown == Step::PhotoAndPrints ? Place::PhotoAndPrints : Place::Identity;
}

/** A worn finger is still worth a try. */
std::vector<Finger> CounterDesk::missingFingers() const
{
    std::vector<Finger> missing;
    for (const Finger finger : {Finger::LeftIndex, Finger::RightIndex}) {
        const FingerException* exception = m_case ? m_case->exceptionOf(finger) : nullptr;
        if (exception && exception->what.reason != FingerReason::Worn)
            missing.push_back(finger);
    }
    return missing;
}

void CounterDesk::exceptFinger(const FingerExcepted& exception)
{
    if (!m_case || busy())
        return;
    record(fingerPlace(), exception, [this, finger = exception.finger] {
        if (m_fingerWork.running())
            m_fingerWork.noteMissing(finger);
        else
            recordPrints(); // what waited for the reason
    });
}

void CounterDesk::confirmFingers(const QString& login, const QString& password)
{
    const auto& session = m_ports.sessions.session();
    if (!m_case || !session || busy())
        return;
    ++m_busy;
    Q_EMIT changed();
    const bool own = session->officer.login == login;
    ask(
        m_ports.store, this,
        [login, password, own, session = *session, id = m_case->id](Store& store) -> domain::Result<Recorded> {
            if (own)
                return store.confirm(session, password).and_then([&] {
                    return store.record(session, FingersConfirmed{}, id);
                });
            return store.signIn(login, password).and_then([&](const Session& second) {
                const domain::Result<Recorded> result = store.record(second, FingersConfirmed{}, id);
                const domain::Outcome out = store.signOut(second);
                return result && !out ? domain::Result<Recorded>(tl::make_unexpected(out.error())) : result;
            });
        },
        [this](const domain::Result<Recorded>& result) {
            --m_busy;
            if (result) {
                reload([this] { Q_EMIT fingersConfirmed(); });
                return;
            }
            Q_EMIT changed();
            Q_EMIT failed(fingerPlace(), result.error());
        });
}

void CounterDesk::reload(Then then)
{
    if (!m_case)
        return;
    ++m_busy;
    ask(
        m_ports.store, this, [id = m_case->id](Store& store) { return store.loadCase(id); },
        [this, then](const domain::Result<Case>& result) {
            --m_busy;
            if (!result) {
                Q_EMIT failed(fingerPlace(), result.error());
            } else if (m_case && m_case->id == result->id) {
                m_case = *result;
                if (then)
                    then();
            }
            Q_EMIT changed();
        });
}

} // namespace tabian::casework
