#include "registry/client/deadline.h"

#include <Poco/Exception.h>

#include <utility>

namespace tabian::client
{

Deadline::Deadline() : m_thread([this] { run(); }) {}

Deadline::~Deadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Deadline::watch(const Poco::Net::StreamSocket& socket, int milliseconds)
{
    const std::lock_guard lock(m_mutex);
    m_socket = socket;
    m_due = Clock::now() + std::chrono::milliseconds(milliseconds);
    m_watching = true;
    m_struck = false;
    m_changed.notify_all();
}

bool Deadline::rest()
{
    const std::lock_guard lock(m_mutex);
    m_watching = false;
    m_socket = Poco::Net::StreamSocket();
    return std::exchange(m_struck, false);
}

void Deadline::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (!m_watching) {
            m_changed.wait(lock);
        } else if (Clock::now() < m_due) {
            m_changed.wait_until(lock, m_due);
        } else {
            m_watching = false;
            m_struck = true;
            try {
                m_socket.shutdown();
            } catch (const Poco::Exception&) { // it has ended by itself
                continue;
            }
        }
    }
}

} // namespace tabian::client
