#include "registry/server/phonegate.h"

#include "registry/server/pool.h"

#include <algorithm>

namespace tabian::registry
{

domain::Outcome PhoneGate::enter(const QString& address)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_now();
    if (m_buckets.size() >= m_measure.addresses) {
        // those that are full again need not be remembered
        m_buckets.removeIf([&](const auto& it) {
            return it->left + double(now - it->atMs) * m_measure.perSecond / 1000 >= m_measure.burst;
        });
    }
    const bool known = m_buckets.contains(address);
    if (m_inside >= m_measure.atOnce || (!known && m_buckets.size() >= m_measure.addresses))
        return tl::unexpected(tooMany());
    Bucket& bucket = m_buckets[address];
    const double left =
        known ? std::min<double>(m_measure.burst, bucket.left + double(now - bucket.atMs) * m_measure.perSecond / 1000)
              : m_measure.burst;
    bucket = {left, now};
    if (left < 1)
        return tl::unexpected(tooMany());
    bucket.left -= 1;
    ++m_inside;
    return {};
}

void PhoneGate::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_inside;
}

} // namespace tabian::registry
