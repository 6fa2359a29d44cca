// A thread for calls that block and cannot be interrupted: jobs run in order, and a thread that does not come back is left
// to itself while a new one takes over.
#pragma once

#include "devices/api/cardbackend.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace tabian::devices
{

/** Used from one thread. A job must hold no reference to anything that may die before it: an abandoned thread ends when
 *  its blocked call returns, which may be after everything else has gone. */
class Worker
{
  public:
    /** The stop token is asked for when the job should end early: between two calls, not within one. */
    using Job = std::function<void(CardBackend&, std::stop_token)>;

    explicit Worker(CardBackendFactory factory);
    ~Worker(); // as stop()
    Q_DISABLE_COPY_MOVE(Worker)

    void run(Job job);
    /** Gives up the running thread with all its jobs; the next run() begins another. */
    void abandon();
    /** Waits for the running job to end, at most `limit`, then abandons it. No job begins any more until run(). */
    void stop(std::chrono::milliseconds limit = std::chrono::seconds(2));
    /** Abandoned threads that have not come back. */
    int blocked() const { return *m_blocked; }

  private:
    struct Lane;
    static void work(const std::shared_ptr<Lane>& lane, const CardBackendFactory& factory);

    CardBackendFactory m_factory;
    std::shared_ptr<std::atomic<int>> m_blocked;
    std::shared_ptr<Lane> m_lane;
    std::thread m_thread;
};

} // namespace tabian::devices
