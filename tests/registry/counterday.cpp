#include "tests/registry/counterday.h"

#include "tests/storage/counterworld.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using domain::Baht;

CounterDay::CounterDay()
{
    seat = world.admit(counter);
    for (int n = 1; n <= 3; ++n)
        world.putPerson(n);
    chief = counter.people.chief().id;
    approver = counter.people.approver().id;
    clerk = counter.people.clerk().id;
    counter.add(counter.stock(), chief);
}

QString CounterDay::tells(const casework::Act& act, const QUuid& officer, const QUuid& caseId)
{
    counter.add(act, officer, caseId);
    return lastTold();
}

QUuid CounterDay::upTo(int acts, int person, int running)
{
    Forger other = counter;
    const QUuid id = other.wholeCase({.person = person, .running = running, .serial = u"TB0000000%1"_s.arg(running)});
    other.entries.resize(counter.entries.size() + std::size_t(acts));
    counter.entries = other.entries;
    counter.nowMs = other.nowMs;
    return id;
}

casework::PaymentReceived CounterDay::payment(const QString& receipt) const
{
    const auto decided = counter.request();
    const Baht due = decided.fine.most.isZero() ? Baht() : Baht::ofBaht(100);
    return {.fine = due, .fee = decided.fee, .cash = due + decided.fee, .receiptNumber = receipt};
}

} // namespace tabian::tests
