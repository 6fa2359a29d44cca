// One end of a connection for measuring the other: as little work of its own as pgbench has, so that what is measured is the registry.
#pragma once

#include "tests/registry/registryprocess.h"

namespace tabian::tests
{

/** A connection that is kept. One thread at a time. */
class LoadLine
{
  public:
    /** Connected, handshake done. */
    explicit LoadLine(const TlsClient& station) : m_socket(station.socket()) {}
    /** The status of the answer; 0: the connection ended, or what came is no answer. */
    int post(const QByteArray& path, const QByteArray& body);

  private:
    Poco::Net::SecureStreamSocket m_socket;
    QByteArray m_answer;
};

} // namespace tabian::tests
