// What differs between the databases a store can stand on: everything else is the same code and the same schema.
#pragma once

#include "app/database/connection.h"
#include "app/domain/failure.h"

#include <QStringList>

namespace tabian::database
{

class Database;

/** What rows of a table may not become, whatever program writes them: a trigger, in words both databases share. */
struct Guard
{
    QString name;
    QString event;     // "INSERT", "DELETE", "UPDATE", "UPDATE OF a, b"
    QString table;     //
    QString condition; // over NEW and OLD; empty: always
    QString message;   // of the refusal
};

/** One kind of database. Stateless. */
class Dialect
{
  public:
    virtual ~Dialect() = default;
    /** A server, which several programs share: a connection may be used by one thread after another, and an answer comes as a
     *  whole. Else a file, which one program has for itself: the thread that opened a connection is the only one (Qt's rule), and rows
     *  come one by one while other statements run beside them. */
    virtual bool isServer() const = 0;
    /** Whether there is something to open at all, before a connection is made.
     *  StoreUnopenable, StoreReadOnly, StoreDamaged (an emptied file). */
    virtual domain::Outcome admit(const QString& where, bool mayCreate) const = 0;
    /** `readOnly`: where there is a log, the connection may not write. */
    virtual Connected connect(const QString& where, int busyMilliseconds, bool readOnly) const = 0;
    /** Whether a program that ended in the middle left a log beside the file, which a connection that may write carries into
     *  the file by merely closing. */
    virtual bool hasLog(const QString& where) const = 0;
    /** Makes the required settings and reads each back. StorePragma. */
    virtual domain::Outcome settle(Database& db, int busyMilliseconds) const = 0;
    /** Whether what was opened is whole: quick where the store is big. StoreDamaged. */
    virtual domain::Outcome check(Database& db) const = 0;
    /** Counts the tables of one name. */
    virtual QString countTables() const = 0;
    /** Begins a transaction that no other writer can interleave with: each statement in turn. */
    virtual QStringList beginWriting() const = 0;
    /** Begins a transaction beside which others write, where the database can: what two of them want they must hold by a
     *  row. SQLite has one writer all the same. */
    virtual QStringList beginWritingSideBySide() const = 0;
    /** Begins a transaction that sees one state of the store, whatever others write meanwhile. */
    virtual QString beginReading() const = 0;
    /** The schema's text in this dialect: {INT}, {BLOB} and {TABLE} replaced. */
    virtual QString translate(QString schema) const = 0;
    virtual QStringList guard(const Guard& guard) const = 0;
    virtual QStringList unguard(const QString& name, const QString& table) const = 0;
    /** What a step of the schema wants in this dialect alone: "001" -> "001.sqlite.sql", where there is such a file. */
    virtual QString extrasOf(const QString& step) const = 0;
    virtual domain::Failure failure(const SqlError& error, const QString& statement) const = 0;
};

const Dialect& sqliteDialect();
const Dialect& postgresDialect();

} // namespace tabian::database
