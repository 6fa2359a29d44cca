// PostgreSQL's extended protocol (postgresql.org/docs/15/protocol-flow.html): the server parses and plans a statement once and is
// sent values as they are. Qt's driver sends the text "EXECUTE name (value, …)" each time, which is parsed, checked and turned into
// values anew, bytes as two digits each.
#include "app/database/serverstatement.h"

#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <vector>

namespace tabian::database
{

using namespace Qt::StringLiterals;

namespace
{

/** The types that are read and sent in the server's binary form (pg_type.dat of PostgreSQL 15). */
enum Type : Oid {
    Bool = 16,
    Bytes = 17,
    Name = 19,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Text = 25,
    Unknown = 705,
    VarChar = 1043
};

bool isText(Oid type)
{
    return type == Text || type == Name || type == VarChar || type == Unknown;
}

bool isKnown(Oid type)
{
    return type == Bool || type == Bytes || type == Int8 || type == Int2 || type == Int4 || isText(type);
}

/** "?" outside of quotes becomes "$1", "$2" and so on. */
QByteArray numbered(const QString& sql)
{
    QByteArray out;
    bool quoted = false;
    int count = 0;
    const QByteArray text = sql.toUtf8();
    for (const char c : text) {
        quoted = quoted != (c == '\'');
        if (c == '?' && !quoted)
            out += '$' + QByteArray::number(++count);
        else
            out += c;
    }
    return out;
}

template <typename T> QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

bool isInteger(const QVariant& value)
{
    const int type = value.typeId();
    return type == QMetaType::LongLong || type == QMetaType::Int || type == QMetaType::UInt ||
           type == QMetaType::Short || type == QMetaType::UShort ||
           (type == QMetaType::ULongLong && value.toULongLong() <= quint64(INT64_MAX));
}

bool isNothing(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.isNull() || value.toString().isNull();
    case QMetaType::QByteArray:
        return value.isNull() || value.toByteArray().isNull();
    default:
        return value.isNull();
    }
}

/** A value on its way: in the binary form where ours is of the parameter's type, else as text that the server reads. */
struct Sent
{
    QByteArray bytes;
    bool binary = false;

    Sent(const QVariant& value, Oid type)
    {
        if (isInteger(value) && type == Int8) {
            bytes = bigEndian<qint64>(value.toLongLong());
            binary = true;
        } else if (value.typeId() == QMetaType::QByteArray && type == Bytes) {
            bytes = value.toByteArray();
            binary = true;
        } else {
            bytes = value.toString().toUtf8();
            binary = isText(type); // the same bytes, but a NUL among them is refused and not taken for the end
        }
    }
};

class ServerStatement final : public Statement
{
  public:
    ServerStatement(const Libpq& pq, PGconn* connection)
        : m_pq(pq), m_connection(connection), m_answer(nullptr, ClearResult{&pq})
    {
    }

    bool prepare(const QString& sql, bool lasts) override
    {
        static std::atomic<quint64> count = 0;
        m_name =
            lasts ? "tabian_" + QByteArray::number(++count) : QByteArray(); // the unnamed one is the next one's too
        if (!take(m_pq.PQprepare(m_connection, m_name.constData(), numbered(sql).constData(), 0, nullptr)) ||
            !take(m_pq.PQdescribePrepared(m_connection, m_name.constData())))
            return false;
        const PGresult* described = m_answer.get();
        for (int i = 0; i < m_pq.PQnparams(described); ++i)
            m_parameters.push_back(m_pq.PQparamtype(described, i));
        for (int i = 0; i < m_pq.PQnfields(described); ++i)
            m_types.push_back(m_pq.PQftype(described, i));
        m_binary = std::ranges::all_of(m_types, isKnown);
        return true;
    }

    bool execute(const Values& values) override
    {
        std::vector<Sent> sent;
        std::vector<const char*> starts;
        std::vector<int> lengths, formats;
        sent.reserve(std::size_t(values.size()));
        for (const QVariant& value : values) {
            const std::size_t i = sent.size();
            const Sent& one = sent.emplace_back(value, i < m_parameters.size() ? m_parameters[i] : Oid(Unknown));
            starts.push_back(isNothing(value) ? nullptr : one.bytes.constData());
            lengths.push_back(int(one.bytes.size()));
            formats.push_back(one.binary ? 1 : 0);
        }
        m_row = -1;
        return take(m_pq.PQexecPrepared(m_connection, m_name.constData(), int(sent.size()), starts.data(),
                                        lengths.data(), formats.data(), m_binary ? 1 : 0));
    }

    bool next() override { return m_answer && ++m_row < m_pq.PQntuples(m_answer.get()); }
    void finish() override { m_answer.reset(); }
    int changed() const override { return m_changed; }
    bool broken() const override { return false; } // the rows are all here
    SqlError error() const override { return m_error; }

    int columns() const override { return int(m_types.size()); }
    bool isNull(int i) const override { return m_pq.PQgetisnull(m_answer.get(), m_row, i) != 0; }
    qint64 integer(int i) const override
    {
        if (isNull(i))
            return 0;
        const auto* at = m_pq.PQgetvalue(m_answer.get(), m_row, i);
        if (!m_binary)
            return m_types[std::size_t(i)] == Bool ? *at == 't' : said(i).toLongLong();
        switch (m_types[std::size_t(i)]) {
        case Int8:
            return qFromBigEndian<qint64>(at);
        case Int4:
            return qFromBigEndian<qint32>(at);
        case Int2:
            return qFromBigEndian<qint16>(at);
        case Bool:
            return *at;
        default:
            return said(i).toLongLong();
        }
    }
    double real(int i) const override { return isNumber(i) ? double(integer(i)) : said(i).toDouble(); }
    QString text(int i) const override
    {
        if (isNull(i))
            return {};
        return isNumber(i) ? QString::number(integer(i)) : QString::fromUtf8(said(i));
    }
    QByteArray bytes(int i) const override
    {
        if (isNull(i))
            return {};
        if (m_binary || m_types[std::size_t(i)] != Bytes)
            return said(i);
        std::size_t size = 0;
        unsigned char* plain = m_pq.PQunescapeBytea(
            reinterpret_cast<const unsigned char*>(m_pq.PQgetvalue(m_answer.get(), m_row, i)), &size);
        const QByteArray copy(reinterpret_cast<const char*>(plain), qsizetype(size));
        m_pq.PQfreemem(plain);
        return copy;
    }
    QVariant value(int i) const override
    {
        if (isNull(i))
            return QVariant(QMetaType::fromType<QString>());
        if (isNumber(i))
            return QVariant::fromValue(integer(i));
        return m_types[std::size_t(i)] == Bytes ? QVariant(bytes(i)) : QVariant(text(i));
    }

  private:
    bool isNumber(int i) const
    {
        const Oid type = m_types[std::size_t(i)];
        return type == Int8 || type == Int4 || type == Int2 || type == Bool;
    }
    QByteArray said(int i) const
    {
        return {m_pq.PQgetvalue(m_answer.get(), m_row, i), m_pq.PQgetlength(m_answer.get(), m_row, i)};
    }

    bool take(PGresult* result)
    {
        m_answer.reset(result);
        if (!isGood(m_pq, result)) {
            m_error = serverError(m_pq, m_connection, result);
            m_changed = 0;
            m_answer.reset();
            return false;
        }
        m_changed = QByteArray(m_pq.PQcmdTuples(result)).toInt();
        return true;
    }

    const Libpq& m_pq;
    PGconn* m_connection;
    QByteArray m_name;
    std::vector<Oid> m_parameters, m_types;
    bool m_binary = false; // the form of the answers
    ServerResult m_answer;
    int m_row = -1;
    int m_changed = 0;
    SqlError m_error;
};

} // namespace

SqlError serverError(const Libpq& pq, PGconn* connection, const PGresult* result)
{
    return {QString::fromUtf8(result ? pq.PQresultErrorMessage(result) : pq.PQerrorMessage(connection)),
            QString::fromLatin1(result ? pq.PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr)};
}

bool isGood(const Libpq& pq, const PGresult* result)
{
    const ExecStatusType status = pq.PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

std::unique_ptr<Statement> serverStatement(const Libpq& pq, PGconn* connection)
{
    return std::make_unique<ServerStatement>(pq, connection);
}

} // namespace tabian::database
