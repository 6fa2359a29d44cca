// A statement prepared on one connection, and the row that its result stands on.
#pragma once

#include <QString>
#include <QVariant>

namespace tabian::database
{

using Values = QVariantList;

/** Why something failed, in the database's own words. */
struct SqlError
{
    QString text;
    QString code; // SQLite's extended result code, or PostgreSQL's SQLSTATE: none where the connection is gone
};

class Statement
{
  public:
    virtual ~Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /** Once, before anything else. `lasts`: it is executed again and again while the connection lives; one that does not last is
     *  executed before another such one is prepared. False: see error(). */
    virtual bool prepare(const QString& sql, bool lasts) = 0;
    /** With a value for each "?". False: see error(). */
    virtual bool execute(const Values& values) = 0;
    /** To the next row. False: there is none, or broken() says why. */
    virtual bool next() = 0;
    /** Whether the walk over the rows ended with a failure, which error() tells. */
    virtual bool broken() const = 0;
    /** Lets go of the result: a statement left open holds a lock. */
    virtual void finish() = 0;
    virtual int changed() const = 0; // rows, by the last execute()
    virtual SqlError error() const = 0;

    // The row, by column. A NULL is 0 or empty.
    virtual int columns() const = 0;
    virtual bool isNull(int i) const = 0;
    virtual qint64 integer(int i) const = 0;
    virtual double real(int i) const = 0;
    virtual QString text(int i) const = 0;
    virtual QByteArray bytes(int i) const = 0;
    virtual QVariant value(int i) const = 0; // qint64, double, QString or QByteArray

  protected:
    Statement() = default;
};

} // namespace tabian::database
