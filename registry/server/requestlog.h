// What the registry tells of itself: a JSON object a request on the standard error, and figures for whoever watches. Neither
// holds a citizen's number, a name or a body.
#pragma once

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace tabian::registry
{

struct Served
{
    QString path;    // "/v1/push", or "other"
    QString station; // first 8 bytes of the certificate's fingerprint; empty: none shown
    int status = 200;
    QString code; // of a refusal
    qint64 bytesIn = 0, bytesOut = 0;
    qint64 microseconds = 0;
};

/** Any thread. A request's line is written within a twentieth of a second, by a thread of its own: no answer waits for the disk or
 *  for whoever reads the log. What was not written yet is written by the destructor. */
class RequestLog
{
  public:
    RequestLog();
    ~RequestLog();
    RequestLog(const RequestLog&) = delete;
    RequestLog& operator=(const RequestLog&) = delete;

    void write(const Served& served);
    /** One line about the program itself, written at once. */
    void event(const QString& what, const QString& detail = {});
    /** In Prometheus' text form. */
    QByteArray metrics(int waiting) const;

  private:
    struct Line
    {
        Served served;
        qint64 atMs = 0;
    };
    void writeLines();

    mutable std::mutex m_mutex;
    std::map<std::pair<QString, int>, qint64> m_requests; // by path and status
    qint64 m_microseconds = 0, m_bytesIn = 0, m_bytesOut = 0;
    std::vector<Line> m_lines; // not written yet
    qint64 m_unwritten = 0;    // there were too many at once
    bool m_ending = false;
    std::mutex m_pen; // whoever writes
    std::condition_variable m_end;
    std::thread m_writer;
};

} // namespace tabian::registry
