// How one request reaches the registry. The engine knows nothing of networks: a simulation stands in the link's place.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QString>

namespace tabian::client
{

struct Request
{
    QByteArray method = "POST"; // or "GET"
    QString path;               // with its query: "/v1/pull?after=7"
    QByteArray body = {};       // canonical bytes
};

/** Blocking; one thread at a time. */
class Transport
{
  public:
    virtual ~Transport() = default;
    /** The answer's bytes; nobody has looked at their signature. RegistryUnreachable: no answer, or not a whole one, so
     *  nobody knows whether the request was done. RegistryStrange: whoever is there is not the registry, and was told nothing.
     *  RegistryRefused: its detail is the registry's code ("TB-7011"). WireTooLarge. */
    virtual domain::Result<QByteArray> send(const Request& request) = 0;
};

} // namespace tabian::client
