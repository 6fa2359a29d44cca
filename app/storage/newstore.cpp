// Making and opening the files of a store.
#include "app/storage/newstore.h"
#include "app/storage/dialect.h"
#include "app/storage/durable.h"
#include "app/storage/journalstore.h"
#include "app/storage/schema.h"
#include "app/storage/storefailure.h"

#include <QFile>
#include <QFileInfo>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int firstStation = 1;

struct Beginning
{
    const casework::OfficeInfo& office;
    const casework::Officer& first;
    const KeyWrap& wrap;
};

/** Tables, station, key and the first two entries, in one transaction. */
Outcome fill(Database& db, Unlocked& unlocked, const Beginning& beginning, const Environment& environment)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    Journal journal(db);
    Recorder recorder(db, journal, environment.clock, environment.random, {environment.table, environment.holidays});
    const auto enter = [&](const casework::Act& act) -> Outcome {
        const auto recorded = recorder.recordWithin(unlocked, beginning.first, act, {});
        return recorded ? Outcome() : passOn(recorded);
    };
    const QString name = beginning.office.station;
    return bringUpToDate(db, 0)
        .and_then([&] { return putStation(db, unlocked, name); })
        .and_then([&] { return noteProjectionsMade(db); })
        .and_then([&] { return journal.begin(unlocked.sealer); })
        .and_then([&] { return putWrap(db, beginning.wrap); })
        .and_then([&] {
            return enter(casework::OfficeOpened{beginning.office.code, beginning.office.name, name});
        })
        .and_then([&] { return enter(casework::OfficerAdded{beginning.first}); })
        .and_then([&] { return transaction->commit(); });
}

/** The whole store in the place given; on a file, closing it leaves one file. */
Outcome make(const QString& folder, const StorePlace& place, const casework::OfficeInfo& office,
             casework::Officer first, const QString& password, const Environment& environment)
{
    auto db = Database::open(place.where, true, place.dialect, environment.busyMilliseconds);
    if (!db)
        return passOn(db);
    if (auto empty = refuseSecondStore(**db); !empty)
        return empty;
    Secret dataKey;
    environment.random.fill(reinterpret_cast<char*>(dataKey.data()), qsizetype(dataKey.size()));
    Sealer sealer(std::move(dataKey));
    auto key = StationKey::create(folder, sealer, environment.random);
    if (!key)
        return passOn(key);
    if (first.id.isNull())
        first.id = uuidV7(environment.clock.now().toMSecsSinceEpoch(), environment.random);
    const auto wrap = makeWrap(first.id, password, sealer.dataKey(), environment.keyCost, environment.random);
    if (!wrap)
        return passOn(wrap);
    Unlocked unlocked{std::move(sealer), std::move(*key), firstStation, {}};
    return place.dialect.settle(**db, environment.busyMilliseconds).and_then([&] {
        return fill(**db, unlocked, {office, first, *wrap}, environment);
    });
}

/** A file is made under a passing name, so that a power cut leaves a whole store or none. */
Outcome makeFile(const QString& folder, const StorePlace& place, const casework::OfficeInfo& office,
                 const casework::Officer& first, const QString& password, const Environment& environment)
{
    const QString fresh = place.where + u".new"_s;
    for (const QString& rest : {fresh, fresh + u"-wal"_s, fresh + u"-shm"_s})
        QFile::remove(rest);
    return writeDurably(fresh, {}) // so that its rights are the owner's alone from the start
        .and_then([&] {
            return make(folder, {fresh, place.dialect}, office, first, password, environment);
        })
        .and_then([&] { return renameDurably(fresh, place.where); });
}

/** Brings the tables up to date; another counter may be doing the same. */
Outcome migrate(Database& db)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    const auto version = versionOf(db);
    if (!version)
        return passOn(version);
    return bringUpToDate(db, *version).and_then([&] { return transaction->commit(); });
}

/** The log that a program left is another store's as long as it has not this station's key in it. */
Outcome checkStation(Database& db, const QString& folder)
{
    const auto key = StationKey::loadPublic(folder);
    if (!key)
        return {}; // signing in says so
    const auto known = db.integer(u"SELECT count(*) FROM stations WHERE public_key = ?"_s, {*key});
    if (!known)
        return passOn(known);
    return *known > 0 ? Outcome() : tl::unexpected(storeFailure(Trouble::Damaged, u"the log is another store's"_s));
}

/** Whether file and log are one whole store, asked before anything can change either. */
Outcome lookAt(const StorePlace& place, const Environment& environment)
{
    auto db = Database::openToLook(place.where, place.dialect, environment.busyMilliseconds);
    if (!db)
        return passOn(db);
    const auto version = versionOf(**db);
    if (!version)
        return passOn(version);
    return place.dialect.check(**db).and_then([&] { return verifyTail(**db); }).and_then([&] {
        return checkStation(**db, QFileInfo(place.where).path());
    });
}

} // namespace

Outcome refuseSecondStore(Database& db)
{
    const auto tables = db.integer(db.dialect().countTables(), {u"meta"_s});
    if (!tables)
        return passOn(tables);
    return *tables == 0 ? Outcome() : tl::unexpected(storeFailure(Trouble::Unopenable, u"there is a store already"_s));
}

Outcome putStation(Database& db, const Unlocked& unlocked, const QString& name)
{
    const QByteArray key = unlocked.key.publicKey();
    return db.run(u"INSERT INTO stations (id, name, public_key, mark) VALUES (?, ?, ?, ?)"_s,
                  {unlocked.station, name, key, markOfStation(unlocked.sealer, unlocked.station, name, key)});
}

Result<std::unique_ptr<Database>> openDatabase(const StorePlace& place, const Environment& environment)
{
    const Dialect& dialect = place.dialect;
    const bool looks = dialect.hasLog(place.where);
    if (auto whole = looks ? lookAt(place, environment) : Outcome(); !whole)
        return passOn(whole);
    auto db = Database::open(place.where, false, dialect, environment.busyMilliseconds);
    if (!db)
        return db;
    const auto version = versionOf(**db); // before any setting is written: it may be somebody else's file
    if (!version)
        return passOn(version);
    const Outcome ready =
        dialect.settle(**db, environment.busyMilliseconds)
            .and_then([&] { return looks ? Outcome() : dialect.check(**db); })
            .and_then([&] { return verifyTail(**db); }) // a broken one stays as it is
            .and_then([&]() -> Outcome { return *version == schemaVersion ? Outcome() : migrate(**db); });
    if (!ready)
        return passOn(ready);
    return db;
}

bool JournalStore::isIn(const QString& folder)
{
    return isStoreIn(folder);
}

Result<std::unique_ptr<JournalStore>> JournalStore::create(const QString& folder, const casework::OfficeInfo& office,
                                                           const casework::Officer& first, const QString& password,
                                                           const Environment& environment)
{
    if (isIn(folder))
        return tl::unexpected(storeFailure(Trouble::Unopenable, u"there is a store already"_s));
    const QString& url = environment.database;
    const StorePlace place = newPlace(folder, url);
    const Outcome made = makePrivateFolder(folder).and_then([&] {
        return url.isEmpty() ? makeFile(folder, place, office, first, password, environment)
                             : make(folder, place, office, first, password, environment).and_then([&] {
                                   return rememberDatabase(folder, url);
                               });
    });
    if (!made)
        return passOn(made);
    return open(folder, environment);
}

Result<std::unique_ptr<JournalStore>> JournalStore::open(const QString& folder, const Environment& environment)
{
    const auto place = placeIn(folder);
    if (!place)
        return passOn(place);
    auto db = openDatabase(*place, environment);
    if (!db)
        return passOn(db);
    return std::unique_ptr<JournalStore>(new JournalStore(folder, std::move(*db), environment));
}

} // namespace tabian::storage
