// SQLite: write-ahead log, full sync (one fdatasync a transaction), foreign keys; each setting read back.
#include "app/database/database.h"
#include "app/database/dialect.h"
#include "app/database/storefailure.h"

#include <QFileInfo>

namespace tabian::database
{

using namespace Qt::StringLiterals;
using domain::Outcome;

namespace
{

struct Setting
{
    QString name, value, expected;
};

const std::vector<Setting>& settings()
{
    static const std::vector<Setting> all{
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
        {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"recursive_triggers"_s, u"ON"_s, u"1"_s}, // so that REPLACE cannot slip past the journal's triggers
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
        {u"wal_autocheckpoint"_s, u"2000"_s, u"2000"_s}, // pages: 8 MiB between two checkpoints
    };
    return all;
}

/** Above this size opening looks only at the journal's end; `journal verify` reads everything. */
constexpr qint64 quickCheckBytes = 256 * 1024 * 1024;

class SqliteDialect final : public Dialect
{
  public:
    bool isServer() const override { return false; }

    Outcome admit(const QString& where, bool mayCreate) const override
    {
        const QFileInfo file(where);
        if (!mayCreate && !file.isFile())
            return tl::unexpected(storeFailure(Trouble::Unopenable, u"no file "_s + file.fileName()));
        const bool writable = QFileInfo(file.path()).isWritable() && (!file.exists() || file.isWritable());
        if (!writable)
            return tl::unexpected(storeFailure(Trouble::ReadOnly, file.fileName()));
        if (file.exists() && !mayCreate && file.size() == 0)
            return tl::unexpected(storeFailure(Trouble::Damaged, file.fileName() + u" is empty"_s));
        return {};
    }

    Connected connect(const QString& where, int busyMilliseconds, bool readOnly) const override
    {
        return openFile(where, busyMilliseconds, readOnly);
    }

    bool hasLog(const QString& where) const override { return QFileInfo(where + u"-wal"_s).size() > 0; }

    Outcome settle(Database& db, int) const override
    {
        for (const Setting& setting : settings()) {
            if (auto set = db.command(u"PRAGMA %1 = %2"_s.arg(setting.name, setting.value)); !set)
                return set;
            const auto value = db.text(u"PRAGMA "_s + setting.name);
            if (!value)
                return tl::unexpected(value.error());
            if (*value != setting.expected)
                return tl::unexpected(
                    storeFailure(Trouble::Setting, u"%1 = %2"_s.arg(setting.name, value->value_or(QString()))));
        }
        return {};
    }

    Outcome check(Database& db) const override
    {
        const auto pages = db.integer(u"PRAGMA page_count"_s);
        const auto pageSize = db.integer(u"PRAGMA page_size"_s);
        if (!pages || !pageSize)
            return tl::unexpected(pages ? pageSize.error() : pages.error());
        if (*pages * *pageSize > quickCheckBytes)
            return {};
        const auto answer = db.text(u"PRAGMA quick_check(1)"_s);
        if (!answer)
            return tl::unexpected(answer.error());
        if (*answer != u"ok"_s)
            return tl::unexpected(storeFailure(Trouble::Damaged, answer->value_or(QString())));
        return {};
    }

    QString countTables() const override
    {
        return u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s;
    }

    QStringList beginWriting() const override { return {u"BEGIN IMMEDIATE"_s}; }
    QStringList beginWritingSideBySide() const override { return beginWriting(); }
    QString beginReading() const override { return u"BEGIN"_s; }

    QString translate(QString schema) const override
    {
        return schema.replace(u"{INT}"_s, u"INTEGER"_s)
            .replace(u"{BLOB}"_s, u"BLOB"_s)
            .replace(u"{TABLE}"_s, u"STRICT"_s);
    }

    QStringList guard(const Guard& guard) const override
    {
        const QString when = guard.condition.isEmpty() ? QString() : u" WHEN "_s + guard.condition;
        return {u"CREATE TRIGGER %1 BEFORE %2 ON %3%4 BEGIN SELECT RAISE(ABORT, '%5'); END"_s.arg(
            guard.name, guard.event, guard.table, when, guard.message)};
    }

    QStringList unguard(const QString& name, const QString&) const override { return {u"DROP TRIGGER "_s + name}; }

    QString extrasOf(const QString& step) const override { return step + u".sqlite.sql"_s; }

    domain::Failure failure(const SqlError& error, const QString& statement) const override
    {
        return sqliteFailure(error, statement);
    }
};

} // namespace

const Dialect& sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace tabian::database
