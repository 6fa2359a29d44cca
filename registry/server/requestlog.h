// What the registry tells of itself: a JSON object a request on the standard error, and figures for whoever watches. Neither
// holds a citizen's number, a name or a body.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <mutex>

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

/** Any thread. */
class RequestLog
{
  public:
    explicit RequestLog(bool quiet = false) : m_quiet(quiet) {}
    void write(const Served& served);
    /** One line about the program itself. */
    void event(const QString& what, const QString& detail = {});
    /** In Prometheus' text form. */
    QByteArray metrics(int waiting) const;

  private:
    mutable std::mutex m_mutex;
    QMap<QString, qint64> m_requests; // path and status
    qint64 m_microseconds = 0, m_bytesIn = 0, m_bytesOut = 0;
    bool m_quiet;
};

} // namespace tabian::registry
