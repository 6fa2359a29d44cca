// Who looked at whom: the supervisor's and the auditor's view. Asking is itself an entry.
#pragma once

#include "app/casework/sessiondesk.h"

#include <QObject>

namespace tabian::casework
{

/** UI thread. */
class ViewsDesk : public QObject
{
    Q_OBJECT
  public:
    ViewsDesk(StoreQueue& store, SessionDesk& sessions, const Clock& clock, QObject* parent = nullptr);
    const std::vector<ViewRow>& rows() const { return m_rows; } // latest first
    const std::vector<Officer>& officers() const { return m_officers; }
    const ViewFilter& filter() const { return m_filter; }
    QDate today() const { return m_clock.now().date(); }
    bool busy() const { return m_busy > 0; }
    int unusual() const; // rows with something unusual
    void readOfficers(); // for the choice; nobody's data
    void show(const ViewFilter& filter);

  Q_SIGNALS:
    void changed();
    void failed(const tabian::domain::Failure& failure);

  private:
    StoreQueue& m_store;
    SessionDesk& m_sessions;
    const Clock& m_clock;
    std::vector<ViewRow> m_rows;
    std::vector<Officer> m_officers;
    ViewFilter m_filter;
    int m_busy = 0;
};

} // namespace tabian::casework
