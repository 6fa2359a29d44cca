#include "devices/host/worker.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace tabian::devices
{

/** What one thread and its owner share; whoever lets go last destroys it. */
struct Worker::Lane
{
    std::mutex lock;
    std::condition_variable changed;
    std::deque<Job> jobs;
    bool ending = false;
    bool ended = false;
    bool abandoned = false;
    std::stop_source stop;
    std::shared_ptr<std::atomic<int>> blocked;
};

Worker::Worker(CardBackendFactory factory)
    : m_factory(std::move(factory)), m_blocked(std::make_shared<std::atomic<int>>(0))
{
}

Worker::~Worker()
{
    stop();
}

void Worker::work(const std::shared_ptr<Lane>& lane, const CardBackendFactory& factory)
{
    {
        const std::unique_ptr<CardBackend> backend = factory();
        std::unique_lock lock(lane->lock);
        while (true) {
            lane->changed.wait(lock, [&] { return lane->ending || !lane->jobs.empty(); });
            if (lane->ending)
                break;
            const Job job = std::move(lane->jobs.front());
            lane->jobs.pop_front();
            lock.unlock();
            job(*backend, lane->stop.get_token());
            lock.lock();
        }
    }
    const std::lock_guard lock(lane->lock);
    lane->ended = true;
    if (lane->abandoned)
        --*lane->blocked;
    lane->changed.notify_all();
}

void Worker::run(Job job)
{
    if (!m_lane) {
        m_lane = std::make_shared<Lane>();
        m_lane->blocked = m_blocked;
        m_thread = std::thread(&Worker::work, m_lane, m_factory);
    }
    const std::lock_guard lock(m_lane->lock);
    m_lane->jobs.push_back(std::move(job));
    m_lane->changed.notify_all();
}

void Worker::abandon()
{
    stop(std::chrono::milliseconds(0));
}

void Worker::stop(std::chrono::milliseconds limit)
{
    if (!m_lane)
        return;
    m_lane->stop.request_stop();
    std::unique_lock lock(m_lane->lock);
    m_lane->ending = true;
    m_lane->jobs.clear();
    m_lane->changed.notify_all();
    if (m_lane->changed.wait_for(lock, limit, [&] { return m_lane->ended; })) {
        lock.unlock();
        m_thread.join();
    } else {
        m_lane->abandoned = true;
        ++*m_blocked;
        lock.unlock();
        m_thread.detach();
    }
    m_lane.reset();
}

} // namespace tabian::devices
