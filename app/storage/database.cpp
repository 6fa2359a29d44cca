#include "app/storage/database.h"

#include "app/storage/dialect.h"
#include "app/storage/storefailure.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

int Row::columns() const
{
    return m_query.record().count();
}

Database::Database(const Dialect& dialect, QString connection) : m_dialect(dialect), m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& where, bool mayCreate, const Dialect& dialect,
                                                 int busyMilliseconds)
{
    const QFileInfo file(where);
    if (!mayCreate && !file.isFile())
        return tl::unexpected(storeFailure(Trouble::Unopenable, u"no file "_s + file.fileName()));
    const bool writable = QFileInfo(file.path()).isWritable() && (!file.exists() || file.isWritable());
    if (!writable)
        return tl::unexpected(storeFailure(Trouble::ReadOnly, file.fileName()));
    if (file.exists() && !mayCreate && file.size() == 0)
        return tl::unexpected(storeFailure(Trouble::Damaged, file.fileName() + u" is empty"_s));
    // A name no other connection of this process can have.
    const QString name = u"tabian-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> db(new Database(dialect, name));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(dialect.driver(), name);
        dialect.configure(connection, where, busyMilliseconds);
        if (!connection.open())
            return tl::unexpected(storeFailure(Trouble::Unopenable, connection.lastError().databaseText()));
    }
    return db;
}

Database::~Database()
{
    m_kept.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::prepare(const QString& sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(m_dialect.failure(query.lastError(), sql));
    return query;
}

Outcome Database::execute(QSqlQuery& query, const QString& sql, const Values& values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return tl::unexpected(m_dialect.failure(query.lastError(), sql));
    return {};
}

Outcome Database::run(const QString& sql, const Values& values)
{
    auto walked = each(sql, values, [](const Row&) -> Outcome { return {}; });
    return walked;
}

Outcome Database::each(const QString& sql, const Values& values, const std::function<Outcome(const Row&)>& take)
{
    std::shared_ptr<Kept> kept = m_kept.value(sql);
    if (!kept || kept->inUse) { // a walk inside a walk over the same statement gets one of its own
        auto query = prepare(sql);
        if (!query)
            return passOn(query);
        const bool keep = !kept;
        kept = std::make_shared<Kept>(Kept{std::move(*query)});
        if (keep)
            m_kept.insert(sql, kept);
    }
    kept->inUse = true;
    Outcome outcome = execute(kept->query, sql, values);
    m_changed = outcome ? kept->query.numRowsAffected() : 0;
    while (outcome && kept->query.next())
        outcome = take(Row(kept->query));
    if (outcome && kept->query.lastError().isValid())
        outcome = tl::unexpected(m_dialect.failure(kept->query.lastError(), sql));
    kept->query.finish(); // a statement left open holds a lock
    kept->inUse = false;
    return outcome;
}

Result<qint64> Database::integer(const QString& sql, const Values& values)
{
    const auto found = one<qint64>(sql, values, [](const Row& row) { return row.integer(0); });
    if (!found)
        return passOn(found);
    return found->value_or(0);
}

Result<std::optional<QString>> Database::text(const QString& sql, const Values& values)
{
    return one<QString>(sql, values, [](const Row& row) { return row.text(0); });
}

Result<Transaction> Transaction::begin(Database& db)
{
    if (auto begun = db.run(db.dialect().beginWriting()); !begun)
        return passOn(begun);
    return Transaction(&db);
}

Transaction::Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}

Transaction::~Transaction()
{
    if (m_db) // where the database rolled back by itself (a full disk) there is nothing left to do
        static_cast<void>(m_db->run(u"ROLLBACK"_s));
}

Outcome Transaction::commit()
{
    auto done = m_db->run(u"COMMIT"_s);
    if (done)
        m_db = nullptr;
    return done;
}

} // namespace tabian::storage
