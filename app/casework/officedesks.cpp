#include "app/casework/officedesks.h"

#include "app/casework/storeask.h"

namespace tabian::casework
{

using namespace Qt::StringLiterals;

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
