#include "tests/host/service.h"

#include <QThread>
#include <csignal>
#include <cstring>
#include <functional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto socketPath = "/run/pcscd/pcscd.comm";

/** Who listens on the service's socket; 0 when nobody does. */
pid_t listener()
{
    const int s = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, socketPath);
    ucred peer{};
    socklen_t length = sizeof peer;
    const bool connected = ::connect(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                           ::getsockopt(s, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0;
    ::close(s);
    return connected ? peer.pid : 0;
}

bool comesTrue(const std::function<bool()>& condition)
{
    for (int i = 0; i < 200; ++i) {
        if (condition())
            return true;
        QThread::msleep(25);
    }
    return false;
}

} // namespace

Service::~Service()
{
    if (m_own.state() != QProcess::NotRunning) {
        m_own.kill();
        m_own.waitForFinished();
    }
}

bool Service::stop()
{
    const pid_t pid = listener();
    return pid > 1 && ::kill(pid, SIGTERM) == 0 && comesTrue([] { return listener() == 0; });
}

bool Service::start(bool readers)
{
    m_own.waitForFinished(2000); // one of an earlier start(), stopped since
    m_own.setStandardOutputFile(QProcess::nullDevice());
    m_own.setStandardErrorFile(QProcess::nullDevice());
    m_own.start(u"pcscd"_s, {u"--foreground"_s, u"--config"_s, readers ? u"/run/pcscd/reader.conf"_s : u"/dev/null"_s});
    return m_own.waitForStarted() && comesTrue([] { return listener() != 0; });
}

} // namespace tabian::tests
