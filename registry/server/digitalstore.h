// The requests about digital IDs, without HTTP: each read, done in one transaction, and its answer signed.
#pragma once

#include "registry/server/pool.h"
#include "registry/server/registrykeys.h"

namespace tabian::registry
{

/** Any thread; stateless but for its connections. */
class DigitalIdStore
{
  public:
    using NowMs = std::function<qint64()>; // milliseconds since 1970, UTC
    DigitalIdStore(Pool& pool, RegistryKeys keys, NowMs now)
        : m_pool(pool), m_keys(std::move(keys)), m_now(std::move(now))
    {
    }

    // of a counter; `certificate`: the SHA-256 of the one that TLS verified
    domain::Result<QByteArray> begin(const QByteArray& certificate, const QByteArray& body); // digitalIdOpened
    domain::Result<QByteArray> reopen(const QByteArray& certificate, const QByteArray& body);
    domain::Result<QByteArray> code(const QByteArray& certificate, const QByteArray& body);  // digitalIdCode
    domain::Result<QByteArray> state(const QByteArray& certificate, const QByteArray& body); // digitalIdProgress

    // of a phone
    domain::Result<QByteArray> claim(const QByteArray& body);   // phoneClaimed
    domain::Result<QByteArray> pin(const QByteArray& body);     // digitalIdProgress
    domain::Result<QByteArray> consent(const QByteArray& body); // digitalIdProgress
    domain::Result<QByteArray> ask(const QByteArray& body);     // digitalIdProgress, digitalCard or disclosureList

  private:
    Pool& m_pool;
    RegistryKeys m_keys;
    NowMs m_now;
};

} // namespace tabian::registry
