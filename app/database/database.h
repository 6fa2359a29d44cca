// A database connection: statements prepared once, transactions that roll back unless committed, every failure coded
// and naming its statement.
#pragma once

#include "app/database/connection.h"
#include "app/domain/failure.h"

#include <QDate>
#include <QHash>
#include <QUuid>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tabian::database
{

class Dialect;

inline QVariant blob(const QUuid& id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(id.toRfc4122());
}
inline QVariant dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}
inline QVariant nothing()
{
    return QVariant(QMetaType::fromType<QString>());
}
/** A text or bytes that may be empty. Qt binds an empty one that was never set as NULL; this is never NULL. */
inline QVariant filled(const QString& text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}
inline QVariant filled(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}
template <typename T> QVariant number(T value)
{
    return QVariant::fromValue(qint64(value));
}

/** The row a statement stands on. Columns by position. */
class Row
{
  public:
    explicit Row(const Statement& statement) : m_statement(statement) {}
    bool isNull(int i) const { return m_statement.isNull(i); }
    qint64 integer(int i) const { return m_statement.integer(i); }
    int small(int i) const { return int(m_statement.integer(i)); }
    double real(int i) const { return m_statement.real(i); }
    QString text(int i) const { return m_statement.text(i); }
    QByteArray bytes(int i) const { return m_statement.bytes(i); }
    QUuid uuid(int i) const { return QUuid::fromRfc4122(bytes(i)); }
    QVariant value(int i) const { return m_statement.value(i); }
    int columns() const { return m_statement.columns(); }

  private:
    const Statement& m_statement;
};

/** One connection, used on the thread that opened it, or on one after another (Dialect::isServer). One to a server that
 *  was lost outside a transaction is made again by itself. */
class Database
{
  public:
    /** Opens, creating the file when `mayCreate`. What is there is not touched and not looked into yet.
     *  StoreUnopenable, StoreReadOnly, StoreDamaged (an emptied file). */
    static domain::Result<std::unique_ptr<Database>> open(const QString& where, bool mayCreate, const Dialect& dialect,
                                                          int busyMilliseconds);
    /** Opens what is there so that nothing of it changes, by closing neither: a log that a program left beside a file is read,
     *  and stays beside it. StoreUnopenable, StoreReadOnly, StoreDamaged. */
    static domain::Result<std::unique_ptr<Database>> openToLook(const QString& where, const Dialect& dialect,
                                                                int busyMilliseconds);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const Dialect& dialect() const { return m_dialect; }

    domain::Outcome run(const QString& sql, const Values& values = {});
    /** A statement that cannot be prepared: settings, transactions, tables. */
    domain::Outcome command(const QString& sql);
    /** Rows changed by the last run(). */
    int changed() const { return m_changed; }
    /** Each row in turn; a failure of `take` ends the walk and is returned. */
    domain::Outcome each(const QString& sql, const Values& values,
                         const std::function<domain::Outcome(const Row&)>& take);
    /** The same for what may be too much for the memory. Inside a transaction, one at a time. */
    domain::Outcome eachInPieces(const QString& sql, const std::function<domain::Outcome(const Row&)>& take);

    template <typename T, typename Make>
    domain::Result<std::vector<T>> all(const QString& sql, const Values& values, Make make)
    {
        std::vector<T> rows;
        auto walked = each(sql, values, [&](const Row& row) -> domain::Outcome {
            rows.push_back(make(row));
            return {};
        });
        if (!walked)
            return tl::unexpected(walked.error());
        return rows;
    }
    /** The first row, if any. */
    template <typename T, typename Make>
    domain::Result<std::optional<T>> one(const QString& sql, const Values& values, Make make)
    {
        std::optional<T> first;
        auto walked = each(sql, values, [&](const Row& row) -> domain::Outcome {
            if (!first)
                first = make(row);
            return {};
        });
        if (!walked)
            return tl::unexpected(walked.error());
        return first;
    }
    /** The first column of the first row; 0 when there is none or it is NULL. */
    domain::Result<qint64> integer(const QString& sql, const Values& values = {});
    domain::Result<std::optional<QString>> text(const QString& sql, const Values& values = {});

  private:
    struct Kept
    {
        std::unique_ptr<Statement> statement;
        bool inUse = false;
    };
    friend class Transaction;
    Database(const Dialect& dialect, QString where, int busyMilliseconds);
    domain::Outcome connect();
    void disconnect();
    domain::Outcome revive();
    domain::Outcome noted(domain::Failure failure);
    domain::Outcome prepareAndExecute(std::shared_ptr<Kept>& kept, const QString& sql, const Values& values);
    domain::Result<std::shared_ptr<Kept>> prepared(const QString& sql, bool lasts);

    const Dialect& m_dialect;
    QString m_where;
    int m_busyMilliseconds;
    bool m_readOnly = false;
    std::unique_ptr<Connection> m_connection;
    bool m_lost = false;          // the server is gone, or was: connect again before the next statement
    bool m_inTransaction = false; // then a lost connection is the transaction's end
    QHash<QString, std::shared_ptr<Kept>> m_kept;
    int m_changed = 0;
};

/** Everything between begin and commit happens, or nothing. Rolls back in its destructor unless committed. */
class Transaction
{
  public:
    static domain::Result<Transaction> begin(Database& db);
    /** Not alone: others write meanwhile (Dialect::beginWritingSideBySide). */
    static domain::Result<Transaction> beginSideBySide(Database& db);
    /** For reading only: every statement sees the same state of the store, whatever others write meanwhile. */
    static domain::Result<Transaction> beginReading(Database& db);
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    domain::Outcome commit();

  private:
    explicit Transaction(Database* db) : m_db(db) {}
    static domain::Result<Transaction> begin(Database& db, const QStringList& statements);
    Database* m_db;
};

/** Hands a failure on to a result of another type. */
template <typename T> tl::unexpected<domain::Failure> passOn(const domain::Result<T>& failed)
{
    return tl::unexpected(failed.error());
}

} // namespace tabian::database
