// What a card holds beyond the person: its secret number, asked for with a reason, and the chip's own number.
#pragma once

#include "app/casework/sessiondesk.h"
#include "app/casework/store.h"
#include "devices/api/cardstation.h"

#include <QTimer>
#include <chrono>
#include <optional>

namespace tabian::casework
{

/** The card that was read last. Its secret number is nowhere until somebody says why it is wanted: that is an entry of the
 *  journal first, then the card is asked, and some seconds later the number is hidden again; also when the card leaves the
 *  reader, the counter is locked, or another person comes. UI thread; no call blocks. */
class CardDetails : public QObject
{
    Q_OBJECT
  public:
    CardDetails(devices::CardStation& station, StoreQueue& store, SessionDesk& sessions,
                std::chrono::milliseconds shownFor = std::chrono::seconds(20), QObject* parent = nullptr);

    /** nullptr before a card was read, and once the person is forgotten. Stays when the card is taken out. */
    const devices::CardRecord* card() const { return m_card ? &*m_card : nullptr; }
    bool isIn() const { return m_in; }
    // The desk's: it tells of the change itself.
    void setCard(const devices::CardRecord& card);
    void takeOut();
    void forget();

    /** Nothing happens without a card in the reader or while an earlier question is unanswered. */
    void reveal(const QString& reason);
    void hide();
    const QString& cardNumber() const { return m_cardNumber; } // "JT0-1234567-89"; empty while hidden
    void askChipNumber();
    const QString& chipNumber() const { return m_chipNumber; } // empty until the card gave it
    bool asking() const { return m_asking; }

  Q_SIGNALS:
    void changed();
    void failed(const tabian::domain::Failure& failure);

  private:
    void onExtra(devices::CardExtra what, const QString& text);
    void answered();
    void wipe();

    devices::CardStation& m_station;
    StoreQueue& m_store;
    SessionDesk& m_sessions;
    QTimer m_hiding;
    std::optional<devices::CardRecord> m_card;
    QString m_cardNumber;
    QString m_chipNumber;
    quint64 m_generation = 0; // what an earlier card answers is nobody's business
    quint64 m_asked = 0;
    bool m_in = false;
    bool m_asking = false;
};

} // namespace tabian::casework
