// What went over a TCP connection, as the kernel counted it. Apart from the rest: its header and the C library's do not go together.
#pragma once

#include <QtGlobal>

namespace tabian::tests
{

struct WireBytes
{
    qint64 sent = 0, received = 0; // of the stream, without the packets' own headers
};
WireBytes wireBytesOf(int socket);

} // namespace tabian::tests
