// A counter is let in by its registry: the letter's code once, the station's keys from then on.
#pragma once

#include "registry/client/seatfile.h"
#include "registry/client/tlskey.h"
#include "registry/client/transport.h"
#include "registry/protocol/records.h"

#include <functional>

namespace tabian::client
{

/** The store's request with its keys and proof (JournalStore::enrolRequest). */
using EnrolRequestMaker = std::function<domain::Result<protocol::EnrolRequest>(
    const QString& code, const QByteArray& tlsKeyDer, const QByteArray& envelopeKey)>;

/** Asks over a link to the letter's registry that shows no certificate. The key has been kept in the folder before, so that an
 *  enrolment whose answer was lost is repeated with the same one; the seat is the caller's to keep. EnrolledAlready (the folder has
 *  a seat); RegistryUnreachable, RegistryStrange, RegistryRefused (TB-7012: the code is wrong, used or too old), WireSignature, and
 *  what the request fails with. */
domain::Result<Seat> enrol(const QString& folder, const Letter& letter, const TlsKey& key, Transport& link,
                           const EnrolRequestMaker& request);

} // namespace tabian::client
