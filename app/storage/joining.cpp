// A further counter of an office: a station with a key of its own in a store that is there already.
#include "app/storage/dialect.h"
#include "app/storage/durable.h"
#include "app/storage/journalstore.h"
#include "app/storage/newstore.h"
#include "app/storage/storefailure.h"
#include "app/storage/storeplace.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

/** The station's row and the entry that says so, which its own key signs. */
Outcome admit(Database& db, Unlocked& unlocked, const casework::Officer& by, const QString& name,
              const Environment& environment)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    const auto last = db.integer(u"SELECT max(id) FROM stations"_s);
    if (!last)
        return passOn(last);
    unlocked.station = int(*last) + 1;
    Journal journal(db);
    Recorder recorder(db, journal, environment.clock, environment.random, {environment.table, environment.holidays});
    const casework::StationAdded act{unlocked.station, name, unlocked.key.publicKey()};
    return putStation(db, unlocked, name)
        .and_then([&]() -> Outcome {
            const auto recorded = recorder.recordWithin(unlocked, by, act, {});
            return recorded ? Outcome() : passOn(recorded);
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

Result<std::unique_ptr<JournalStore>> JournalStore::join(const QString& folder, const QString& station,
                                                         const QString& login, const QString& password,
                                                         const Environment& environment)
{
    if (isIn(folder))
        return tl::unexpected(storeFailure(Trouble::Unopenable, u"there is a store already"_s));
    auto db = openDatabase(newPlace(folder, environment.database), environment);
    if (!db)
        return passOn(db);
    auto opened = openKey(**db, login, password, environment.clock.now().toMSecsSinceEpoch());
    if (!opened)
        return passOn(opened);
    auto& [officer, sealer] = *opened;
    if (auto there = makePrivateFolder(folder); !there)
        return passOn(there);
    auto key = StationKey::create(folder, sealer, environment.random);
    if (!key)
        return passOn(key);
    Unlocked unlocked{std::move(sealer), std::move(*key), 0, {}};
    const Outcome joined = admit(**db, unlocked, officer, station, environment).and_then([&] {
        return rememberDatabase(folder, environment.database);
    });
    if (!joined)
        return passOn(joined);
    return open(folder, environment);
}

} // namespace tabian::storage
