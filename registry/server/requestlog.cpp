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

using namespace std::chrono_literals;

constexpr std::size_t mostLines = 50'000; // that wait

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QJsonObject objectOf(const Served& served)
{
    QJsonObject line{{u"event"_s, u"request"_s},       {u"path"_s, served.path},
                     {u"status"_s, served.status},     {u"bytesIn"_s, served.bytesIn},
                     {u"bytesOut"_s, served.bytesOut}, {u"ms"_s, double(served.microseconds) / 1000}};
    if (!served.station.isEmpty())
        line[u"station"_s] = served.station;
    if (!served.code.isEmpty())
        line[u"code"_s] = served.code;
    return line;
}

} // namespace

RequestLog::RequestLog()
    : m_writer([this] {
          std::unique_lock lock(m_mutex);
          while (!m_ending) {
              m_end.wait_for(lock, 50ms);
              lock.unlock();
              writeLines();
              lock.lock();
          }
      })
{
}

RequestLog::~RequestLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_end.notify_all();
    m_writer.join();
    writeLines();
}

void RequestLog::put(QJsonObject object, qint64 atMs)
{
    object[u"at"_s] = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODateWithMs);
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

void RequestLog::writeLines()
{
    const std::lock_guard pen(m_pen);
    std::vector<Line> lines;
    qint64 unwritten = 0;
    {
        const std::lock_guard lock(m_mutex);
        lines.swap(m_lines);
        unwritten = std::exchange(m_unwritten, 0);
    }
    for (const Line& line : lines)
        put(objectOf(line.served), line.atMs);
    if (unwritten > 0)
        put({{u"event"_s, u"unwritten"_s}, {u"requests"_s, unwritten}}, nowMs());
}

void RequestLog::write(const Served& served)
{
    const qint64 atMs = nowMs();
    const std::lock_guard lock(m_mutex);
    m_requests[{served.path, served.status}] += 1;
    m_microseconds += served.microseconds;
    m_bytesIn += served.bytesIn;
    m_bytesOut += served.bytesOut;
    if (m_lines.size() < mostLines)
        m_lines.push_back({served, atMs});
    else
        ++m_unwritten;
}

void RequestLog::event(const QString& what, const QString& detail)
{
    writeLines(); // what was before it stands before it
    const std::lock_guard pen(m_pen);
    put({{u"event"_s, what}, {u"detail"_s, detail}}, nowMs());
}

QByteArray RequestLog::metrics(int waiting) const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text = "# TYPE tabian_requests_total counter\n";
    for (const auto& [request, count] : m_requests)
        text += "tabian_requests_total{path=\"" + request.first.toUtf8() + "\",status=\"" +
                QByteArray::number(request.second) + "\"} " + QByteArray::number(count) + '\n';
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
