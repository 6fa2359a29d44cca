// The store's own thread: no call of the screen waits for a disk.
#pragma once

#include "app/casework/store.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace tabian::shell
{

/** Opens a store on a thread of its own and runs the work posted there in order. Destruction waits for the work posted
 *  before it: nothing acknowledged or waiting is dropped. */
class StoreThread : public QObject, public casework::StoreQueue
{
    Q_OBJECT
  public:
    using Opener = std::function<domain::Result<std::unique_ptr<casework::Store>>()>;
    explicit StoreThread(QObject* parent = nullptr);
    ~StoreThread() override;

    /** Runs `opener` on the thread; answered by opened() or failed(). Work posted before is run after it. */
    void open(Opener opener);
    void post(std::function<void(casework::Store&)> work) override;
    void postBack(std::function<void()> work) override;

  Q_SIGNALS:
    void opened();
    void failed(const tabian::domain::Failure& failure);

  private:
    QThread m_thread;
    QObject* m_worker;                        // lives on m_thread
    std::unique_ptr<casework::Store> m_store; // touched on m_thread only
};

} // namespace tabian::shell
