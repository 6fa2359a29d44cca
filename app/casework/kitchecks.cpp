#include "app/casework/kitchecks.h"

#include <algorithm>

namespace tabian::casework
{

namespace
{

constexpr qint64 newForMs = 24LL * 3600 * 1000;
constexpr qint64 clockMs = 60'000;

KitSign lookUnless(bool good)
{
    return good ? KitSign::Good : KitSign::Look;
}

} // namespace

std::vector<KitCheckLine> kitChecks(const KitBook& book, const KitLoad& load, const SyncState& line,
                                    const QDateTime& now)
{
    const int here = book.here(), all = int(book.persons.size());
    const bool enrolled = line.line != SyncState::Line::NotEnrolled;
    const QDateTime asOf = line.facts.copyAsOf;
    const auto offset = line.facts.clockOffsetMs;
    const auto persons = here == 0 ? KitSign::Stops : lookUnless(here == all);
    const auto cards = load.cards > book.cardsOnHand ? KitSign::Stops : lookUnless(load.cards >= all);
    const auto receipts =
        load.receipts > std::max(0, book.receiptsLeft) ? KitSign::Stops : lookUnless(load.receipts >= all);
    return {{KitCheck::Persons, persons},
            {KitCheck::Fingers, lookUnless(here > 0 && book.withBothFingers() == here)},
            {KitCheck::Cards, cards},
            {KitCheck::Receipts, receipts},
            {KitCheck::Registry, lookUnless(asOf.isValid() && asOf.msecsTo(now) <= newForMs)},
            {KitCheck::Outbox, enrolled && line.facts.waiting.entries == 0 ? KitSign::Good : KitSign::Stops},
            {KitCheck::Clock, lookUnless(offset && qAbs(*offset) <= clockMs)}};
}

bool stopsPacking(const std::vector<KitCheckLine>& checks)
{
    return std::ranges::any_of(checks, [](const KitCheckLine& line) { return line.sign == KitSign::Stops; });
}

} // namespace tabian::casework
