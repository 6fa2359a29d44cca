// The receipt as the citizen may take it along on his phone: offered once money was taken, taken away by whoever wants it away.
#pragma once

#include "app/casework/sessiondesk.h"
#include "app/casework/store.h"

#include <QByteArray>
#include <QObject>
#include <chrono>

namespace tabian::casework
{

/** What is to stand on the citizen's window, and how long. UI thread. Nothing of the case waits for it. */
class ReceiptShow : public QObject
{
    Q_OBJECT
  public:
    static constexpr std::chrono::seconds howLong{120};

    ReceiptShow(StoreQueue& store, SessionDesk& sessions, QObject* parent = nullptr);

    /** Asks the store to sign the receipt of that case; shown when it has. Again: the same proof, for a new while. */
    void offer(const QUuid& caseId);
    /** Away with it: its time is up, the officer goes on, or the case is over. */
    void end();

    bool isShown() const { return !m_payload.isEmpty(); }
    const QByteArray& payload() const { return m_payload; } // signed bytes, docs/receipt-proof.md
    const QString& number() const { return m_number; }      // the receipt's
    domain::Baht total() const { return m_total; }

  Q_SIGNALS:
    void changed();
    void failed(const tabian::domain::Failure& failure);

  private:
    StoreQueue& m_store;
    SessionDesk& m_sessions;
    QByteArray m_payload;
    QString m_number;
    domain::Baht m_total;
    quint64 m_asked = 0; // an answer to an earlier question is dropped
};

} // namespace tabian::casework
