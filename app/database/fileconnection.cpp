#include "app/database/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace tabian::database
{

using namespace Qt::StringLiterals;

namespace
{

SqlError errorOf(const QSqlError& error)
{
    return {error.databaseText(), error.nativeErrorCode()};
}

class FileStatement final : public Statement
{
  public:
    explicit FileStatement(const QSqlDatabase& connection) : m_query(connection) { m_query.setForwardOnly(true); }

    bool prepare(const QString& sql, bool) override { return m_query.prepare(sql); }
    bool execute(const Values& values) override
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query.bindValue(int(i), values[i]);
        return m_query.exec();
    }
    bool next() override { return m_query.next(); }
    bool broken() const override { return m_query.lastError().isValid(); }
    void finish() override { m_query.finish(); }
    int changed() const override { return m_query.numRowsAffected(); }
    SqlError error() const override { return errorOf(m_query.lastError()); }

    int columns() const override { return m_query.record().count(); }
    bool isNull(int i) const override { return m_query.isNull(i); }
    qint64 integer(int i) const override { return m_query.value(i).toLongLong(); }
    double real(int i) const override { return m_query.value(i).toDouble(); }
    QString text(int i) const override { return m_query.value(i).toString(); }
    QByteArray bytes(int i) const override { return m_query.value(i).toByteArray(); }
    QVariant value(int i) const override { return m_query.value(i); }

  private:
    QSqlQuery m_query;
};

class FileConnection final : public Connection
{
  public:
    explicit FileConnection(QString name) : m_name(std::move(name)) {}
    ~FileConnection() override
    {
        database().close();
        QSqlDatabase::removeDatabase(m_name);
    }

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    std::unique_ptr<Statement> statement() override { return std::make_unique<FileStatement>(database()); }
    std::optional<SqlError> command(const QString& sql) override
    {
        QSqlQuery query(database());
        return query.exec(sql) ? std::nullopt : std::optional(errorOf(query.lastError()));
    }

  private:
    QString m_name;
};

} // namespace

Connected openFile(const QString& path, int busyMilliseconds, bool readOnly)
{
    // A name no other connection of this process can have.
    const QString name = u"tabian-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    auto connection = std::make_unique<FileConnection>(name);
    QSqlDatabase database = connection->database();
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds) +
                               (readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!database.open())
        return tl::unexpected(errorOf(database.lastError()));
    return connection;
}

} // namespace tabian::database
