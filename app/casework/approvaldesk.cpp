#include "app/casework/approvaldesk.h"

#include "app/casework/storeask.h"

#include <algorithm>

namespace tabian::casework
{

using namespace Qt::StringLiterals;
using domain::Result;

ApprovalDesk::ApprovalDesk(StoreQueue& store, SessionDesk& sessions, devices::FingerStation* fingers, QObject* parent)
    : QObject(parent), m_store(store), m_sessions(sessions)
{
    if (!fingers)
        return;
    m_fingers = new OwnFinger(*fingers, this);
    connect(m_fingers, &OwnFinger::changed, this, &ApprovalDesk::changed);
    connect(m_fingers, &OwnFinger::failed, this, &ApprovalDesk::failed);
    connect(m_fingers, &OwnFinger::matched, this, [this] {
        if (const auto then = std::exchange(m_afterFinger, {}))
            then();
    });
    connect(&m_sessions, &SessionDesk::changed, this, [this] {
        if (!m_sessions.session() || m_sessions.locked())
            stopFinger();
    });
}

bool ApprovalDesk::maySelf() const
{
    const auto& session = m_sessions.session();
    return session && m_case && session->officer.roles.testFlag(Role::Approver) &&
           std::ranges::find(m_case->hands, session->officer.id) == m_case->hands.end();
}

void ApprovalDesk::refresh()
{
    const auto& session = m_sessions.session();
    if (!session)
        return;
    ask(
        m_store, this, [session = *session](Store& store) { return store.waitingForApproval(session); },
        [this](const Result<std::vector<CaseSummary>>& result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_waiting = *result;
            const bool still =
                m_case && std::ranges::any_of(m_waiting, [this](const auto& s) { return s.id == m_case->id; });
            if (!still) {
                m_case.reset();
                m_flags.clear();
            }
            Q_EMIT changed();
            Q_EMIT listRead();
        });
    readOwnFingers();
}

void ApprovalDesk::readOwnFingers()
{
    const auto& session = m_sessions.session();
    if (!m_fingers || !session || !session->officer.roles.testFlag(Role::Approver))
        return;
    if (m_fingersOf != session->officer.id)
        m_ownFingers = {};
    m_fingersOf = session->officer.id;
    ask(
        m_store, this, [session = *session](Store& store) { return store.fingersOf(session); },
        [this](const Result<OfficerFingers>& fingers) {
            if (!fingers)
                return; // none enrolled: the password it is
            m_ownFingers = *fingers;
            Q_EMIT changed();
        });
}

void ApprovalDesk::select(const QUuid& id)
{
    const auto& session = m_sessions.session();
    if (!session)
        return;
    struct Answer
    {
        Result<Case> c;
        Result<std::vector<RiskFlag>> flags;
    };
    ask(
        m_store, this,
        [session = *session, id](Store& store) -> Answer {
            // Opening somebody's case is a look at him, and an entry.
            auto c = store.viewCase(session, id, u"approval"_s);
            return {std::move(c), store.flags(session, id)};
        },
        [this](const Answer& answer) {
            if (answer.c && answer.flags) {
                m_case = *answer.c;
                m_flags = *answer.flags;
            } else {
                Q_EMIT failed(answer.c ? answer.flags.error() : answer.c.error());
            }
            Q_EMIT changed();
        });
}

void ApprovalDesk::approve(const QString& login, const QString& password, const QString& reason)
{
    act(login, password, Approved{reason, Confirmation::Password});
}

void ApprovalDesk::sendBack(const QString& login, const QString& password, const QString& reason)
{
    act(login, password, ReturnedByApprover{reason});
}

void ApprovalDesk::approveByFinger(const QString& reason)
{
    if (!mayByFinger() || m_busy > 0 || m_fingers->running())
        return;
    m_afterFinger = [this, reason, session = *m_sessions.session(), id = m_case->id] {
        ++m_busy;
        Q_EMIT changed();
        ask(
            m_store, this,
            [session, id, reason](Store& store) {
                return store.record(session, Approved{reason, Confirmation::Finger}, id);
            },
            [this](const Result<Recorded>& result) { recorded(result); });
    };
    m_fingers->begin(m_ownFingers);
}

void ApprovalDesk::stopFinger()
{
    m_afterFinger = {};
    if (m_fingers)
        m_fingers->stop();
}

void ApprovalDesk::act(const QString& login, const QString& password, const Act& act)
{
    if (!m_case || m_busy > 0)
        return;
    stopFinger();
    ++m_busy;
    Q_EMIT changed();
    const bool own = m_sessions.session() && m_sessions.session()->officer.login == login;
    ask(
        m_store, this,
        [login, password, act, own, session = m_sessions.session(), id = m_case->id](Store& store) -> Result<Recorded> {
            if (own)
                return store.confirm(*session, password).and_then([&] { return store.record(*session, act, id); });
            return store.signIn(login, password).and_then([&](const Session& approver) {
                const Result<Recorded> result = store.record(approver, act, id);
                const domain::Outcome out = store.signOut(approver);
                return result && !out ? Result<Recorded>(tl::make_unexpected(out.error())) : result;
            });
        },
        [this](const Result<Recorded>& result) { recorded(result); });
}

void ApprovalDesk::recorded(const Result<Recorded>& result)
{
    --m_busy;
    if (!result) {
        Q_EMIT changed();
        Q_EMIT failed(result.error());
        return;
    }
    const QString number = m_case ? m_case->intake.number : QString();
    m_case.reset();
    m_flags.clear();
    if (std::holds_alternative<Approved>(result->act))
        Q_EMIT approved(result->caseId, number);
    else
        Q_EMIT sentBack(result->caseId);
    refresh();
}

// --- several at once

std::vector<CaseSummary> ApprovalDesk::equals() const
{
    const auto& session = m_sessions.session();
    std::vector<CaseSummary> equal;
    if (!m_case || !m_case->request || !maySelf())
        return equal;
    for (const CaseSummary& s : m_waiting) {
        if (s.kindKnown && s.kind == m_case->request->kind && s.flags.empty() && s.officer != session->officer.id)
            equal.push_back(s);
    }
    return equal;
}

void ApprovalDesk::approveTogether(const std::vector<QUuid>& cases, const QString& password)
{
    if (cases.empty() || m_busy > 0 || !m_sessions.session())
        return;
    if (!password.isEmpty()) {
        recordTogether(cases, password, Confirmation::Password);
    } else if (mayByFinger() && !m_fingers->running()) {
        m_afterFinger = [this, cases] { recordTogether(cases, {}, Confirmation::Finger); };
        m_fingers->begin(m_ownFingers);
    }
}

void ApprovalDesk::recordTogether(const std::vector<QUuid>& cases, const QString& password, Confirmation by)
{
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_store, this,
        [session = *m_sessions.session(), cases, password, by](Store& store) {
            const domain::Outcome sure =
                by == Confirmation::Password ? store.confirm(session, password) : domain::Outcome();
            return sure.and_then([&] { return store.approveTogether(session, cases, by); });
        },
        [this](const Result<std::vector<Recorded>>& result) {
            --m_busy;
            if (!result) {
                Q_EMIT changed();
                Q_EMIT failed(result.error());
                return;
            }
            m_case.reset();
            m_flags.clear();
            Q_EMIT approvedTogether(int(result->size()));
            refresh();
        });
}

} // namespace tabian::casework
