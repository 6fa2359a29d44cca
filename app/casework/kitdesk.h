// The field kit: chosen and packed while there is a line, worked from without one, and brought back.
#pragma once

#include "app/casework/kitchecks.h"
#include "app/casework/offline.h"
#include "app/casework/sessiondesk.h"
#include "app/domain/villagelist.h"

#include <QObject>
#include <QSet>

namespace tabian::casework
{

/** UI thread; no call blocks. Whoever serves people sees the kit; a supervisor packs it and brings it back. People are asked of
 *  the registry one after the other; that can be stopped, and goes on where it stopped. */
class KitDesk : public QObject
{
    Q_OBJECT
  public:
    struct Ports
    {
        StoreQueue& store;
        SessionDesk& sessions;
        Centre& centre;
        const Clock& clock;
    };
    /** Somebody of the list whom the registry did not give. */
    struct Missed
    {
        domain::CitizenId id;
        domain::Failure why;
    };

    KitDesk(Ports ports, domain::OfflineLimits limits, QObject* parent = nullptr);

    // --- what is shown
    const KitBook& book() const { return m_book; }
    bool isRead() const { return m_read; }
    const SyncState& line() const { return m_ports.centre.state(); }
    const domain::OfflineLimits& limits() const { return m_limits; }
    OfflineUse use() const { return offlineUse(line().facts.waiting, m_limits, now()); }
    QDateTime now() const { return m_ports.clock.now(); }
    bool busy() const { return m_busy > 0; }
    bool maySee() const;
    bool mayPack() const;
    std::vector<KitCheckLine> checks(const KitLoad& load) const { return kitChecks(m_book, load, line(), now()); }
    bool canPack(const KitLoad& load) const;
    /** Back at the office: every entry has the registry's receipt. */
    bool canReturn() const;

    // --- asking the registry
    bool isFetching() const { return m_fetching; }
    int fetched() const { return int(m_answered.size()); } // of the list, since it was chosen
    /** Not asked yet, or missed. */
    int toFetch() const { return int(m_book.persons.size()) - fetched(); }
    const std::vector<Missed>& missed() const { return m_missed; }

    // --- what is done
    void refresh();
    /** What a list file holds; its people are the kit's if it is read. */
    domain::VillageList chooseList(const QByteArray& file);
    /** Whoever has an appointment on that day, by time. */
    void chooseDay(QDate day);
    void giveUp();
    void fetch();
    void stopFetching();
    void pack(const QString& label, const KitLoad& load);
    void bringBack(int cards, const QString& note);
    void sendNow() { m_ports.centre.tryNow(); }

  Q_SIGNALS:
    void changed();
    void dayEmpty(QDate day); // nobody has an appointment
    void fetchEnded();
    void packed();
    void broughtBack();
    void failed(const tabian::domain::Failure& failure);

  private:
    void take(const domain::Result<KitBook>& book);
    void plan(const std::vector<domain::CitizenId>& persons);
    void record(const Act& act, void (KitDesk::*done)());
    void askNext();
    void answered(const domain::CitizenId& id, const domain::Outcome& outcome);
    void endFetching();
    bool ofThisSession(const QUuid& token) const;

    Ports m_ports;
    domain::OfflineLimits m_limits;
    KitBook m_book;
    std::vector<Missed> m_missed;
    QSet<QString> m_answered, m_asked; // citizen numbers: given by the registry; asked for in this run
    bool m_read = false;
    bool m_fetching = false, m_stopping = false;
    int m_busy = 0;
};

} // namespace tabian::casework
