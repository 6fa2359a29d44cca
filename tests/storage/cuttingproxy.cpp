#include "tests/storage/cuttingproxy.h"

#include <QByteArray>
#include <array>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tabian::tests
{

namespace
{

constexpr int tick = 20; // ms between two looks at whether it is to end

sockaddr_un addressOf(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
    return address;
}

bool readable(int file, int milliseconds)
{
    pollfd wanted{file, POLLIN, 0};
    return ::poll(&wanted, 1, milliseconds) > 0;
}

} // namespace

CuttingProxy::CuttingProxy(const QString& folder, const QString& server)
    : m_path(folder.toUtf8() + "/.s.PGSQL.5432"), m_server(server.toUtf8() + "/.s.PGSQL.5432"),
      m_listening(::socket(AF_UNIX, SOCK_STREAM, 0))
{
    const sockaddr_un address = addressOf(m_path);
    if (::bind(m_listening, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(m_listening, 4) != 0)
        qFatal("the proxy cannot listen");
    m_thread = std::thread([this] { serve(); });
}

CuttingProxy::~CuttingProxy()
{
    m_ending = true;
    m_thread.join();
    ::close(m_listening);
    ::unlink(m_path.constData());
}

void CuttingProxy::serve()
{
    while (!m_ending) {
        if (!readable(m_listening, tick))
            continue;
        const int client = ::accept(m_listening, nullptr, nullptr);
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const sockaddr_un address = addressOf(m_server);
        if (!m_closed && ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
            forward(client, server);
        ::close(server);
        ::close(client);
    }
}

void CuttingProxy::forward(int client, int server)
{
    while (!m_ending) {
        std::array<pollfd, 2> both{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        ::poll(both.data(), both.size(), tick);
        if ((both[0].revents && !passOn(client, server, true)) || (both[1].revents && !passOn(server, client, false)))
            return;
    }
}

/** False when the connection is over. */
bool CuttingProxy::passOn(int from, int to, bool fromClient)
{
    std::array<char, 65536> buffer;
    const ssize_t size = ::read(from, buffer.data(), buffer.size());
    if (size <= 0)
        return false;
    const bool commits = fromClient && QByteArray::fromRawData(buffer.data(), size).contains(QByteArray("COMMIT", 7));
    const Cut cut = commits ? Cut(m_cut.exchange(0)) : Cut::None;
    if (cut == Cut::BeforeCommit)
        return false;
    if (::write(to, buffer.data(), std::size_t(size)) != size)
        return false;
    if (cut == Cut::AfterCommit) {
        readable(to, 5000); // the server has done it
        return false;
    }
    return true;
}

} // namespace tabian::tests
