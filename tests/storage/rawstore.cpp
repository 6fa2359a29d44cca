#include "tests/storage/rawstore.h"

#include "app/storage/storeplace.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

bool onServer(const QString& place)
{
    return place.startsWith(u"postgresql:"_s);
}

class RawConnection
{
  public:
    explicit RawConnection(const QString& place)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(onServer(place) ? u"QPSQL"_s : u"QSQLITE"_s, m_name);
        if (onServer(place))
            db.setConnectOptions(*storage::partsOfDatabaseUrl(place));
        else
            db.setDatabaseName(place);
        if (!db.open())
            qFatal("cannot open the store: %s", qPrintable(db.lastError().text()));
    }
    ~RawConnection() { QSqlDatabase::removeDatabase(m_name); }
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;
    QSqlDatabase db() const { return QSqlDatabase::database(m_name, false); }

  private:
    QString m_name = u"raw-"_s + QUuid::createUuid().toString();
};

/** A loop over what a query finds, each name put into a statement. */
QString forEach(const QString& query, const QString& statement)
{
    return u"DO $$ DECLARE r record; BEGIN FOR r IN %1 LOOP EXECUTE format('%2', r.a, r.b); END LOOP; END $$"_s.arg(
        query, statement);
}

QString inPostgresWords(QString sql)
{
    static const QRegularExpression bytes(u"\\bx'([0-9a-f]*)'"_s);
    static const QRegularExpression joined(u"group_concat\\((.*?), ' '\\)"_s);
    static const QRegularExpression trigger(u"^DROP TRIGGER (\\w+)$"_s);
    if (sql == u"PRAGMA ignore_check_constraints = ON"_s)
        return forEach(u"SELECT conname AS a, conrelid::regclass AS b FROM pg_constraint WHERE contype = 'c' AND "
                       "connamespace = current_schema()::regnamespace"_s,
                       u"ALTER TABLE %2$s DROP CONSTRAINT %1$I"_s);
    if (sql.startsWith(u"PRAGMA"_s))
        return u"SELECT 1"_s;
    if (const auto named = trigger.match(sql); named.hasMatch())
        return forEach(u"SELECT tgname AS a, tgrelid::regclass AS b FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid "
                       "WHERE tgname = '%1' AND relnamespace = current_schema()::regnamespace"_s.arg(named.captured(1)),
                       u"DROP TRIGGER %1$I ON %2$s"_s);
    if (sql.startsWith(u"INSERT OR IGNORE"_s))
        sql.replace(u"INSERT OR IGNORE"_s, u"INSERT"_s).append(u" ON CONFLICT DO NOTHING"_s);
    return sql.replace(bytes, u"'\\x\\1'::bytea"_s).replace(joined, u"string_agg((\\1)::text, ' ')"_s);
}

QString inWordsOf(const QString& place, const QString& sql)
{
    return onServer(place) ? inPostgresWords(sql) : sql;
}

} // namespace

QString testServer()
{
    return qEnvironmentVariable("TABIAN_TEST_POSTGRES");
}

QString freshDatabase()
{
    static int made = 0;
    // SQLite's words for bytes, where every schema sees them.
    if (made == 0) {
        const QString failed = runRaw(
            testServer(), {u"CREATE OR REPLACE FUNCTION zeroblob(n bigint) RETURNS bytea LANGUAGE sql AS $$ SELECT "
                           "decode(repeat('00', n::int), 'hex') $$"_s,
                           u"CREATE OR REPLACE FUNCTION randomblob(n bigint) RETURNS bytea LANGUAGE sql AS $$ SELECT "
                           "decode(substr(string_agg(md5(random()::text), ''), 1, 2 * n::int), 'hex') FROM "
                           "generate_series(0, n / 16) "
                           "$$"_s});
        if (!failed.isEmpty())
            qFatal("the test server: %s", qPrintable(failed));
    }
    const QString schema = u"w%1_%2"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(12)).arg(++made);
    const QString failed = runRaw(testServer(), {u"CREATE SCHEMA "_s + schema});
    if (!failed.isEmpty())
        qFatal("the test server: %s", qPrintable(failed));
    return testServer() + u"&options=-csearch_path%3D"_s + schema + u",public"_s;
}

QString runRaw(const QString& place, const QStringList& statements)
{
    const RawConnection raw(place);
    QSqlQuery query(raw.db());
    for (const QString& statement : statements) {
        if (!query.exec(inWordsOf(place, statement)))
            return query.lastError().databaseText();
    }
    return {};
}

QVariant askRaw(const QString& place, const QString& query)
{
    const RawConnection raw(place);
    QSqlQuery asked(raw.db());
    if (!asked.exec(inWordsOf(place, query)) || !asked.next() || asked.isNull(0))
        return {};
    return asked.value(0);
}

QString dumpOf(const QString& place)
{
    const RawConnection raw(place);
    QString text;
    QSqlQuery tables(raw.db());
    tables.exec(onServer(place) ? u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"_s
                                : u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"_s);
    while (tables.next()) {
        QStringList rows;
        QSqlQuery query(raw.db());
        query.exec(u"SELECT * FROM "_s + tables.value(0).toString());
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i) {
                const QVariant value = query.value(i);
                row.append(query.isNull(i)                           ? u"-"_s
                           : value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                     : value.toString());
            }
            rows.append(row.join(u'|'));
        }
        rows.sort();
        text += tables.value(0).toString() + u'\n' + rows.join(u'\n') + u'\n';
    }
    return text;
}

} // namespace tabian::tests
