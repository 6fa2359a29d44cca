// The citizen's card at the counter: watches the readers on one thread, reads on another, tells the UI thread.
#pragma once

#include "devices/api/cardbackend.h"
#include "devices/api/cardstation.h"
#include "devices/host/cardjob.h"
#include "devices/host/mailbox.h"
#include "devices/host/presence.h"
#include "devices/host/worker.h"

#include <QStringList>
#include <QTimer>
#include <chrono>
#include <optional>

namespace tabian::devices
{

struct CardHostOptions
{
    QStringList ignoredReaders;            // parts of names: the encoder's, security keys
    QString preferredReader;               // where the last citizen's card was read
    std::chrono::milliseconds limit{9500}; // of one reading, from its start to record or failure
    QString chosenReader = {};             // the officer's choice: no other is read while it is attached; empty = none
    std::chrono::milliseconds turnLimit{3000}; // of waiting for another program before the officer is told
    OtherPrograms others = {};                 // who that may be; asked on a thread of its own
    QString onlyReader = {};                   // part of a name: no other reader is even looked at; empty = all
};

/** With several cards in several readers the Thai one is read: by its ATR, else by trying. A reading that has no end
 *  within the limit fails with CardTimeout; the thread that hangs in the service is left to itself. A card that another
 *  program is working with is waited for: CardHeld tells so, and reading goes on when that program lets go. Reading happens
 *  once an insertion; reread() does it again. */
class CardHost final : public CardStation
{
    Q_OBJECT
  public:
    CardHost(CardBackendFactory factory, CardHostOptions options, QObject* parent = nullptr);
    ~CardHost() override;

    void start() override;
    void stop() override;
    void reread() override;
    void readExtra(CardExtra what) override;
    State state() const override { return m_state; }
    QString readerName() const override;
    /** The names of all readers but the ignored ones, for the officer to choose from. */
    QStringList readerNames() const;
    /** Every reader there is and what lies in it, the ignored ones too. */
    const std::vector<ReaderInfo>& attached() const { return m_attached; }
    bool isIgnored(const QString& name) const;
    const QString& chosenReader() const { return m_options.chosenReader; }
    const QString& preferredReader() const { return m_options.preferredReader; }
    /** The officer's choice; empty gives it back to the counter. A card in another reader is left alone from then on. */
    void chooseReader(const QString& name);

  Q_SIGNALS:
    /** A card was read in another reader than the preferred one, which it now is: worth keeping in the settings. */
    void readerRemembered(const QString& name);
    /** Readers came, went, or something was put in or taken out. */
    void attachedChanged();

  private:
    class Listener;
    /** One stay of one card in one reader, as far as the service tells them apart. */
    struct Stay
    {
        QString reader;
        quint32 insertions = 0;
        ReaderState state = ReaderState::Empty;
        friend bool operator==(const Stay&, const Stay&) = default;
    };

    void onReaders(const domain::Result<std::vector<ReaderInfo>>& seen);
    void lookAtReaders();
    void onText(const CardRecord& record, int exchanges);
    enum class Wait : quint8 { None, Open, Turn };
    void onWait(Wait wait);
    void askWhoHolds();
    void retryBusy();
    void sayHeld(const QStringList& programs);
    void letGoOfHeld();
    void endExtra(const domain::Result<QString>& answer);
    void forgetAbsent();
    void leaveCard();
    void readNext();
    enum class Manner : quint8 { Told, Quiet };
    void begin(const ReaderInfo& reader, Manner manner = Manner::Told);
    void end(const domain::Outcome& outcome, bool textGiven);
    void giveUp();
    void setState(State state);
    const ReaderInfo* infoOfCurrent() const;

    CardBackendFactory m_factory;
    CardHostOptions m_options;
    std::shared_ptr<Mailbox> m_mailbox;
    Worker m_worker;
    Worker m_scout; // looks for the program that holds a card
    Presence m_presence;
    QTimer m_watchdog;
    QTimer m_turnTimer;
    QTimer m_busyTimer;
    QTimer m_extraTimer;
    State m_state = State::Starting;
    bool m_served = false; // the service answered when it was asked last
    std::vector<ReaderInfo> m_attached;
    std::vector<ReaderInfo> m_readers; // those that citizens' cards are looked for in
    std::vector<Stay> m_tried;
    std::optional<Stay> m_current;
    std::optional<domain::Failure> m_firstFailure;
    std::optional<domain::CitizenId> m_holder; // of the card that is in, once its text was read
    std::optional<CardExtra> m_extra;          // asked for and not answered
    QByteArray m_thisCard, m_lastCard; // hashes of records: tell whether a card came back without keeping whose it is
    Wait m_wait = Wait::None;          // what the reading thread waits for
    bool m_held = false;               // another program works with the card; the reading thread waits for its turn
    bool m_busyTold = false;           // that another program has the card for itself
    bool m_leaving = false;            // the card was taken out while it is being read
    quint64 m_ticket = 0;              // of the running reading; messages of earlier ones are dropped
};

} // namespace tabian::devices
