#include "tests/sync/sockets/faultproxy.h"

#include <chrono>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace tabian::tests
{

namespace
{

constexpr int tick = 5;                  // ms
constexpr qint64 longestLeftOver = 3000; // of a connection that says nothing, is slow or has one direction only

qint64 milliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

sockaddr_in local(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void prepare(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
}

/** Connected, or -1. */
int connectTo(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = local(port);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        prepare(socket);
        return socket;
    }
    ::close(socket);
    return -1;
}

} // namespace

FaultProxy::FaultProxy(Plans plans) : m_plans(std::move(plans))
{
    // Below the ports of connections that go out: while nobody listens here the port must stay ours.
    for (m_port = 20'000 + ::getpid() % 10'000; m_listening < 0; ++m_port)
        listen(true);
    --m_port;
}

FaultProxy::~FaultProxy()
{
    for (const Connection& connection : m_open)
        end(connection, true);
    listen(false);
}

void FaultProxy::listen(bool open)
{
    if (!open) {
        ::close(m_listening);
        m_listening = -1;
        return;
    }
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const sockaddr_in address = local(m_port);
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && ::listen(socket, 64) == 0)
        m_listening = socket;
    else
        ::close(socket);
}

void FaultProxy::setBadness(int percent)
{
    m_badness = percent;
    if (percent > 0)
        return;
    m_deafUntilMs = 0;
    for (Connection& connection : m_open) {
        connection.up.makeGood();
        connection.down.makeGood();
    }
}

void FaultProxy::end(const Connection& connection, bool reset)
{
    for (const int socket : {connection.counter, connection.registry}) {
        if (socket < 0)
            continue;
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        if (reset)
            ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        ::close(socket);
    }
}

void FaultProxy::accept()
{
    const int counter = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (counter < 0)
        return;
    prepare(counter);
    const FaultPlan plan = m_plans(m_connections++, m_badness);
    const qint64 now = milliseconds();
    const bool refused = plan.fault == SocketFault::Refused;
    const bool mute = plan.fault == SocketFault::Mute;
    if (refused || mute)
        note(plan.fault);
    const int registry = refused || mute ? -1 : connectTo(m_target);
    Connection connection{counter, registry, plan, {counter, registry}, {registry, counter}, 0};
    if (refused) {
        listen(false);
        m_deafUntilMs = now + plan.milliseconds;
        return end(connection, true);
    }
    if (mute) {
        connection.endsMs = now + longestLeftOver;
    } else if (registry < 0) {
        ++m_away;
        return end(connection, true);
    }
    (plan.fromCounter ? connection.up : connection.down).strikeBy(plan);
    m_open.push_back(std::move(connection));
}

/** What the plan is for; false when the connection is over by it. */
bool FaultProxy::struck(Connection& connection)
{
    const FaultPlan& plan = connection.plan;
    note(plan.fault);
    switch (plan.fault) {
    case SocketFault::Delayed: // for some seconds: whoever is slow is slow for ever, and nothing else would happen
        connection.endsMs = milliseconds() + longestLeftOver;
        return true;
    case SocketFault::Stalled:
        for (FaultPipe* pipe : {&connection.up, &connection.down})
            pipe->silenceUntil(milliseconds() + plan.milliseconds);
        return true;
    case SocketFault::HalfClosed:
        (plan.fromCounter ? connection.up : connection.down).closeHalf();
        connection.endsMs = milliseconds() + longestLeftOver;
        return true;
    case SocketFault::Cut:
    case SocketFault::Reset:
        end(connection, plan.fault == SocketFault::Reset);
        return false;
    default:
        return true;
    }
}

/** False when it is over. */
bool FaultProxy::serve(Connection& connection)
{
    const qint64 now = milliseconds();
    const auto over = [&](bool reset) {
        m_up += connection.up.passed();
        m_down += connection.down.passed();
        end(connection, reset);
        return false;
    };
    if (connection.endsMs > 0 && (now > connection.endsMs || m_badness == 0))
        return over(false);
    if (connection.registry < 0) { // mute
        char words[1024];
        return ::recv(connection.counter, words, sizeof words, 0) == 0 ? over(false) : true;
    }
    for (FaultPipe* pipe : {&connection.up, &connection.down}) {
        const Piped step = pipe->step(now);
        if (step == Piped::Broken)
            return over(true);
        if (step == Piped::Struck && !struck(connection)) {
            m_up += connection.up.passed();
            m_down += connection.down.passed();
            return false;
        }
    }
    return connection.up.isOver() && connection.down.isOver() ? over(false) : true;
}

bool FaultProxy::turn(int watched)
{
    if (m_listening < 0 && milliseconds() >= m_deafUntilMs)
        listen(true);
    std::vector<pollfd> files{{watched, POLLIN, 0}, {m_listening, POLLIN, 0}};
    for (const Connection& connection : m_open) {
        if (connection.registry < 0 || connection.up.wantsToRead())
            files.push_back({connection.counter, POLLIN, 0});
        if (connection.registry >= 0 && connection.down.wantsToRead())
            files.push_back({connection.registry, POLLIN, 0});
    }
    ::poll(files.data(), files.size(), m_open.empty() && m_listening >= 0 ? 200 : tick);
    std::erase_if(m_open, [this](Connection& connection) { return !serve(connection); });
    if (m_listening >= 0)
        accept();
    return (files.front().revents & (POLLIN | POLLHUP)) != 0;
}

QJsonObject FaultProxy::report() const
{
    QJsonObject struck;
    for (std::size_t i = 1; i < m_struck.size(); ++i)
        struck[QLatin1StringView(socketFaultNames.at(i))] = m_struck.at(i);
    return {{QStringLiteral("connections"), qint64(m_connections)},
            {QStringLiteral("registryAway"), qint64(m_away)},
            {QStringLiteral("struck"), struck},
            {QStringLiteral("bytesUp"), m_up},
            {QStringLiteral("bytesDown"), m_down}};
}

} // namespace tabian::tests
