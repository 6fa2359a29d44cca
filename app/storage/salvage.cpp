// What can be saved of a damaged store: told, and on demand saved into a new one. The damaged files are only read.
#include "app/storage/dialect.h"
#include "app/storage/durable.h"
#include "app/storage/journalstore.h"
#include "app/storage/newstore.h"
#include "app/storage/projections.h"
#include "app/storage/schema.h"
#include "app/storage/storecopy.h"

#include <QFile>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

/** What stands beside the journal and cannot be made from it. */
const QStringList& besideTheJournal()
{
    static const QStringList tables{u"stations"_s, u"key_wraps"_s, u"recovery_wraps"_s, u"persons"_s};
    return tables;
}

Result<Secret> anyKey(Database& db, const QString& password)
{
    const auto officers =
        db.all<QUuid>(u"SELECT officer FROM key_wraps"_s, {}, [](const Row& row) { return row.uuid(0); });
    if (!officers)
        return passOn(officers);
    Result<Secret> key = unwrapKey(db, QUuid(), password);
    for (const QUuid& officer : *officers) {
        if (!key)
            key = unwrapKey(db, officer, password);
    }
    return key;
}

/** The entries before the first bad one, and the head that follows from them. */
Outcome saveJournal(Database& from, Database& to, const QByteArray& stationKey, const QString& password)
{
    Journal journal(to);
    const TrustedPart trusted = verifyPart(from, stationKey, [&](const Entry& entry) { return journal.insert(entry); });
    if (trusted.entries == 0)
        return chainBroken(trusted.ends);
    auto dataKey = anyKey(to, password);
    if (!dataKey)
        return passOn(dataKey);
    const Sealer sealer(std::move(*dataKey));
    return journal.begin(sealer, trusted.entries, trusted.link, trusted.atMs)
        .and_then([&] { return makeGuards(to); })
        .and_then([&]() -> Outcome {
            const auto made = rebuildProjections(to, sealer, journal);
            return made ? noteProjectionsMade(to) : passOn(made);
        });
}

Outcome save(Database& from, Database& to, const QByteArray& stationKey, const QString& password)
{
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return passOn(transaction);
    return makeTables(to)
        .and_then([&]() -> Outcome {
            for (const QString& table : besideTheJournal())
                static_cast<void>(copyTable(from, to, table)); // as far as it can be read
            return to.run(u"UPDATE meta SET version = ?"_s, {schemaVersion});
        })
        .and_then([&] { return saveJournal(from, to, stationKey, password); })
        .and_then([&] { return transaction->commit(); });
}

QString damagedFile(const QString& folder)
{
    return folder + u"/store.db"_s;
}

/** The damaged file, read as far as it goes, and not changed by it. */
Result<std::unique_ptr<Database>> openDamaged(const QString& folder, int busyMilliseconds)
{
    auto db = Database::openToLook(damagedFile(folder), sqliteDialect(), busyMilliseconds);
    if (!db)
        return db;
    // Of a file whose end is cut off SQLite reads nothing without this.
    if (auto set = (*db)->command(u"PRAGMA writable_schema = ON"_s); !set)
        return passOn(set);
    return db;
}

} // namespace

Result<Examined> JournalStore::examine(const QString& folder)
{
    Examined found;
    const auto key = StationKey::loadPublic(folder);
    found.stationKey = key.has_value();
    auto db = openDamaged(folder, 0);
    if (!db)
        return passOn(db);
    const TrustedPart trusted = verifyPart(**db, key.value_or(QByteArray()), [](const Entry&) { return Outcome(); });
    found.entries = trusted.entries;
    found.ends = trusted.ends;
    found.until = QDateTime::fromMSecsSinceEpoch(trusted.atMs, Qt::UTC);
    const auto keys = (*db)->integer(u"SELECT count(*) FROM key_wraps"_s);
    const auto persons = (*db)->integer(u"SELECT count(sealed) FROM persons"_s);
    found.keys = int(keys.value_or(0));
    found.persons = persons.value_or(-1);
    return found;
}

Result<Verified> JournalStore::salvage(const QString& damaged, const QString& folder, const QString& password,
                                       const Environment& environment)
{
    const auto key = StationKey::loadPublic(damaged);
    if (!key)
        return passOn(key);
    const QString fresh = damagedFile(folder) + u".new"_s;
    {
        auto from = openDamaged(damaged, environment.busyMilliseconds);
        if (!from)
            return passOn(from);
        auto to = beginCopy(damaged, folder, environment.busyMilliseconds);
        if (!to)
            return passOn(to);
        if (auto saved = save(**from, **to, *key, password); !saved)
            return passOn(saved);
    }
    if (auto named = renameDurably(fresh, damagedFile(folder)); !named)
        return passOn(named);
    return open(folder, environment).and_then([](const std::unique_ptr<JournalStore>& store) {
        return store->verify();
    });
}

} // namespace tabian::storage
