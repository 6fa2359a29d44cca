// Making and opening the files of a store.
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

QString fileIn(const QString& folder)
{
    return folder + u"/store.db"_s;
}

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
    Journal journal(db, firstStation);
    Recorder recorder(db, journal, environment.clock, environment.random);
    const auto enter = [&](const casework::Act& act) -> Outcome {
        const auto recorded = recorder.recordWithin(unlocked, beginning.first, act, {});
        return recorded ? Outcome() : passOn(recorded);
    };
    const QString name = beginning.office.station;
    const QByteArray key = unlocked.key.publicKey();
    return bringUpToDate(db, 0)
        .and_then([&] {
            return db.run(u"INSERT INTO stations (id, name, public_key, mark) VALUES (?, ?, ?, ?)"_s,
                          {firstStation, name, key, markOfStation(unlocked.sealer, firstStation, name, key)});
        })
        .and_then([&] { return journal.begin(unlocked.sealer); })
        .and_then([&] { return putWrap(db, beginning.wrap); })
        .and_then([&] {
            return enter(casework::OfficeOpened{beginning.office.code, beginning.office.name, name});
        })
        .and_then([&] { return enter(casework::OfficerAdded{beginning.first}); })
        .and_then([&] { return transaction->commit(); });
}

/** The whole store under a passing name; closing it leaves one file. */
Outcome make(const QString& folder, const QString& file, const casework::OfficeInfo& office, casework::Officer first,
             const QString& password, const Environment& environment)
{
    for (const QString& rest : {file, file + u"-wal"_s, file + u"-shm"_s})
        QFile::remove(rest);
    if (auto empty = writeDurably(file, {}); !empty) // so that its rights are the owner's alone from the start
        return empty;
    auto db = Database::open(file, true, sqliteDialect(), environment.busyMilliseconds);
    if (!db)
        return passOn(db);
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
    Unlocked unlocked{std::move(sealer), std::move(*key), {}};
    return sqliteDialect().settle(**db).and_then([&] {
        return fill(**db, unlocked, {office, first, *wrap}, environment);
    });
}

} // namespace

bool JournalStore::isIn(const QString& folder)
{
    return QFileInfo::exists(fileIn(folder));
}

Result<std::unique_ptr<JournalStore>> JournalStore::create(const QString& folder, const casework::OfficeInfo& office,
                                                           const casework::Officer& first, const QString& password,
                                                           const Environment& environment)
{
    const QString file = fileIn(folder);
    if (isIn(folder))
        return tl::unexpected(storeFailure(Trouble::Unopenable, u"there is a store already"_s));
    const QString fresh = file + u".new"_s;
    const Outcome made = makePrivateFolder(folder)
                             .and_then([&] { return make(folder, fresh, office, first, password, environment); })
                             .and_then([&] { return renameDurably(fresh, file); });
    if (!made)
        return passOn(made);
    return open(folder, environment);
}

Result<std::unique_ptr<JournalStore>> JournalStore::open(const QString& folder, const Environment& environment)
{
    const Dialect& dialect = sqliteDialect();
    auto db = Database::open(fileIn(folder), false, dialect, environment.busyMilliseconds);
    if (!db)
        return passOn(db);
    const auto version = versionOf(**db); // before any setting is written: it may be somebody else's file
    if (!version)
        return passOn(version);
    const Outcome ready = dialect.settle(**db)
                              .and_then([&] { return dialect.check(**db); })
                              .and_then([&]() -> Outcome {
                                  if (*version == schemaVersion)
                                      return {};
                                  auto transaction = Transaction::begin(**db);
                                  if (!transaction)
                                      return passOn(transaction);
                                  return bringUpToDate(**db, *version).and_then([&] { return transaction->commit(); });
                              })
                              .and_then([&] { return verifyTail(**db); });
    if (!ready)
        return passOn(ready);
    return std::unique_ptr<JournalStore>(new JournalStore(folder, std::move(*db), environment));
}

} // namespace tabian::storage
