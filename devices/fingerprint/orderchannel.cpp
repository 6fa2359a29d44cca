#include "devices/fingerprint/orderchannel.h"

#include <glib-unix.h>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace tabian::devices
{

OrderChannel::OrderChannel(int input, int output, std::function<void(const FingerOrder&)> taken,
                           std::function<void()> closed)
    : m_input(input), m_output(output), m_taken(std::move(taken)), m_closed(std::move(closed))
{
    const auto readable = +[](gint, GIOCondition, gpointer self) -> gboolean {
        return static_cast<OrderChannel*>(self)->read() ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
    };
    m_source = g_unix_fd_add(m_input, static_cast<GIOCondition>(G_IO_IN | G_IO_HUP | G_IO_ERR), readable, this);
}

OrderChannel::~OrderChannel()
{
    if (m_source)
        g_source_remove(m_source);
}

bool OrderChannel::read()
{
    std::array<char, 65536> chunk;
    const ssize_t count = ::read(m_input, chunk.data(), chunk.size());
    if (count < 0 && errno == EINTR)
        return true;
    if (count > 0) {
        m_reader.buffer.append(chunk.data(), count);
        while (const auto order = m_reader.next())
            m_taken(*order);
    }
    if (count > 0 && !m_reader.broken)
        return true;
    m_source = 0;
    m_closed();
    return false;
}

void OrderChannel::send(const FingerEvent& event)
{
    const QByteArray bytes = frame(event);
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::write(m_output, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent));
        if (count < 0 && errno != EINTR)
            return; // the counter is gone; the input tells so too
        sent += std::max<ssize_t>(count, 0);
    }
}

} // namespace tabian::devices
