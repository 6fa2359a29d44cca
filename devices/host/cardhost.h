// The citizen's card at the counter: watches the readers on one thread, reads on another, tells the UI thread.
#pragma once

#include "devices/api/cardbackend.h"
#include "devices/api/cardstation.h"
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
};

/** With several cards in several readers the Thai one is read: by its ATR, else by trying. A reading that has no end
 *  within the limit fails with CardTimeout; the thread that hangs in the service is left to itself. Reading happens
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
    State state() const override { return m_state; }
    QString readerName() const override;
    /** The names of all readers but the ignored ones, for the officer to choose from. */
    QStringList readerNames() const;
    void preferReader(const QString& name) { m_options.preferredReader = name; }

  Q_SIGNALS:
    /** A card was read in another reader than the preferred one, which it now is: worth keeping in the settings. */
    void readerRemembered(const QString& name);

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
    void forgetAbsent();
    void leaveCard();
    void readNext();
    void begin(const ReaderInfo& reader);
    void end(const domain::Outcome& outcome, bool textGiven);
    void giveUp();
    void setState(State state);
    const ReaderInfo* infoOfCurrent() const;

    CardBackendFactory m_factory;
    CardHostOptions m_options;
    std::shared_ptr<Mailbox> m_mailbox;
    Worker m_worker;
    Presence m_presence;
    QTimer m_watchdog;
    State m_state = State::Starting;
    std::vector<ReaderInfo> m_readers;
    std::vector<Stay> m_tried;
    std::optional<Stay> m_current;
    std::optional<domain::Failure> m_firstFailure;
    bool m_leaving = false; // the card was taken out while it is being read
    quint64 m_ticket = 0;   // of the running reading; messages of earlier ones are dropped
};

} // namespace tabian::devices
