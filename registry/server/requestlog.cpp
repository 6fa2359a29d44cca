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

QByteArray timeOf(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

void put(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

/** By hand: all of it is numbers, and texts of ours without a quotation mark. */
QByteArray lineOf(const Served& served, qint64 atMs)
{
    QByteArray line = "{\"at\":\"" + timeOf(atMs) + "\",\"bytesIn\":" + QByteArray::number(served.bytesIn) +
                      ",\"bytesOut\":" + QByteArray::number(served.bytesOut);
    if (!served.code.isEmpty())
        line += ",\"code\":\"" + served.code.toLatin1() + '"';
    line += ",\"event\":\"request\",\"ms\":" + QByteArray::number(double(served.microseconds) / 1000, 'f', 3) +
            ",\"path\":\"" + served.path.toLatin1() + '"';
    if (!served.station.isEmpty())
        line += ",\"station\":\"" + served.station.toLatin1() + '"';
    return line + ",\"status\":" + QByteArray::number(served.status) + "}\n";
}

QByteArray lineOf(QJsonObject event)
{
    event[u"at"_s] = QString::fromLatin1(timeOf(nowMs()));
    return QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
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
    QByteArray text;
    for (const Line& line : lines)
        text += lineOf(line.served, line.atMs);
    if (unwritten > 0)
        text += lineOf({{u"event"_s, u"unwritten"_s}, {u"requests"_s, unwritten}});
    put(text);
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
    put(lineOf({{u"event"_s, what}, {u"detail"_s, detail}}));
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
