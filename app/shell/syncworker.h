// What runs on the sync's thread: the engine, driven by a timer, and what is told of it.
#pragma once

#include "app/shell/gatedqueue.h"
#include "app/shell/queuedsync.h"
#include "app/shell/syncservice.h"

#include <QTimer>

namespace tabian::shell
{

class SyncWorker final : public QObject
{
    Q_OBJECT
  public:
    using Tell = std::function<void(const casework::SyncState& state, const QStringList& received)>;
    /** `tell` is called on this thread. */
    SyncWorker(std::shared_ptr<GatedQueue> gate, SyncOptions options, Tell tell);

    // On its thread.
    void run();
    void wake();
    void tryNow();
    void stop() { m_timer.stop(); }

  private:
    bool prepare();
    qint64 nowMs() const;
    void publish(const QStringList& received = {});
    void schedule();
    void layTables();
    casework::SyncState::Line line() const;

    std::shared_ptr<GatedQueue> m_gate;
    SyncOptions m_options;
    Tell m_tell;
    QueuedSyncStore m_store;
    std::unique_ptr<client::Transport> m_link;
    std::unique_ptr<client::SyncEngine> m_engine;
    bool m_sending = false;
    casework::SyncFacts m_facts;
    qint64 m_factsAtMs = 0;
    QTimer m_timer;
};

} // namespace tabian::shell
