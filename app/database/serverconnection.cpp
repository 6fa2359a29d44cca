#include "app/database/connection.h"
#include "app/database/serverstatement.h"

namespace tabian::database
{

using namespace Qt::StringLiterals;

namespace
{

void forget(void*, const PGresult*) {}

class ServerConnection final : public Connection
{
  public:
    ServerConnection(const Libpq& pq, PGconn* connection) : m_pq(pq), m_connection(connection)
    {
        m_pq.PQsetNoticeReceiver(m_connection, forget, nullptr); // remarks are no failures, and nobody would read them
    }
    ~ServerConnection() override { m_pq.PQfinish(m_connection); }

    std::unique_ptr<Statement> statement() override { return serverStatement(m_pq, m_connection); }
    std::optional<SqlError> command(const QString& sql) override
    {
        const ServerResult result(m_pq.PQexec(m_connection, sql.toUtf8().constData()), ClearResult{&m_pq});
        return isGood(m_pq, result.get()) ? std::nullopt : std::optional(serverError(m_pq, m_connection, result.get()));
    }
    bool isOpen() const { return m_pq.PQstatus(m_connection) == CONNECTION_OK; }
    SqlError error() const { return serverError(m_pq, m_connection, nullptr); }

  private:
    const Libpq& m_pq;
    PGconn* m_connection;
};

} // namespace

Connected openServer(const QString& words)
{
    const Libpq* pq = libpq();
    if (!pq)
        return tl::unexpected(SqlError{u"libpq.so.5 is not installed"_s, {}});
    const QByteArray place = (words + u" client_encoding=UTF8"_s).toUtf8();
    auto connection = std::make_unique<ServerConnection>(*pq, pq->PQconnectdb(place.constData()));
    if (!connection->isOpen())
        return tl::unexpected(connection->error());
    return connection;
}

} // namespace tabian::database
