// Backup and restore: a copy is a store of its own on SQLite, whatever the original stands on.
#include "app/storage/dialect.h"
#include "app/storage/durable.h"
#include "app/storage/journalstore.h"
#include "app/storage/newstore.h"
#include "app/storage/storecopy.h"
#include "app/storage/storefailure.h"

#include <QDir>
#include <QFile>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

const auto keyFile = u"/station.key"_s;

Outcome refuseOccupied(const QString& folder)
{
    return isStoreIn(folder) ? domain::fail(domain::FailureCode::StoreExists, folder) : Outcome();
}

Result<QByteArray> contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(storeFailure(Trouble::Unopenable, u"no file "_s + path));
    return file.readAll();
}

Outcome copyFile(const QString& from, const QString& to)
{
    return contents(from).and_then([&](const QByteArray& bytes) { return writeDurably(to, bytes); });
}

/** Reads all of `from` as it is at one moment and writes it into the empty `to`. */
Outcome copyWhole(Database& from, Database& to)
{
    const auto reading = Transaction::beginReading(from);
    if (!reading)
        return passOn(reading);
    auto writing = Transaction::begin(to);
    if (!writing)
        return passOn(writing);
    return copyStore(from, to).and_then([&] { return writing->commit(); });
}

/** A new file beside its final name; its rights are the owner's alone from the start. */
Result<std::unique_ptr<Database>> freshFile(const QString& path, int busyMilliseconds)
{
    for (const QString& rest : {path, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(rest);
    return writeDurably(path, {})
        .and_then([&] { return Database::open(path, true, sqliteDialect(), busyMilliseconds); })
        .and_then([&](std::unique_ptr<Database> db) -> Result<std::unique_ptr<Database>> {
            if (auto settled = sqliteDialect().settle(*db, busyMilliseconds); !settled)
                return passOn(settled);
            return db;
        });
}

Result<Verified> verifiedIn(Database& db, const QString& keyFolder, const Sealer* sealer)
{
    const auto key = StationKey::loadPublic(keyFolder);
    if (!key)
        return passOn(key);
    return verifyJournal(db, *key, sealer, Thoroughness::Chain);
}

/** The backup's tables into a database that holds none. */
Result<Verified> restoreInto(const StorePlace& place, Database& from, const QString& folder,
                             const Environment& environment)
{
    auto to = Database::open(place.where, true, place.dialect, environment.busyMilliseconds);
    if (!to)
        return passOn(to);
    const Outcome copied = refuseSecondStore(**to)
                               .and_then([&] { return place.dialect.settle(**to, environment.busyMilliseconds); })
                               .and_then([&] { return copyWhole(from, **to); });
    if (!copied)
        return passOn(copied);
    return verifiedIn(**to, folder, nullptr);
}

} // namespace

Result<std::unique_ptr<Database>> beginCopy(const QString& from, const QString& folder, int busyMilliseconds)
{
    return refuseOccupied(folder)
        .and_then([&] { return makePrivateFolder(folder); })
        .and_then([&] { return copyFile(from + keyFile, folder + keyFile); })
        .and_then([&] { return freshFile(folder + u"/store.db.new"_s, busyMilliseconds); });
}

Result<Verified> JournalStore::backup(const QString& folder)
{
    const QString file = folder + u"/store.db"_s;
    Result<Verified> verified;
    {
        auto copy = beginCopy(m_folder, folder, m_environment.busyMilliseconds);
        if (!copy)
            return passOn(copy);
        if (auto copied = copyWhole(*m_db, **copy); !copied)
            return passOn(copied);
        verified = verifiedIn(**copy, folder, m_unlocked ? &m_unlocked->sealer : nullptr);
    } // closed: what stood in the write-ahead log is in the file
    if (!verified)
        return verified;
    if (auto named = renameDurably(file + u".new"_s, file); !named)
        return passOn(named);
    return verified;
}

Result<Verified> JournalStore::restore(const QString& backup, const QString& folder, const Environment& environment)
{
    // The backup itself is not touched: even bringing its tables up to date happens in a copy.
    const QString file = folder + u"/store.db"_s, fresh = file + u".new"_s;
    const Outcome begun = refuseOccupied(folder).and_then([&] { return makePrivateFolder(folder); }).and_then([&] {
        return copyFile(backup + u"/store.db"_s, fresh);
    });
    if (!begun)
        return passOn(begun);
    const QString& url = environment.database;
    Result<Verified> verified;
    {
        auto copy = openDatabase({fresh, sqliteDialect()}, environment);
        if (!copy) {
            QFile::remove(fresh);
            return passOn(copy);
        }
        verified = verifiedIn(**copy, backup, nullptr);
        if (verified)
            verified = copyFile(backup + keyFile, folder + keyFile).and_then([&]() -> Result<Verified> {
                return url.isEmpty() ? *verified : restoreInto(newPlace(folder, url), **copy, folder, environment);
            });
    }
    const bool kept = verified && url.isEmpty();
    const Outcome named = kept ? renameDurably(fresh, file) : verified ? rememberDatabase(folder, url) : Outcome();
    if (!kept)
        QFile::remove(fresh);
    if (!named)
        return passOn(named);
    return verified;
}

} // namespace tabian::storage
