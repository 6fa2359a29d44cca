// The desk at which digital IDs are enrolled: card, fingers, terms, code, in this order (app/casework/digitalid.h has the table). The PIN
// is the citizen's and his phone's: it never comes here.
#pragma once

#include "app/casework/digitalid.h"
#include "app/casework/digitalidcentre.h"
#include "app/casework/fingerwork.h"
#include "app/casework/sessiondesk.h"
#include "app/casework/store.h"
#include "devices/api/cardstation.h"

#include <QTimer>

namespace tabian::casework
{

/** The enrolment on the desk. */
struct DigitalIdWork
{
    DigitalIdRow row;
    std::optional<devices::CardRecord> card; // none for one that was taken up again without it
    QByteArray photo;                        // of the card's chip
    std::optional<DigitalIdOpening> opening; // the registry's word
    DigitalIdTicket ticket;                  // the code in view; empty: none
    QDateTime ticketUntil;
    DigitalIdNews news;
    bool lineLost = false; // the last question was not answered
};

/** UI thread; no call blocks. While busy() a command is ignored. What is done is an entry of the journal before changed() tells. */
class DigitalIdDesk : public QObject
{
    Q_OBJECT
  public:
    struct Ports
    {
        StoreQueue& store;
        SessionDesk& sessions;
        devices::CardStation& cards;
        devices::FingerStation& fingers;
        DigitalIdCentre& centre;
        const Clock& clock;
    };
    /** What is to be done next. */
    enum class Step : quint8 { Card, Fingers, Terms, Code, Done };
    Q_ENUM(Step)

    static constexpr int codeSeconds = 180;
    static constexpr std::chrono::milliseconds pace{1000}; // of asking how far the phone is

    explicit DigitalIdDesk(Ports ports, QObject* parent = nullptr);

    // --- what is shown
    Step step() const;
    const DigitalIdWork* work() const { return m_work ? &*m_work : nullptr; }
    /** The card in the reader, before an enrolment is begun with it. */
    const devices::CardRecord* card() const { return m_card ? &*m_card : nullptr; }
    const QByteArray& cardPhoto() const { return m_photo; }
    FingerWork& fingerWork() { return m_fingerWork; }
    const FingerWork& fingerWork() const { return m_fingerWork; }
    bool busy() const { return m_busy > 0; }
    bool onLine() const { return m_ports.centre.onLine(); }
    /** DigitalIdNoLine while there is no line: said before anything is asked of the citizen. */
    domain::Outcome mayBegin() const;
    int secondsLeft() const;                                           // of the code in view; 0: none
    const std::vector<DigitalIdRow>& today() const { return m_today; } // and what is open still, latest first
    QDate day() const { return m_ports.clock.now().date(); }

    // --- the steps
    void watch(bool on); // the page is on the screen: cards that are put in are for it
    void begin();        // with the card in the reader; the registry checks it
    void checkFingers();
    void agreeTerms(); // the citizen read them and agrees
    void showCode();   // and again: the one before is void
    void giveUp(const QString& reason);
    void clear();                        // the next citizen; an open enrolment stays in the list
    void takeUp(const QUuid& enrolment); // one from the list that is open: after a crash, or from a colleague
    void refresh();

  Q_SIGNALS:
    void changed();
    void watched(bool on); // cards are for this desk, or not
    void failed(const tabian::domain::Failure& failure);
    void ended(const tabian::casework::DigitalIdRow& row);

  private:
    using Then = std::function<void()>;
    /** Records an act of the enrolment and folds it into the row; then goes on. */
    void record(const Act& act, Then then = {});
    void fold(const Act& act, const QDateTime& at);
    void fail(const domain::Failure& failure);
    template <typename T> std::function<void(domain::Result<T>)> answered(std::function<void(const T&)> take);
    void opened(const DigitalIdOpening& opening);
    void endOlder(const QString& citizenId, Then then);
    void issue(const QByteArray& evidence);
    void follow();
    void takeToday(std::vector<DigitalIdRow> rows);
    void take(const DigitalIdNews& news);
    void end(DigitalIdOutcome outcome, const QString& reason, bool oldPhoneCancelled);
    void onFingers(const FingersChecked& result);

    Ports m_ports;
    FingerWork m_fingerWork;
    std::optional<devices::CardRecord> m_card;
    QByteArray m_photo;
    std::optional<DigitalIdWork> m_work;
    std::vector<DigitalIdRow> m_today;
    QTimer m_pace;
    quint64 m_generation = 0; // answers to an earlier enrolment are dropped
    int m_busy = 0;
    bool m_watching = false, m_asking = false;
};

} // namespace tabian::casework
