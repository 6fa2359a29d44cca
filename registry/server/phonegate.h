// Whoever has no certificate is kept to a measure: so many requests a minute from one address, so many at once from all of them, so
// that phones never stand in the way of counters.
#pragma once

#include "app/domain/failure.h"

#include <QHash>
#include <functional>
#include <mutex>

namespace tabian::registry
{

struct PhoneMeasure
{
    int burst = 30;             // requests that an address may make at once
    double perSecond = 2;       // and how fast it may again
    int atOnce = 16;            // of all addresses together
    qsizetype addresses = 4096; // that are remembered
};

/** Any thread. */
class PhoneGate
{
  public:
    using NowMs = std::function<qint64()>;
    PhoneGate(PhoneMeasure measure, NowMs now) : m_measure(measure), m_now(std::move(now)) {}
    /** Lets one in, who must leave() again. RegistryBusy. */
    domain::Outcome enter(const QString& address);
    void leave();

  private:
    struct Bucket
    {
        double left = 0;
        qint64 atMs = 0;
    };
    std::mutex m_mutex;
    PhoneMeasure m_measure;
    NowMs m_now;
    QHash<QString, Bucket> m_buckets;
    int m_inside = 0;
};

} // namespace tabian::registry
