#include "tests/registry/wirebytes.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace tabian::tests
{

WireBytes wireBytesOf(int socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    return {qint64(info.tcpi_bytes_acked), qint64(info.tcpi_bytes_received)};
}

} // namespace tabian::tests
