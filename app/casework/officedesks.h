// The other places of the counter: approvals, stock and cash, reports.
#pragma once

#include "app/casework/ports.h"
#include "app/casework/sessiondesk.h"

#include <QObject>
#include <optional>

namespace tabian::casework
{

/** F6. Approval by another officer than the one of the case: the one signed in (his password again), or a
 * colleague who gives his own log-in and password here. */
class ApprovalDesk : public QObject
{
    Q_OBJECT
  public:
    ApprovalDesk(StoreQueue& store, SessionDesk& sessions, QObject* parent = nullptr);
    const std::vector<CaseSummary>& waiting() const { return m_waiting; }
    const Case* selected() const { return m_case ? &*m_case : nullptr; }
    bool busy() const { return m_busy > 0; }
    void refresh();
    void select(const QUuid& id);
    /** Approves the selected case. `reason` is wanted when the case has remarks. */
    void approve(const QString& login, const QString& password, const QString& reason);
    void sendBack(const QString& login, const QString& password, const QString& reason);

  Q_SIGNALS:
    void changed();
    void approved(const QUuid& caseId, const QString& number);
    void sentBack(const QUuid& caseId);
    void failed(const tabian::domain::Failure& failure);

  private:
    void act(const QString& login, const QString& password, const Act& act);
    StoreQueue& m_store;
    SessionDesk& m_sessions;
    std::vector<CaseSummary> m_waiting;
    std::optional<Case> m_case;
    int m_busy = 0;
};

/** F5. Blank cards on hand; receiving more; the day's cash so far. */
class StockDesk : public QObject
{
    Q_OBJECT
  public:
    StockDesk(StoreQueue& store, SessionDesk& sessions, const Clock& clock, QObject* parent = nullptr);
    const StockLevel& level() const { return m_level; }
    const DayFigures& today() const { return m_today; }
    bool busy() const { return m_busy > 0; }
    void refresh();
    void receive(const domain::CardSerial& first, int count, const QString& note);

  Q_SIGNALS:
    void changed();
    void received(int count);
    void failed(const tabian::domain::Failure& failure);

  private:
    StoreQueue& m_store;
    SessionDesk& m_sessions;
    const Clock& m_clock;
    StockLevel m_level;
    DayFigures m_today;
    int m_busy = 0;
};

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
