// The reports of the counter.
#pragma once

#include "app/casework/ports.h"
#include "app/casework/sessiondesk.h"

#include <QObject>
#include <optional>

namespace tabian::casework
{

/** F7. The day report: figures on the screen, the PDF on request. */
class ReportDesk : public QObject
{
    Q_OBJECT
  public:
    ReportDesk(StoreQueue& store, SessionDesk& sessions, Documents& documents, const Clock& clock,
               QObject* parent = nullptr);
    QDate day() const { return m_figures.day; }
    const DayFigures& figures() const { return m_figures; }
    QString lastDocument() const { return m_lastDocument; }
    bool busy() const { return m_busy > 0; }
    void show(QDate day);
    void showToday();
    void make(); // the PDF; recorded as an entry

  Q_SIGNALS:
    void changed();
    void documentMade(const QString& path);
    void failed(const tabian::domain::Failure& failure);

  private:
    StoreQueue& m_store;
    SessionDesk& m_sessions;
    Documents& m_documents;
    const Clock& m_clock;
    DayFigures m_figures;
    QString m_lastDocument;
    int m_busy = 0;
};

} // namespace tabian::casework
