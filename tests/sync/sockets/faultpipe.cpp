#include "tests/sync/sockets/faultpipe.h"

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace tabian::tests
{

void FaultPipe::makeGood()
{
    m_plan = {};
    m_notBeforeMs = m_silentUntilMs = 0;
}

void FaultPipe::closeHalf()
{
    m_half = true;
    m_waiting.clear();
    ::shutdown(m_to, SHUT_WR);
}

/** False when the connection broke. */
bool FaultPipe::reads(qint64 nowMs)
{
    std::array<char, 16 * 1024> buffer;
    while (wantsToRead()) {
        const ssize_t size = ::recv(m_from, buffer.data(), buffer.size(), 0);
        if (size < 0)
            return errno == EAGAIN || errno == EINTR;
        if (size == 0) {
            m_ended = true;
            break;
        }
        if (m_half)
            continue;
        if (m_plan.fault == SocketFault::Delayed && m_waiting.isEmpty())
            m_notBeforeMs = nowMs + m_plan.milliseconds;
        m_waiting.append(buffer.data(), qsizetype(size));
    }
    return true;
}

/** How many of the waiting bytes go now. */
qsizetype FaultPipe::mayGo(qint64 nowMs)
{
    if (nowMs < m_notBeforeMs || nowMs < m_silentUntilMs)
        return 0;
    if (m_plan.fault == SocketFault::None || m_plan.fault == SocketFault::Delayed)
        return m_waiting.size();
    if (!m_struck)
        return std::min<qsizetype>(m_waiting.size(), m_plan.afterBytes - m_passed);
    if (m_plan.fault != SocketFault::Dripping)
        return m_waiting.size();
    m_notBeforeMs = nowMs + m_plan.milliseconds;
    return std::min<qsizetype>(m_waiting.size(), 3);
}

Piped FaultPipe::step(qint64 nowMs)
{
    if (m_over)
        return Piped::Waits;
    if (!reads(nowMs))
        return Piped::Broken;
    const qsizetype most = mayGo(nowMs);
    if (most > 0) {
        const ssize_t size = ::send(m_to, m_waiting.constData(), std::size_t(most), MSG_NOSIGNAL);
        if (size < 0 && errno != EAGAIN && errno != EINTR)
            return Piped::Broken;
        m_passed += std::max<ssize_t>(size, 0);
        m_waiting.remove(0, qsizetype(std::max<ssize_t>(size, 0)));
    }
    const bool late = m_plan.fault == SocketFault::Delayed;
    const bool planned = m_plan.fault != SocketFault::None;
    // where more is to come: a connection that ended before was not struck
    if (planned && !m_struck && (late ? m_passed > 0 : m_passed >= m_plan.afterBytes && !m_waiting.isEmpty())) {
        m_struck = true;
        return Piped::Struck;
    }
    if (m_ended && m_waiting.isEmpty()) {
        m_over = true;
        ::shutdown(m_to, SHUT_WR);
        return Piped::Ended;
    }
    return Piped::Waits;
}

} // namespace tabian::tests
