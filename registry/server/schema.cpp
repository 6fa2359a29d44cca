#include "registry/server/schema.h"

#include "app/database/databaseurl.h"
#include "app/database/dialect.h"
#include "app/database/script.h"
#include "registry/server/registrykeys.h"

#include <QFile>

static void initRegistrySchema() // outside of the namespace, as the macro wants; a static library needs it
{
    Q_INIT_RESOURCE(registryschema);
}

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int schemaVersion = 3;
constexpr int busyMilliseconds = 10'000;

Result<std::unique_ptr<Database>> connect(const StorePlace& place, bool mayCreate)
{
    auto db = Database::open(place.where, mayCreate, place.dialect, busyMilliseconds);
    if (!db)
        return db;
    if (auto settled = place.dialect.settle(**db, busyMilliseconds); !settled)
        return passOn(settled);
    return db;
}

/** Empty where there is no such file. */
QString textOf(const QString& name)
{
    QFile file(u":/registry/schema/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Outcome runStep(Database& db, int step)
{
    initRegistrySchema();
    const QString name = u"%1"_s.arg(step, 3, 10, QLatin1Char('0'));
    const bool monthly = db.dialect().isServer();
    const QString text = textOf(name + u".sql"_s)
                             .replace(u"{AND_MONTH}"_s, monthly ? u", received_ms"_s : QString())
                             .replace(u"{MONTHLY}"_s, monthly ? u" PARTITION BY RANGE (received_ms)"_s : QString());
    if (text.isEmpty())
        qFatal("a step of the schema is missing from the program");
    return runScript(db, text, ScriptPart::All)
        .and_then([&] { return runScript(db, textOf(db.dialect().extrasOf(name)), ScriptPart::All); })
        .and_then([&] { return db.run(u"UPDATE meta SET version = ?"_s, {step}); });
}

Result<int> versionOf(Database& db)
{
    const auto tables = db.integer(db.dialect().countTables(), {u"meta"_s});
    if (!tables)
        return passOn(tables);
    if (*tables == 0)
        return 0;
    const auto version = db.integer(u"SELECT max(version) FROM meta WHERE format = 'tabian-registry'"_s);
    if (!version)
        return passOn(version);
    return int(*version);
}

Outcome runSteps(Database& db, int from)
{
    Outcome done;
    for (int step = from; step <= schemaVersion; ++step)
        done = done.and_then([&] { return runStep(db, step); });
    return done;
}

/** Of several processes on one database the first one does it: writers go one after the other, and the next finds it done. */
Outcome bringUpToDate(Database& db)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    const auto now = versionOf(db);
    if (!now)
        return passOn(now);
    if (*now == schemaVersion)
        return {};
    return runSteps(db, *now + 1).and_then([&] { return transaction->commit(); });
}

} // namespace

Outcome createStore(const StorePlace& place)
{
    auto db = connect(place, true);
    if (!db)
        return passOn(db);
    auto transaction = Transaction::begin(**db);
    if (!transaction)
        return passOn(transaction);
    const auto there = versionOf(**db);
    if (!there)
        return passOn(there);
    if (*there != 0)
        return tl::unexpected(folderFailure(u"a registry is there already"_s));
    return runSteps(**db, 1).and_then([&] { return transaction->commit(); });
}

Result<std::unique_ptr<Database>> openStore(const StorePlace& place)
{
    auto db = connect(place, false);
    if (!db)
        return db;
    const auto version = versionOf(**db);
    if (!version)
        return passOn(version);
    if (*version < 1 || *version > schemaVersion)
        return tl::unexpected(folderFailure(u"version %1"_s.arg(*version)));
    if (*version == schemaVersion)
        return db;
    if (auto done = bringUpToDate(**db); !done)
        return passOn(done);
    return db;
}

Result<StorePlace> placeIn(const QString& folder)
{
    QFile address(folder + u"/database.url"_s);
    if (!address.open(QIODevice::ReadOnly))
        return StorePlace{folder + u"/registry.db"_s, sqliteDialect()};
    const QString url = QString::fromUtf8(address.readAll()).trimmed();
    return partsOfDatabaseUrl(url).map([&](const QString&) { return StorePlace{url, postgresDialect()}; });
}

} // namespace tabian::registry
