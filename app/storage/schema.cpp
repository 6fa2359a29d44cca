#include "app/storage/schema.h"

#include "app/storage/dialect.h"
#include "app/storage/storefailure.h"

#include <QFile>

static void initSchemaResource() // outside of the namespace, as the macro wants; a static library needs it
{
    Q_INIT_RESOURCE(schema);
}

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

Outcome runScript(Database& db, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a step of the schema is missing from the program");
    const QString script = db.dialect().translate(QString::fromUtf8(file.readAll()));
    const QStringList statements = db.dialect().statements(script);
    for (const QString& statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        if (auto done = db.run(statement); !done)
            return done;
    }
    return {};
}

} // namespace

Outcome bringUpToDate(Database& db, int from)
{
    initSchemaResource();
    for (int step = from + 1; step <= schemaVersion; ++step) {
        const QString name = u"%1"_s.arg(step, 3, 10, QLatin1Char('0'));
        if (auto made = runScript(db, u":/storage/schema/%1.sql"_s.arg(name)); !made)
            return made;
        if (auto made = runScript(db, db.dialect().triggersOf(name)); !made)
            return made;
        if (auto noted = db.run(u"UPDATE meta SET version = ?"_s, {step}); !noted)
            return noted;
    }
    return {};
}

Result<int> versionOf(Database& db)
{
    const auto tables = db.integer(db.dialect().countTables(), {u"meta"_s});
    if (!tables)
        return passOn(tables);
    std::optional<std::pair<QString, int>> found;
    if (*tables == 1) {
        const auto row = db.one<std::pair<QString, int>>(u"SELECT format, version FROM meta"_s, {},
                                                         [](const Row& r) { return std::pair(r.text(0), r.small(1)); });
        if (!row)
            return passOn(row);
        found = *row;
    }
    if (!found || found->first != u"tabian"_s)
        return tl::unexpected(storeFailure(Trouble::Damaged, u"not a store of this program"_s));
    if (found->second > schemaVersion)
        return tl::unexpected(storeFailure(Trouble::Newer, u"version %1"_s.arg(found->second)));
    return found->second;
}

} // namespace tabian::storage
