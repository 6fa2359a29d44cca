#include "tests/sync/sockets/faultplan.h"

#include <random>

namespace tabian::tests
{

FaultPlan planOf(quint32 seed, quint32 connection, int badness)
{
    std::seed_seq words{seed, connection};
    std::mt19937 chance(words);
    const auto upTo = [&](int most) { return int(chance() % quint32(most + 1)); };
    FaultPlan plan;
    if (upTo(99) >= badness)
        return plan;
    plan.fault = SocketFault(1 + upTo(socketFaults - 2));
    plan.fromCounter = upTo(1) == 0;
    // A handshake is some 3,000 bytes in each direction: while shaking hands, in the first request or answer, or much later.
    constexpr std::array<int, 3> most{3'000, 6'000, 15'000};
    plan.afterBytes = upTo(most.at(std::size_t(upTo(2))));
    switch (plan.fault) {
    case SocketFault::Delayed:
        plan.milliseconds = 5 + upTo(150);
        break;
    case SocketFault::Dripping:
        plan.milliseconds = 10 + upTo(40);
        break;
    default: // up to twice as long as the counter waits for a silent registry
        plan.milliseconds = 100 + upTo(3'000);
        break;
    }
    return plan;
}

} // namespace tabian::tests
