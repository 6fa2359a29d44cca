#include "app/casework/officedesks.h"

#include "app/casework/storeask.h"

namespace tabian::casework
{

using namespace Qt::StringLiterals;

// --- approvals
// -----------------------------------------------------------------------------------------------------

ApprovalDesk::ApprovalDesk(StoreQueue& store, SessionDesk& sessions, QObject* parent)
    : QObject(parent), m_store(store), m_sessions(sessions)
{
}

void ApprovalDesk::refresh()
{
    ask(
        m_store, this, [](Store& store) { return store.waitingForApproval(); },
        [this](const domain::Result<std::vector<CaseSummary>>& result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_waiting = *result;
            const auto still = [this] {
                return m_case && std::ranges::any_of(m_waiting, [this](const auto& s) { return s.id == m_case->id; });
            };
            if (!still())
                m_case.reset();
            Q_EMIT changed();
            if (!m_case && !m_waiting.empty())
                select(m_waiting.front().id);
        });
}

void ApprovalDesk::select(const QUuid& id)
{
    ask(
        m_store, this, [id](Store& store) { return store.loadCase(id); },
        [this](const domain::Result<Case>& result) {
            if (result)
                m_case = *result;
            else
                Q_EMIT failed(result.error());
            Q_EMIT changed();
        });
}

void ApprovalDesk::approve(const QString& login, const QString& password, const QString& reason)
{
    act(login, password, Approved{reason});
}

void ApprovalDesk::sendBack(const QString& login, const QString& password, const QString& reason)
{
    act(login, password, ReturnedByApprover{reason});
}

void ApprovalDesk::act(const QString& login, const QString& password, const Act& act)
{
    if (!m_case || m_busy > 0)
        return;
    ++m_busy;
    Q_EMIT changed();
    const bool own = m_sessions.session() && m_sessions.session()->officer.login == login;
    ask(
        m_store, this,
        [login, password, act, own, session = m_sessions.session(),
         id = m_case->id](Store& store) -> domain::Result<Recorded> {
            if (own)
                return store.confirm(*session, password).and_then([&] { return store.record(*session, act, id); });
            return store.signIn(login, password).and_then([&](const Session& approver) {
                const domain::Result<Recorded> result = store.record(approver, act, id);
                const domain::Outcome out = store.signOut(approver);
                return result && !out ? domain::Result<Recorded>(tl::make_unexpected(out.error())) : result;
            });
        },
        [this](const domain::Result<Recorded>& result) {
            --m_busy;
            if (!result) {
                Q_EMIT changed();
                Q_EMIT failed(result.error());
                return;
            }
            const QString number = m_case->intake.number;
            m_case.reset();
            if (std::holds_alternative<Approved>(result->act))
                Q_EMIT approved(result->caseId, number);
            else
                Q_EMIT sentBack(result->caseId);
            refresh();
        });
}

// --- stock and cash
// --------------------------------------------------------------------------------------------------

StockDesk::StockDesk(StoreQueue& store, SessionDesk& sessions, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_sessions(sessions), m_clock(clock)
{
}

void StockDesk::refresh()
{
    struct Answer
    {
        domain::Result<StockLevel> level;
        domain::Result<DayFigures> today;
    };
    ask(
        m_store, this,
        [day = m_clock.now().date()](Store& store) {
            return Answer{store.stock(), store.dayFigures(day)};
        },
        [this](const Answer& answer) {
            if (answer.level)
                m_level = *answer.level;
            else
                Q_EMIT failed(answer.level.error());
            if (answer.today)
                m_today = *answer.today;
            else
                Q_EMIT failed(answer.today.error());
            Q_EMIT changed();
        });
}

void StockDesk::receive(const domain::CardSerial& first, int count, const QString& note)
{
    if (m_busy > 0 || !m_sessions.session())
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_store, this,
        [session = *m_sessions.session(), act = StockReceived{first.text(), count, note}](Store& store) {
            return store.record(session, act);
        },
        [this, count](const domain::Result<Recorded>& result) {
            --m_busy;
            Q_EMIT changed();
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            Q_EMIT received(count);
            refresh();
        });
}

// --- reports
// -----------------------------------------------------------------------------------------------------------

ReportDesk::ReportDesk(StoreQueue& store, SessionDesk& sessions, Documents& documents, const Clock& clock,
                       QObject* parent)
    : QObject(parent), m_store(store), m_sessions(sessions), m_documents(documents), m_clock(clock)
{
}

void ReportDesk::show(QDate day)
{
    ask(
        m_store, this, [day](Store& store) { return store.dayFigures(day); },
        [this](const domain::Result<DayFigures>& result) {
            if (result)
                m_figures = *result;
            else
                Q_EMIT failed(result.error());
            Q_EMIT changed();
        });
}

void ReportDesk::showToday()
{
    show(m_clock.now().date());
}

void ReportDesk::make()
{
    if (m_busy > 0 || !m_sessions.session() || !m_figures.day.isValid())
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_store, this,
        [session = *m_sessions.session(), day = m_figures.day](Store& store) {
            // The entry first: the report then prints the journal's head with itself in it.
            return store.record(session, ReportMade{day, u"daily"_s}).and_then([&](const Recorded&) {
                return store.dayFigures(day);
            });
        },
        [this](const domain::Result<DayFigures>& figures) {
            if (!figures) {
                --m_busy;
                Q_EMIT changed();
                Q_EMIT failed(figures.error());
                return;
            }
            m_figures = *figures;
            m_documents.dayReport(m_figures, m_sessions.session()->officer,
                                  [this](const domain::Result<QString>& path) {
                                      --m_busy;
                                      if (path)
                                          m_lastDocument = *path;
                                      Q_EMIT changed();
                                      if (path)
                                          Q_EMIT documentMade(*path);
                                      else
                                          Q_EMIT failed(path.error());
                                  });
        });
}

} // namespace tabian::casework
