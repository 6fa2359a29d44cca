#include "app/casework/sessiondesk.h"

#include "app/casework/storeask.h"

namespace tabian::casework
{

SessionDesk::SessionDesk(StoreQueue& store, QObject* parent) : QObject(parent), m_store(store) {}

void SessionDesk::signIn(const QString& login, const QString& password)
{
    if (m_busy || m_session)
        return;
    m_busy = true;
    Q_EMIT changed();
    ask(
        m_store, this, [login, password](Store& store) { return store.signIn(login, password); },
        [this](domain::Result<Session> result) {
            m_busy = false;
            if (result)
                m_session = *result;
            Q_EMIT changed();
            if (!result)
                Q_EMIT failed(result.error());
        });
}

void SessionDesk::lock()
{
    if (!m_session || m_locked)
        return;
    m_locked = true;
    Q_EMIT changed();
}

void SessionDesk::unlock(const QString& password)
{
    if (m_busy || !m_locked)
        return;
    m_busy = true;
    Q_EMIT changed();
    ask(
        m_store, this, [session = *m_session, password](Store& store) { return store.confirm(session, password); },
        [this](domain::Outcome outcome) {
            m_busy = false;
            if (outcome)
                m_locked = false;
            Q_EMIT changed();
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

void SessionDesk::signOut()
{
    if (!m_session || m_busy)
        return;
    m_busy = true;
    ask(
        m_store, this, [session = *m_session](Store& store) { return store.signOut(session); },
        [this](domain::Outcome outcome) {
            m_busy = false;
            if (outcome) {
                m_session.reset();
                m_locked = false;
            }
            Q_EMIT changed();
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

} // namespace tabian::casework
