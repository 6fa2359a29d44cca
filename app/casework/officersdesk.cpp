#include "app/casework/officersdesk.h"

#include "app/casework/storeask.h"

namespace tabian::casework
{

using domain::Outcome;
using domain::Result;

namespace
{
Outcome outcomeOf(const Result<Recorded>& recorded)
{
    return recorded ? Outcome() : tl::make_unexpected(recorded.error());
}
} // namespace

OfficersDesk::OfficersDesk(StoreQueue& store, SessionDesk& sessions, QObject* parent)
    : QObject(parent), m_store(store), m_sessions(sessions)
{
}

void OfficersDesk::refresh()
{
    const auto& session = m_sessions.session();
    if (!session)
        return;
    ask(
        m_store, this, [session = *session](Store& store) { return store.accounts(session); },
        [this](const Result<std::vector<AccountState>>& accounts) {
            if (accounts)
                m_accounts = *accounts;
            else
                Q_EMIT failed(accounts.error());
            Q_EMIT changed();
        });
}

template <typename Question> void OfficersDesk::command(Question question, std::function<void()> then)
{
    const auto& session = m_sessions.session();
    if (!session || m_busy > 0)
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_store, this, [session = *session, question](Store& store) -> Outcome { return question(store, session); },
        [this, then = std::move(then)](const Outcome& outcome) {
            --m_busy;
            Q_EMIT changed();
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            if (then)
                then();
            Q_EMIT done();
            refresh();
        });
}

void OfficersDesk::open(const Officer& officer, const QString& firstPassword)
{
    command([officer, firstPassword](Store& store, const Session& session) {
        return outcomeOf(store.openAccount(session, officer, firstPassword));
    });
}

void OfficersDesk::change(const Officer& officer)
{
    command([officer](Store& store, const Session& session) {
        return outcomeOf(store.record(session, OfficerAdded{officer}));
    });
}

void OfficersDesk::resetPassword(const QUuid& officer, const QString& password)
{
    command([officer, password](Store& store, const Session& session) {
        return store.resetPassword(session, officer, password);
    });
}

void OfficersDesk::setPolicy(const OfficePolicy& policy)
{
    command(
        [policy](Store& store, const Session& session) { return outcomeOf(store.record(session, PolicySet{policy})); },
        [this, policy] { m_sessions.notePolicy(policy); });
}

// --- one's own

OwnAccountDesk::OwnAccountDesk(StoreQueue& store, SessionDesk& sessions, devices::FingerStation& fingers,
                               QObject* parent)
    : QObject(parent), m_store(store), m_sessions(sessions), m_fingers(fingers)
{
    connect(&m_fingers, &FingerWork::changed, this, &OwnAccountDesk::changed);
    connect(&m_fingers, &FingerWork::failed, this, &OwnAccountDesk::failed);
    connect(&m_fingers, &FingerWork::enrolled, this, [this](const NewPrints& prints) {
        const auto& session = m_sessions.session();
        if (!session)
            return;
        m_busy = true;
        ask(
            m_store, this,
            [session = *session, act = FingersEnrolled{session->officer.id, prints.left, prints.right}](
                Store& journal) { return outcomeOf(journal.record(session, act)); },
            [this](const Outcome& outcome) {
                m_enrolled = m_enrolled || outcome;
                answered(outcome, &OwnAccountDesk::fingersEnrolled);
            });
    });
}

void OwnAccountDesk::answered(const Outcome& outcome, void (OwnAccountDesk::*done)())
{
    m_busy = false;
    Q_EMIT changed();
    if (outcome)
        Q_EMIT(this->*done)();
    else
        Q_EMIT failed(outcome.error());
}

void OwnAccountDesk::refresh()
{
    const auto& session = m_sessions.session();
    if (!session)
        return;
    ask(
        m_store, this, [session = *session](Store& store) { return store.fingersOf(session).has_value(); },
        [this](bool enrolled) {
            m_enrolled = enrolled;
            Q_EMIT changed();
        });
}

void OwnAccountDesk::changePassword(const QString& oldPassword, const QString& newPassword)
{
    const auto& session = m_sessions.session();
    if (!session || busy())
        return;
    m_busy = true;
    Q_EMIT changed();
    ask(
        m_store, this,
        [session = *session, oldPassword, newPassword](Store& store) {
            return store.changePassword(session, oldPassword, newPassword);
        },
        [this](const Outcome& outcome) { answered(outcome, &OwnAccountDesk::passwordChanged); });
}

void OwnAccountDesk::enrol(const QString& password)
{
    const auto& session = m_sessions.session();
    if (!session || busy())
        return;
    m_busy = true;
    Q_EMIT changed();
    ask(
        m_store, this, [session = *session, password](Store& store) { return store.confirm(session, password); },
        [this](const Outcome& outcome) {
            m_busy = false;
            Q_EMIT changed();
            if (outcome)
                m_fingers.enrol();
            else
                Q_EMIT failed(outcome.error());
        });
}

} // namespace tabian::casework
