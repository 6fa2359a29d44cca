// Connections to the store, lent to whoever has work for one.
#pragma once

#include "app/database/database.h"

#include <functional>
#include <memory>
#include <optional>

namespace tabian::registry
{

/** Where the store is. */
struct StorePlace
{
    QString where; // path of a file, or postgresql://…
    const database::Dialect& dialect;
};

/** RegistryBusy: too many wait already. */
domain::Failure tooMany();

class Pool
{
  public:
    /** Opens `size` connections; more than `mostWaiting` pieces of work that wait for one are turned away. */
    static domain::Result<std::unique_ptr<Pool>> open(const StorePlace& place, int size, int mostWaiting);
    virtual ~Pool() = default;
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    /** Runs `work` with the next connection that is free and answers what it answers; on the caller's thread where connections
     *  move between threads, else on the connection's own. RegistryBusy when too many wait. Any thread. */
    template <typename T> domain::Result<T> run(const std::function<domain::Result<T>(database::Database&)>& work)
    {
        std::optional<domain::Result<T>> answer;
        if (auto done = lend([&](database::Database& db) { answer.emplace(work(db)); }); !done)
            return tl::unexpected(done.error());
        return *std::move(answer);
    }
    /** How many wait. */
    virtual int waiting() const = 0;

  protected:
    using Work = std::function<void(database::Database&)>;
    Pool() = default;
    /** Returns when the work has been done. */
    virtual domain::Outcome lend(const Work& work) = 0;
};

} // namespace tabian::registry
