// F2: the day's appointments. Who is expected, who waits, who was served; and who came without one.
#pragma once

#include "app/casework/sessiondesk.h"
#include "devices/api/cardstation.h"

#include <QObject>
#include <optional>

namespace tabian::casework
{

/** UI thread; no call blocks. While busy() an act is ignored. The list is the store's: it works without the registry, and
 *  asOf tells how old it is. A card that is read while the page is on the screen checks its holder in; elsewhere it is only
 *  told that he is expected. */
class AppointmentsDesk : public QObject
{
    Q_OBJECT
  public:
    struct Ports
    {
        StoreQueue& store;
        SessionDesk& sessions;
        devices::CardStation& cards;
        const Clock& clock;
    };
    /** What was done, for the note above the list. */
    enum class Done : quint8 { CheckedIn, Served, NoShow, TakenBack, WalkedIn };
    Q_ENUM(Done)
    /** Whose card lies in the reader. */
    struct Holder
    {
        domain::CitizenId id;
        QString name;
    };
    struct WalkIn
    {
        domain::CitizenId id;
        QString service;
        QString name; // empty: the register's, which is looked up
    };
    static constexpr int daysAhead = 15;

    explicit AppointmentsDesk(Ports ports, QObject* parent = nullptr);

    // --- what is shown
    const AppointmentDay& list() const { return m_list; }
    const std::vector<AppointmentCount>& ahead() const { return m_ahead; }
    const std::optional<Holder>& holder() const { return m_holder; }
    QDate today() const { return m_ports.clock.now().date(); }
    bool busy() const { return m_busy > 0; }
    int count(domain::AppointmentStage stage) const;
    const AppointmentRow* row(const QUuid& id) const; // of the day shown
    bool canKeep(const AppointmentRow& row, AppointmentStep step) const;

    // --- what is done
    void show(QDate day);
    void refresh();
    void keep(const QUuid& id, AppointmentStep step);
    void walkIn(const WalkIn& person);
    /** The page is on the screen. */
    void watchCards(bool on) { m_watching = on; }

  Q_SIGNALS:
    void changed();
    void done(tabian::casework::AppointmentsDesk::Done what, const QString& name);
    void failed(const tabian::domain::Failure& failure);
    void found(const QUuid& id);                                // the card's holder is on today's list
    void strangerShown();                                       // and this one is not
    void expected(const tabian::casework::AppointmentRow& row); // read while another page is on the screen
    void holderLeft();

  private:
    void onCard(const devices::CardRecord& record);
    void match(const AppointmentDay& day);
    void record(const Act& act, Done what, const QString& name, const QUuid& then);
    bool mayWork() const;

    Ports m_ports;
    AppointmentDay m_list;
    std::vector<AppointmentCount> m_ahead;
    std::optional<Holder> m_holder;
    bool m_watching = false;
    int m_busy = 0;
};

} // namespace tabian::casework
