// What happens to each connection that goes through the fault proxy: drawn from a seed and the connection's number alone.
#pragma once

#include <QtGlobal>
#include <array>

namespace tabian::tests
{

enum class SocketFault : quint8 {
    None,
    Refused,    // nobody listens for a while
    Mute,       // taken, and never a word
    Delayed,    // each piece of it comes late
    Stalled,    // goes well, then nothing moves for a while
    Cut,        // ends after so many bytes, in the middle of whatever they are
    Reset,      // the same, with RST instead of FIN
    HalfClosed, // one direction ends, the other goes on
    Dripping    // from some byte on a few at a time
};
constexpr int socketFaults = 9;
constexpr std::array<const char*, socketFaults> socketFaultNames{"none", "refused", "mute",        "delayed", "stalled",
                                                                 "cut",  "reset",   "half closed", "dripping"};

struct FaultPlan
{
    SocketFault fault = SocketFault::None;
    bool fromCounter = false; // the direction that is struck; else what the registry says
    qint64 afterBytes = 0;    // of that direction
    int milliseconds = 0;
};

/** `badness`: how many connections of a hundred have a fault. */
FaultPlan planOf(quint32 seed, quint32 connection, int badness);

} // namespace tabian::tests
