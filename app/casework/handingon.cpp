// A case of a colleague who cannot go on with it: another one does.
#include "app/casework/actroles.h"
#include "app/casework/counterdesk.h"
#include "app/casework/storeask.h"

namespace tabian::casework
{

bool CounterDesk::mayHandOn(const CaseSummary& summary) const
{
    const auto& session = m_ports.sessions.session();
    if (!session)
        return false;
    return summary.keeper == session->officer.id || mayByRole(CaseHandedOn{}, session->officer).has_value();
}

void CounterDesk::handOn(const QUuid& caseId, const QUuid& to, const QString& reason)
{
    const auto& session = m_ports.sessions.session();
    if (!session || busy())
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = *session, caseId, to, reason](Store& store) {
            return store.record(session, CaseHandedOn{to, reason}, caseId);
        },
        [this, to](const domain::Result<Recorded>& result) {
            --m_busy;
            if (result) {
                const auto colleague = std::ranges::find(m_colleagues, to, &Officer::id);
                Q_EMIT handedOn(colleague == m_colleagues.end() ? QString() : colleague->name);
                refresh();
            } else {
                Q_EMIT failed(Place::Intake, result.error());
            }
            Q_EMIT changed();
        });
}

} // namespace tabian::casework
