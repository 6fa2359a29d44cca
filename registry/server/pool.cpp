#include "registry/server/pool.h"

#include "registry/server/schema.h"

namespace tabian::registry
{

using domain::Outcome;
using domain::Result;

domain::Failure tooMany()
{
    return {domain::FailureCode::RegistryBusy, {}};
}

Result<std::unique_ptr<Pool>> Pool::open(const StorePlace& place, int size, int mostWaiting)
{
    std::unique_ptr<Pool> pool(new Pool(mostWaiting));
    for (int i = 0; i < size; ++i) {
        std::promise<Outcome> promise;
        auto opened = promise.get_future();
        pool->m_threads.emplace_back(
            [raw = pool.get(), place, p = std::move(promise)]() mutable { raw->serve(place, std::move(p)); });
        if (auto outcome = opened.get(); !outcome)
            return tl::unexpected(outcome.error());
    }
    return pool;
}

Pool::~Pool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

Outcome Pool::queue(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending || m_queue.size() >= m_mostWaiting)
            return tl::unexpected(tooMany());
        m_queue.push_back(std::move(work));
    }
    m_changed.notify_one();
    return {};
}

int Pool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_queue.size());
}

void Pool::serve(const StorePlace& place, std::promise<Outcome> opened)
{
    auto db = openStore(place);
    if (!db) {
        opened.set_value(tl::unexpected(db.error()));
        return;
    }
    opened.set_value({});
    for (;;) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work(**db);
    }
}

} // namespace tabian::registry
