// A counter at a registry, with stock, whose entries are pushed one by one.
#pragma once

#include "tests/registry/registryworld.h"

namespace tabian::tests
{

struct CounterDay
{
    RegistryWorld world;
    Forger counter{{QStringLiteral("1301"), 9001}, 1};
    QByteArray seat;
    QUuid chief, approver, clerk;

    CounterDay();
    /** What is told of the last entry. */
    QString lastTold() { return told(world.push(seat, counter.batch()), counter.entries.size()); }
    /** The act signed as the next entry, and what is told of it. */
    QString tells(const casework::Act& act, const QUuid& officer, const QUuid& caseId = {});
    /** A new case with so many of its acts, not yet pushed. */
    QUuid upTo(int acts, int person = 1, int running = 1);
    /** A payment of what is due in such a case. */
    casework::PaymentReceived payment(const QString& receipt) const;
};

} // namespace tabian::tests
