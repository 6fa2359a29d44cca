#include "app/shell/trainingtime.h"

#include "app/shell/clocks.h"
#include "app/storage/journalstore.h"

namespace tabian::shell
{

QDateTime trainingStart(const Home& home, const QDateTime& morning)
{
    if (!storage::JournalStore::isIn(home.store()))
        return morning;
    const SystemClock clock;
    storage::SystemRandomness random;
    const auto last =
        storage::JournalStore::open(home.store(), {.clock = clock, .random = random})
            .and_then([](const std::unique_ptr<storage::JournalStore>& store) { return store->lastEntryAt(); });
    return last ? std::max(morning, last->addSecs(1)) : morning; // a broken store is reported by the counter itself
}

} // namespace tabian::shell
