// Connections to the store, each on a thread of its own (a connection of Qt's stays on the thread that opened it). Whoever has
// work hands it in and waits.
#pragma once

#include "app/database/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace tabian::registry
{

/** Where the store is. */
struct StorePlace
{
    QString where; // path of a file, or postgresql://…
    const database::Dialect& dialect;
};

/** RegistryBusy: too many wait already. */
domain::Failure tooMany();

class Pool
{
  public:
    /** Opens `size` connections; more than `mostWaiting` pieces of work at once are turned away. */
    static domain::Result<std::unique_ptr<Pool>> open(const StorePlace& place, int size, int mostWaiting);
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    /** Runs `work` on the next connection that is free and answers what it answers. RegistryBusy when too many wait. Any
     *  thread. */
    template <typename T> domain::Result<T> run(const std::function<domain::Result<T>(database::Database&)>& work)
    {
        std::promise<domain::Result<T>> promise;
        auto answer = promise.get_future();
        if (auto queued = queue([&](database::Database& db) { promise.set_value(work(db)); }); !queued)
            return tl::unexpected(queued.error());
        return answer.get();
    }
    int waiting() const;

  private:
    using Work = std::function<void(database::Database&)>;
    struct Worker
    {
        Work work; // what it is to do next
        std::condition_variable called;
    };
    Pool(int mostWaiting) : m_mostWaiting(mostWaiting) {}
    domain::Outcome queue(Work work);
    void serve(const StorePlace& place, std::promise<domain::Outcome> opened);
    bool next(Worker& worker, Work& work);

    mutable std::mutex m_mutex;
    std::deque<Work> m_queue;     // for when all are busy
    std::vector<Worker*> m_idle;  // the one that rested last at the end: what it did last is still in the caches, here and in the server
    std::size_t m_mostWaiting;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace tabian::registry
