// The sync in the running counter: a thread for sending and fetching, one for questions, and what both know for the screen.
#pragma once

#include "app/casework/centre.h"
#include "app/casework/invitation.h"
#include "registry/client/engine.h"
#include "registry/client/linklibrary.h"
#include "registry/client/seatfile.h"

#include <memory>

namespace tabian::shell
{

struct SyncOptions
{
    QString storeFolder;  // where the seat is
    QString tablesFolder; // where schedules and holidays from the registry are laid, for the next start
    const casework::Clock& clock;
    /** On the sync's threads. */
    std::function<std::unique_ptr<client::Transport>(const client::RegistryPlace&, const client::Identity&)> open =
        client::openLink;
    client::EnginePace pace = {};
};

/** UI thread, but for wake(). Nothing of the link is loaded before start(). */
class SyncService final : public casework::Centre, public casework::Invitations
{
    Q_OBJECT
  public:
    SyncService(casework::StoreQueue& store, SyncOptions options);
    /** Ends the threads; a request that hangs in the network is left to itself after a moment, without store and screen. */
    ~SyncService() override;

    /** Once the store is open. */
    void start();
    /** An act was recorded, or a letter read in. Any thread. */
    void wake();

    const casework::SyncState& state() const override { return m_state; }
    void tryNow() override;
    void fetchPerson(QObject* asker, const QString& citizenId, const QString& reason, const QUuid& officer,
                     std::function<void(domain::Outcome)> answer) override;
    void ask(QObject* asker, const casework::CentreQuestion& question, Answer answer) override;
    domain::Result<casework::Invitation> look(const QByteArray& letter) const override;
    /** On the thread of the questions: until there is a seat, none can be asked. */
    void accept(QObject* asker, const casework::Session& session, const QByteArray& letter,
                std::function<void(domain::Outcome)> answer) override;

  private:
    struct Inside;
    /** On the thread of the questions, and its answer here again. */
    template <typename Told, typename Question>
    void question(QObject* asker, Question question, std::function<void(Told)> answer);
    void take(const casework::SyncState& state, const QStringList& received);
    std::shared_ptr<Inside> m_inside;
    casework::SyncState m_state;
};

} // namespace tabian::shell
