// PostgreSQL, for an office with several counters: every commit waits for the server's disk, one writer at a time.
#include "app/database/database.h"
#include "app/database/databaseurl.h"
#include "app/database/dialect.h"
#include "app/database/storefailure.h"

#include <QRegularExpression>

namespace tabian::database
{

using namespace Qt::StringLiterals;
using domain::Outcome;

namespace
{

struct Setting
{
    QString name, value;
    bool ours; // of this connection; the others are the server's, and only looked at
};

std::vector<Setting> settings(int busyMilliseconds)
{
    return {
        {u"synchronous_commit"_s, u"on"_s, true},
        {u"lock_timeout"_s, QString::number(busyMilliseconds), true},
        // A counter that hangs in the middle of an act does not hold up the others for ever.
        {u"idle_in_transaction_session_timeout"_s, u"60000"_s, true},
        {u"client_encoding"_s, u"UTF8"_s, true},
        {u"standard_conforming_strings"_s, u"on"_s, true},
        {u"server_encoding"_s, u"UTF8"_s, false},
        {u"fsync"_s, u"on"_s, false},
        {u"full_page_writes"_s, u"on"_s, false},
    };
}

class PostgresDialect final : public Dialect
{
  public:
    bool isServer() const override { return true; }

    Outcome admit(const QString& where, bool) const override
    {
        const auto parts = partsOfDatabaseUrl(where);
        return parts ? Outcome() : tl::unexpected(parts.error());
    }

    Connected connect(const QString& where, int, bool) const override
    {
        const auto words = partsOfDatabaseUrl(where);
        return words ? openServer(*words) : tl::unexpected(SqlError{words.error().detail, {}});
    }

    bool hasLog(const QString&) const override { return false; } // the server's own

    Outcome settle(Database& db, int busyMilliseconds) const override
    {
        for (const Setting& setting : settings(busyMilliseconds)) {
            if (setting.ours) {
                if (auto set = db.command(u"SET %1 = '%2'"_s.arg(setting.name, setting.value)); !set)
                    return set;
            }
            const auto value = db.text(u"SELECT setting FROM pg_settings WHERE name = ?"_s, {setting.name});
            if (!value)
                return tl::unexpected(value.error());
            if (*value != setting.value)
                return tl::unexpected(
                    storeFailure(Trouble::Setting, u"%1 = %2"_s.arg(setting.name, value->value_or(QString()))));
        }
        return {};
    }

    Outcome check(Database& db) const override
    {
        // The server keeps watch over its own pages; a standby that only follows is no place to write.
        const auto follows = db.integer(u"SELECT CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END"_s);
        if (!follows)
            return tl::unexpected(follows.error());
        return *follows == 0 ? Outcome() : tl::unexpected(storeFailure(Trouble::ReadOnly, u"a standby server"_s));
    }

    QString countTables() const override
    {
        return u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?"_s;
    }

    QStringList beginWriting() const override
    {
        // The lock is let go with the transaction. What was committed before it was got is seen by every statement
        // after it: READ COMMITTED takes a new look each time, and nobody else writes meanwhile.
        return {u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s,
                u"SELECT pg_advisory_xact_lock(1413562958, hashtext(current_schema()))"_s};
    }
    QStringList beginWritingSideBySide() const override
    {
        return {u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s};
    }
    QString beginReading() const override { return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s; }

    QString translate(QString schema) const override
    {
        static const QRegularExpression text(u"\\bTEXT\\b"_s);
        return schema
            .replace(text, u"TEXT COLLATE \"C\""_s) // texts are ordered by their bytes, as in SQLite
            .replace(u"{INT}"_s, u"BIGINT"_s)
            .replace(u"{BLOB}"_s, u"BYTEA"_s)
            .replace(u"{TABLE}"_s, QString());
    }

    QStringList guard(const Guard& guard) const override
    {
        const QString row = guard.event == u"DELETE"_s ? u"OLD"_s : u"NEW"_s;
        const QString condition = guard.condition.isEmpty() ? u"TRUE"_s : guard.condition;
        return {u"CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF %2 THEN RAISE EXCEPTION '%3'; "
                "END IF; RETURN %4; END $$"_s.arg(guard.name, condition, guard.message, row),
                u"CREATE TRIGGER %1 BEFORE %2 ON %3 FOR EACH ROW EXECUTE FUNCTION %1()"_s.arg(guard.name, guard.event,
                                                                                              guard.table)};
    }

    QStringList unguard(const QString& name, const QString& table) const override
    {
        return {u"DROP TRIGGER %1 ON %2"_s.arg(name, table), u"DROP FUNCTION %1()"_s.arg(name)};
    }

    QString extrasOf(const QString& step) const override { return step + u".postgresql.sql"_s; }

    domain::Failure failure(const SqlError& error, const QString& statement) const override
    {
        return postgresFailure(error, statement);
    }
};

} // namespace

const Dialect& postgresDialect()
{
    static const PostgresDialect dialect;
    return dialect;
}

} // namespace tabian::database
