// What requests of stations do to the store, without HTTP.
#pragma once

#include "registry/server/digitalstore.h"
#include "registry/server/ingest.h"
#include "registry/server/pool.h"

namespace tabian::registry
{

/** The answers to stations. Any thread; stateless but for its connections. */
class RegistryStore
{
  public:
    using NowMs = std::function<qint64()>; // milliseconds since 1970, UTC
    RegistryStore(Pool& pool, RegistryKeys keys, KeyAndCertificate authority, NowMs now);

    /** Signed enrolAnswer. */
    domain::Result<QByteArray> enrol(const QByteArray& body);
    /** Signed pushAnswers. `certificate`: the SHA-256 of the one that TLS verified. */
    domain::Result<QByteArray> push(const QByteArray& certificate, const QByteArray& body);
    /** Signed pullPage. */
    domain::Result<QByteArray> pull(const QByteArray& certificate, qint64 after);
    /** Signed person. RegisterPersonUnknown. */
    domain::Result<QByteArray> person(const QByteArray& certificate, const QByteArray& body);
    /** Whether the store answers. */
    domain::Outcome health();

    DigitalIdStore& digitalIds() { return m_digitalIds; }
    int waiting() const { return m_pool.waiting(); }

  private:
    Pool& m_pool;
    RegistryKeys m_keys;
    KeyAndCertificate m_authority;
    NowMs m_now;
    DigitalIdStore m_digitalIds;
};

} // namespace tabian::registry
