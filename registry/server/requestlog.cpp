#include "registry/server/requestlog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace tabian::registry
{

using namespace Qt::StringLiterals;

namespace
{

void put(QJsonObject object)
{
    object[u"at"_s] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

} // namespace

void RequestLog::write(const Served& served)
{
    const std::lock_guard lock(m_mutex);
    m_requests[u"path=\"%1\",status=\"%2\""_s.arg(served.path).arg(served.status)] += 1;
    m_microseconds += served.microseconds;
    m_bytesIn += served.bytesIn;
    m_bytesOut += served.bytesOut;
    if (m_quiet)
        return;
    QJsonObject line{{u"event"_s, u"request"_s},       {u"path"_s, served.path},
                     {u"status"_s, served.status},     {u"bytesIn"_s, served.bytesIn},
                     {u"bytesOut"_s, served.bytesOut}, {u"ms"_s, double(served.microseconds) / 1000}};
    if (!served.station.isEmpty())
        line[u"station"_s] = served.station;
    if (!served.code.isEmpty())
        line[u"code"_s] = served.code;
    put(line);
}

void RequestLog::event(const QString& what, const QString& detail)
{
    const std::lock_guard lock(m_mutex);
    put({{u"event"_s, what}, {u"detail"_s, detail}});
}

QByteArray RequestLog::metrics(int waiting) const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text = "# TYPE tabian_requests_total counter\n";
    for (auto it = m_requests.begin(); it != m_requests.end(); ++it)
        text += "tabian_requests_total{" + it.key().toUtf8() + "} " + QByteArray::number(it.value()) + '\n';
    const auto figure = [&text](const char* name, const char* type, const QByteArray& value) {
        text += QByteArray("# TYPE ") + name + ' ' + type + '\n' + name + ' ' + value + '\n';
    };
    figure("tabian_request_seconds_total", "counter", QByteArray::number(double(m_microseconds) / 1e6, 'f', 6));
    figure("tabian_bytes_in_total", "counter", QByteArray::number(m_bytesIn));
    figure("tabian_bytes_out_total", "counter", QByteArray::number(m_bytesOut));
    figure("tabian_store_waiting", "gauge", QByteArray::number(waiting));
    return text;
}

} // namespace tabian::registry
