// What differs between the databases the store can stand on: everything else is the same code and the same schema.
#pragma once

#include "app/domain/failure.h"

#include <QStringList>

class QSqlDatabase;
class QSqlError;

namespace tabian::storage
{

class Database;

/** One kind of database. Stateless. SQLite's is sqliteDialect(); PostgreSQL's comes in beside it: another driver, its
 *  words for types, a lock for BEGIN IMMEDIATE, its triggers, its error classes. */
class Dialect
{
  public:
    virtual ~Dialect() = default;
    virtual QString driver() const = 0; // of Qt SQL
    virtual void configure(QSqlDatabase& connection, const QString& where, int busyMilliseconds) const = 0;
    /** Makes the required settings and reads each back. StorePragma. */
    virtual domain::Outcome settle(Database& db) const = 0;
    /** Whether what was opened is whole: quick where the store is big. StoreDamaged. */
    virtual domain::Outcome check(Database& db) const = 0;
    /** Counts the tables of one name. */
    virtual QString countTables() const = 0;
    /** Begins a transaction that no other writer can interleave with. */
    virtual QString beginWriting() const = 0;
    /** The schema's text in this dialect: {INT}, {BLOB} and {TABLE} replaced. */
    virtual QString translate(QString schema) const = 0;
    /** The file of triggers that goes with a step of the schema: "001" -> ":/storage/schema/001.sqlite.sql". */
    virtual QString triggersOf(const QString& step) const = 0;
    /** Ends a statement of a script: triggers hold semicolons inside. */
    virtual QStringList statements(const QString& script) const = 0;
    virtual domain::Failure failure(const QSqlError& error, const QString& statement) const = 0;
};

const Dialect& sqliteDialect();

} // namespace tabian::storage
