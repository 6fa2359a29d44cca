#include "app/database/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

namespace tabian::database
{

namespace
{

class QtStatement final : public Statement
{
  public:
    QtStatement(const QSqlDatabase& connection, bool streams) : m_query(connection)
    {
        m_query.setForwardOnly(streams);
    }

    bool prepare(const QString& sql, bool) override { return m_query.prepare(sql); }
    bool execute(const Values& values) override
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query.bindValue(int(i), values[i]);
        return m_query.exec();
    }
    bool next() override { return m_query.next(); }
    void finish() override { m_query.finish(); }
    int changed() const override { return m_query.numRowsAffected(); }
    QSqlError error() const override { return m_query.lastError(); }

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

} // namespace

std::unique_ptr<Statement> qtStatement(const QSqlDatabase& connection, bool streams)
{
    return std::make_unique<QtStatement>(connection, streams);
}

} // namespace tabian::database
