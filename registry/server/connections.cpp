#include "registry/server/connections.h"

#include <sys/socket.h>
#include <unistd.h>

namespace tabian::registry
{

using namespace std::chrono_literals;

Connections::Connections(int most, std::chrono::milliseconds longest)
    : m_most(std::size_t(most)), m_longest(longest), m_watch([this] { watch(); })
{
}

Connections::~Connections()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_watch.join();
    for (const auto& [key, one] : m_all)
        ::close(one.socket);
}

void Connections::enter(const void* key, int socket)
{
    const int own = ::dup(socket);
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    m_all[key] = {.socket = own, .stage = Stage::Asking, .since = now, .begun = now, .certificate = {}};
}

void Connections::stage(const void* key, Stage stage)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_all.find(key); found != m_all.end()) {
        found->second.stage = stage;
        found->second.since = std::chrono::steady_clock::now();
    }
}

QByteArray Connections::certificate(const void* key, const std::function<QByteArray()>& look)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_all.find(key);
        if (found == m_all.end())
            return look();
        if (found->second.certificate)
            return *found->second.certificate;
    }
    const QByteArray seen = look(); // a connection is one thread's
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_all.find(key); found != m_all.end())
        found->second.certificate = seen;
    return seen;
}

bool Connections::isOld(const void* key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_all.find(key);
    return found != m_all.end() && std::chrono::steady_clock::now() - found->second.begun > m_longest;
}

void Connections::leave(const void* key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_all.find(key);
    if (found == m_all.end())
        return;
    ::close(found->second.socket);
    m_all.erase(found);
}

bool Connections::crowded() const
{
    const std::lock_guard lock(m_mutex);
    return m_all.size() >= m_most;
}

void Connections::endAll()
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [key, one] : m_all)
        ::shutdown(one.socket, SHUT_RDWR);
}

bool Connections::isOver(const One& one, Time now) const
{
    switch (one.stage) {
    case Stage::Asking:
        return now - one.since > (m_all.size() >= m_most ? 2s : 10s);
    case Stage::Sending:
        return now - one.since > 60s;
    case Stage::Working:
        return now - one.since > 120s;
    }
    Q_UNREACHABLE();
}

void Connections::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_changed.wait_for(lock, 200ms);
        const auto now = std::chrono::steady_clock::now();
        for (const auto& [key, one] : m_all) {
            if (isOver(one, now))
                ::shutdown(one.socket, SHUT_RDWR);
        }
    }
}

} // namespace tabian::registry
