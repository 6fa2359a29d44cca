#include "app/casework/viewsdesk.h"

#include "app/casework/storeask.h"

#include <algorithm>

namespace tabian::casework
{

ViewsDesk::ViewsDesk(StoreQueue& store, SessionDesk& sessions, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_sessions(sessions), m_clock(clock)
{
    connect(&m_sessions, &SessionDesk::changed, this, [this] {
        if (m_sessions.session())
            return;
        m_rows.clear(); // the next officer may not see them
        Q_EMIT changed();
    });
}

int ViewsDesk::unusual() const
{
    return int(std::ranges::count_if(m_rows, [](const ViewRow& row) { return !row.unusual.empty(); }));
}

void ViewsDesk::readOfficers()
{
    ask(
        m_store, this, [](Store& store) { return store.officers(); },
        [this](const domain::Result<std::vector<Officer>>& officers) {
            if (officers)
                m_officers = *officers;
            Q_EMIT changed();
        });
}

void ViewsDesk::show(const ViewFilter& filter)
{
    const auto& session = m_sessions.session();
    if (!session || m_busy > 0)
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_store, this, [session = *session, filter](Store& store) { return store.views(session, filter); },
        [this, filter](const domain::Result<std::vector<ViewRow>>& rows) {
            --m_busy;
            if (rows) {
                m_rows = *rows;
                m_filter = filter;
            }
            Q_EMIT changed();
            if (!rows)
                Q_EMIT failed(rows.error());
        });
}

} // namespace tabian::casework
