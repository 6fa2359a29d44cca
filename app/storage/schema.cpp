#include "app/storage/schema.h"

#include "app/database/script.h"
#include "app/storage/dialect.h"
#include "app/storage/storefailure.h"

#include <QFile>
#include <QRegularExpression>

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

QString textOf(const QString& name)
{
    QFile file(u":/storage/schema/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

namespace
{

QString nameOf(int step)
{
    return u"%1"_s.arg(step, 3, 10, QLatin1Char('0'));
}

QString stepText(int step)
{
    initSchemaResource();
    const QString text = textOf(nameOf(step) + u".sql"_s);
    if (text.isEmpty())
        qFatal("a step of the schema is missing from the program");
    return text;
}

Outcome runExtras(Database& db, int step)
{
    return runScript(db, textOf(db.dialect().extrasOf(nameOf(step))), ScriptPart::All);
}

} // namespace

Outcome bringUpToDate(Database& db, int from)
{
    for (int step = from + 1; step <= schemaVersion; ++step) {
        const Outcome made =
            runScript(db, stepText(step), ScriptPart::All).and_then([&] { return runExtras(db, step); }).and_then([&] {
                return db.run(u"UPDATE meta SET version = ?"_s, {step});
            });
        if (!made)
            return made;
    }
    return {};
}

Outcome makeTables(Database& db)
{
    Outcome made;
    for (int step = 1; step <= schemaVersion; ++step)
        made = made.and_then([&] { return runScript(db, stepText(step), ScriptPart::Tables); });
    return made;
}

Outcome makeGuards(Database& db)
{
    Outcome made;
    for (int step = 1; step <= schemaVersion; ++step)
        made = made.and_then([&] { return runScript(db, stepText(step), ScriptPart::Guards); }).and_then([&] {
            return runExtras(db, step);
        });
    return made;
}

QStringList tablesOfSchema()
{
    static const QRegularExpression change(
        u"CREATE TABLE (\\w+)|DROP TABLE (\\w+)|ALTER TABLE (\\w+) RENAME TO (\\w+)"_s);
    QStringList names;
    for (int step = 1; step <= schemaVersion; ++step) {
        for (auto it = change.globalMatch(stepText(step)); it.hasNext();) {
            const QRegularExpressionMatch one = it.next();
            names.removeOne(one.captured(2));
            if (one.hasCaptured(1))
                names.append(one.captured(1));
            else if (one.hasCaptured(3))
                names.replace(names.indexOf(one.captured(3)), one.captured(4));
        }
    }
    return names;
}

Result<bool> projectionsAreDue(Database& db)
{
    const auto made = db.integer(u"SELECT projections FROM meta"_s);
    if (!made)
        return passOn(made);
    return *made < schemaVersion;
}

Outcome noteProjectionsMade(Database& db)
{
    return db.run(u"UPDATE meta SET projections = ?"_s, {schemaVersion});
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
