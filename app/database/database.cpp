#include "app/database/database.h"

#include "app/database/dialect.h"
#include "app/database/storefailure.h"

namespace tabian::database
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

Database::Database(const Dialect& dialect, QString where, int busyMilliseconds)
    : m_dialect(dialect), m_where(std::move(where)), m_busyMilliseconds(busyMilliseconds)
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& where, bool mayCreate, const Dialect& dialect,
                                                 int busyMilliseconds)
{
    if (auto there = dialect.admit(where, mayCreate); !there)
        return passOn(there);
    std::unique_ptr<Database> db(new Database(dialect, where, busyMilliseconds));
    if (auto connected = db->connect(); !connected)
        return passOn(connected);
    return db;
}

Result<std::unique_ptr<Database>> Database::openToLook(const QString& where, const Dialect& dialect,
                                                       int busyMilliseconds)
{
    if (auto there = dialect.admit(where, false); !there)
        return passOn(there);
    std::unique_ptr<Database> db(new Database(dialect, where, busyMilliseconds));
    db->m_readOnly =
        dialect.hasLog(where); // without a log, closing changes nothing, and a reader would leave an empty one
    if (auto connected = db->connect(); !connected)
        return passOn(connected);
    return db;
}

Outcome Database::connect()
{
    auto connected = m_dialect.connect(m_where, m_busyMilliseconds, m_readOnly);
    if (!connected)
        return tl::unexpected(storeFailure(m_lost ? Trouble::Server : Trouble::Unopenable, connected.error().text));
    m_connection = std::move(*connected);
    m_lost = false;
    return {};
}

void Database::disconnect()
{
    m_kept.clear();
    m_connection.reset();
}

Database::~Database()
{
    disconnect();
}

/** Connects again where the server was lost; the settings are the connection's and are made again with it. */
Outcome Database::revive()
{
    if (!m_lost)
        return {};
    disconnect();
    if (auto connected = connect(); !connected)
        return connected;
    return m_dialect.settle(*this, m_busyMilliseconds);
}

Outcome Database::noted(domain::Failure failure)
{
    m_lost = m_lost || failure.code == domain::FailureCode::StoreServer;
    return tl::unexpected(std::move(failure));
}

Result<std::shared_ptr<Database::Kept>> Database::prepared(const QString& sql, bool lasts)
{
    auto statement = m_connection->statement();
    if (!statement->prepare(sql, lasts))
        return passOn(noted(m_dialect.failure(statement->error(), sql)));
    return std::make_shared<Kept>(Kept{std::move(statement)});
}

Outcome Database::prepareAndExecute(std::shared_ptr<Kept>& kept, const QString& sql, const Values& values)
{
    kept = m_kept.value(sql);
    if (!kept || kept->inUse) { // a walk inside a walk over the same statement gets one of its own
        const bool lasts = !kept;
        kept.reset();
        auto made = prepared(sql, lasts);
        if (!made)
            return passOn(made);
        kept = *made;
        if (lasts)
            m_kept.insert(sql, kept);
    }
    return kept->statement->execute(values) ? Outcome() : noted(m_dialect.failure(kept->statement->error(), sql));
}

Outcome Database::run(const QString& sql, const Values& values)
{
    auto walked = each(sql, values, [](const Row&) -> Outcome { return {}; });
    return walked;
}

Outcome Database::command(const QString& sql)
{
    if (!m_inTransaction) {
        if (auto alive = revive(); !alive)
            return alive;
    }
    const auto error = m_connection->command(sql);
    return error ? noted(m_dialect.failure(*error, sql)) : Outcome();
}

Outcome Database::each(const QString& sql, const Values& values, const std::function<Outcome(const Row&)>& take)
{
    std::shared_ptr<Kept> kept;
    Outcome outcome = m_inTransaction ? Outcome() : revive();
    if (!outcome)
        return outcome;
    outcome = prepareAndExecute(kept, sql, values);
    if (m_lost && !m_inTransaction) { // nothing was begun: once more on a new connection
        kept.reset();
        outcome = revive().and_then([&] { return prepareAndExecute(kept, sql, values); });
    }
    if (!outcome && !kept)
        return outcome;
    kept->inUse = true;
    Statement& statement = *kept->statement;
    m_changed = outcome ? statement.changed() : 0;
    while (outcome && statement.next())
        outcome = take(Row(statement));
    if (outcome && statement.broken())
        outcome = noted(m_dialect.failure(statement.error(), sql));
    statement.finish(); // a statement left open holds a lock
    kept->inUse = false;
    return outcome;
}

Outcome Database::eachInPieces(const QString& sql, const std::function<Outcome(const Row&)>& take)
{
    if (!m_dialect.isServer())
        return each(sql, {}, take);
    Outcome outcome = command(u"DECLARE pieces NO SCROLL CURSOR FOR "_s + sql);
    for (bool more = outcome.has_value(); more && outcome;) {
        const QString fetch = u"FETCH 500 FROM pieces"_s;
        const auto piece = prepared(fetch, false); // anew each time: what it answers is this cursor's
        if (!piece)
            return passOn(piece);
        Statement& rows = *(*piece)->statement;
        if (!rows.execute({}))
            return noted(m_dialect.failure(rows.error(), fetch));
        more = false;
        while (outcome && rows.next()) {
            more = true;
            outcome = take(Row(rows));
        }
    }
    return outcome.and_then([&] { return command(u"CLOSE pieces"_s); });
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

Result<Transaction> Transaction::begin(Database& db, const QStringList& statements)
{
    for (int attempt = 1;; ++attempt) {
        Outcome begun;
        for (const QString& statement : statements) {
            begun = begun.and_then([&] { return db.command(statement); });
            db.m_inTransaction = begun.has_value();
        }
        if (begun)
            return Transaction(&db);
        if (db.m_lost && attempt == 1) // lost while nobody worked; nothing was begun
            continue;
        if (!db.m_lost && statements.size() > 1)
            static_cast<void>(db.command(u"ROLLBACK"_s)); // what was begun before the lock was refused
        return passOn(begun);
    }
}

Result<Transaction> Transaction::begin(Database& db)
{
    return begin(db, db.dialect().beginWriting());
}

Result<Transaction> Transaction::beginSideBySide(Database& db)
{
    return begin(db, db.dialect().beginWritingSideBySide());
}

Result<Transaction> Transaction::beginReading(Database& db)
{
    return begin(db, {db.dialect().beginReading()});
}

Transaction::Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}

Transaction::~Transaction()
{
    if (!m_db)
        return;
    if (!m_db->m_lost) // where the database rolled back by itself (a full disk) there is nothing left to do
        static_cast<void>(m_db->command(u"ROLLBACK"_s));
    m_db->m_inTransaction = false;
}

Outcome Transaction::commit()
{
    auto done = m_db->command(u"COMMIT"_s);
    if (done || m_db->m_lost) { // a lost one has ended too, one way or the other
        m_db->m_inTransaction = false;
        m_db = nullptr;
    }
    return done;
}

} // namespace tabian::database
