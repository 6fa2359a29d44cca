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
        for (Worker* worker : m_idle)
            worker->called.notify_one();
    }
    for (std::thread& thread : m_threads)
        thread.join();
}

Outcome Pool::queue(Work work)
{
    const std::lock_guard lock(m_mutex);
    if (m_ending)
        return tl::unexpected(tooMany());
    if (!m_idle.empty()) {
        Worker* worker = m_idle.back();
        m_idle.pop_back();
        worker->work = std::move(work);
        worker->called.notify_one();
        return {};
    }
    if (m_queue.size() >= m_mostWaiting)
        return tl::unexpected(tooMany());
    m_queue.push_back(std::move(work));
    return {};
}

int Pool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_queue.size());
}

/** Waits for the next piece of work. False: the pool ends and nothing waits. */
bool Pool::next(Worker& worker, Work& work)
{
    std::unique_lock lock(m_mutex);
    if (m_queue.empty()) {
        m_idle.push_back(&worker);
        worker.called.wait(lock, [&] { return worker.work || m_ending; });
        std::erase(m_idle, &worker); // where the pool ends
        work = std::exchange(worker.work, nullptr);
        return bool(work);
    }
    work = std::move(m_queue.front());
    m_queue.pop_front();
    return true;
}

void Pool::serve(const StorePlace& place, std::promise<Outcome> opened)
{
    auto db = openStore(place);
    if (!db) {
        opened.set_value(tl::unexpected(db.error()));
        return;
    }
    opened.set_value({});
    Worker worker;
    for (Work work; next(worker, work);)
        work(**db);
}

} // namespace tabian::registry
