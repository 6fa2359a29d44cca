#include "registry/server/pool.h"

#include "app/database/dialect.h"
#include "registry/server/schema.h"

#include <QScopeGuard>
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace tabian::registry
{

using database::Database;
using domain::Outcome;
using domain::Result;

domain::Failure tooMany()
{
    return {domain::FailureCode::RegistryBusy, {}};
}

namespace
{

/** Lends the connection that was given back last: what it did last is still in the caches, here and in the server. */
class LendingPool final : public Pool
{
  public:
    LendingPool(std::vector<std::unique_ptr<Database>> all, int mostWaiting)
        : m_all(std::move(all)), m_mostWaiting(mostWaiting)
    {
        for (const auto& db : m_all)
            m_free.push_back(db.get());
    }

    int waiting() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting;
    }

  protected:
    Outcome lend(const Work& work) override
    {
        const auto db = take();
        if (!db)
            return database::passOn(db);
        const auto back = qScopeGuard([&] { giveBack(*db); });
        work(**db);
        return {};
    }

  private:
    Result<Database*> take()
    {
        std::unique_lock lock(m_mutex);
        if (m_free.empty()) {
            if (m_waiting >= m_mostWaiting)
                return tl::unexpected(tooMany());
            ++m_waiting;
            m_freed.wait(lock, [this] { return !m_free.empty(); });
            --m_waiting;
        }
        Database* db = m_free.back();
        m_free.pop_back();
        return db;
    }
    void giveBack(Database* db)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_free.push_back(db);
        }
        m_freed.notify_one();
    }

    std::vector<std::unique_ptr<Database>> m_all;
    mutable std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<Database*> m_free;
    int m_waiting = 0, m_mostWaiting;
};

/** A thread a connection, which the connection never leaves. */
class ThreadedPool final : public Pool
{
  public:
    explicit ThreadedPool(int mostWaiting) : m_mostWaiting(mostWaiting) {}
    ~ThreadedPool() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_changed.notify_all();
        for (std::thread& thread : m_threads)
            thread.join();
    }

    Outcome add(const StorePlace& place)
    {
        std::promise<Outcome> promise;
        auto opened = promise.get_future();
        m_threads.emplace_back([this, place, p = std::move(promise)]() mutable { serve(place, std::move(p)); });
        auto outcome = opened.get();
        const std::lock_guard lock(m_mutex);
        m_free += outcome ? 1 : 0;
        return outcome;
    }

    int waiting() const override
    {
        const std::lock_guard lock(m_mutex);
        return std::max(0, int(m_queue.size()) - m_free);
    }

  protected:
    Outcome lend(const Work& work) override
    {
        std::promise<void> promise;
        auto done = promise.get_future();
        {
            const std::lock_guard lock(m_mutex);
            if (m_ending || int(m_queue.size()) - m_free >= m_mostWaiting)
                return tl::unexpected(tooMany());
            m_queue.emplace_back([&](Database& db) {
                work(db);
                {
                    const std::lock_guard freed(m_mutex); // before the caller knows: he may have more
                    ++m_free;
                }
                promise.set_value();
            });
        }
        m_changed.notify_one();
        done.get();
        return {};
    }

  private:
    void serve(const StorePlace& place, std::promise<Outcome> opened)
    {
        auto db = openStore(place);
        opened.set_value(db ? Outcome() : database::passOn(db));
        while (db) {
            Work work;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_ending || !m_queue.empty(); });
                if (m_queue.empty())
                    return;
                work = std::move(m_queue.front());
                m_queue.pop_front();
                --m_free;
            }
            work(**db);
        }
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_queue;
    int m_free = 0; // threads without work, also those that are on their way to it
    int m_mostWaiting;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

Result<std::unique_ptr<Pool>> openLending(const StorePlace& place, int size, int mostWaiting)
{
    std::vector<std::unique_ptr<Database>> all;
    for (int i = 0; i < size; ++i) {
        auto db = openStore(place);
        if (!db)
            return database::passOn(db);
        all.push_back(std::move(*db));
    }
    return std::make_unique<LendingPool>(std::move(all), mostWaiting);
}

} // namespace

Result<std::unique_ptr<Pool>> Pool::open(const StorePlace& place, int size, int mostWaiting)
{
    if (place.dialect.isServer())
        return openLending(place, size, mostWaiting);
    auto pool = std::make_unique<ThreadedPool>(mostWaiting);
    for (int i = 0; i < size; ++i) {
        if (auto opened = pool->add(place); !opened)
            return database::passOn(opened);
    }
    return pool;
}

} // namespace tabian::registry
