#include "devices/host/presence.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace tabian::devices
{

using namespace std::chrono_literals;
using Seen = domain::Result<std::vector<ReaderInfo>>;

struct Presence::Watch
{
    std::mutex lock;
    std::condition_variable changed;
    bool ending = false;
    bool ended = false;
    CardBackend* backend = nullptr; // the watching thread's, while it lives
};

Presence::Presence(CardBackendFactory factory, Report report)
    : m_factory(std::move(factory)), m_report(std::move(report))
{
}

Presence::~Presence()
{
    stop();
}

void Presence::watch(const std::shared_ptr<Watch>& watch, const CardBackendFactory& factory, const Report& report)
{
    const std::unique_ptr<CardBackend> backend = factory();
    std::unique_lock lock(watch->lock);
    watch->backend = backend.get();
    std::chrono::milliseconds pause = 0ms;
    bool first = true;
    Seen last;
    while (!watch->ending) {
        lock.unlock();
        Seen now = first || !last ? backend->readers() : backend->waitForChange(*last, 60s);
        lock.lock();
        if (watch->ending)
            break;
        if (first || now != last)
            report(now);
        pause = now ? 0ms : std::clamp<std::chrono::milliseconds>(pause * 2, 500ms, 2s);
        first = false;
        last = std::move(now);
        if (pause > 0ms)
            watch->changed.wait_for(lock, pause, [&] { return watch->ending; });
    }
    watch->backend = nullptr;
    watch->ended = true;
    watch->changed.notify_all();
}

void Presence::start()
{
    if (m_watch)
        return;
    m_watch = std::make_shared<Watch>();
    m_thread = std::thread(&Presence::watch, m_watch, m_factory, m_report);
}

void Presence::stop()
{
    if (!m_watch)
        return;
    std::unique_lock lock(m_watch->lock);
    m_watch->ending = true;
    m_watch->changed.notify_all();
    const auto until = std::chrono::steady_clock::now() + 3s;
    while (!m_watch->ended && std::chrono::steady_clock::now() < until) {
        if (m_watch->backend)
            m_watch->backend->cancelWait(); // again and again: one that comes before the wait begins is lost
        m_watch->changed.wait_for(lock, 20ms);
    }
    const bool ended = m_watch->ended;
    lock.unlock();
    ended ? m_thread.join() : m_thread.detach();
    m_watch.reset();
}

} // namespace tabian::devices
