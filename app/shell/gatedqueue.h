// The way from the sync's threads to the store and the screen, which can be shut: a thread that hangs in the network then finds
// nobody behind it any more.
#pragma once

#include "app/casework/store.h"

#include <mutex>

namespace tabian::shell
{

class GatedQueue final : public casework::StoreQueue
{
  public:
    explicit GatedQueue(casework::StoreQueue& queue) : m_queue(&queue) {}
    /** From now on what is posted is dropped. */
    void shut()
    {
        const std::lock_guard lock(m_mutex);
        m_queue = nullptr;
    }
    void post(std::function<void(casework::Store&)> work) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue)
            m_queue->post(std::move(work));
    }
    void postBack(std::function<void()> work) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue)
            m_queue->postBack(std::move(work));
    }

  private:
    std::mutex m_mutex;
    casework::StoreQueue* m_queue;
};

} // namespace tabian::shell
