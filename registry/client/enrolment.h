// A counter is let in by its registry: the letter's code once, the station's keys from then on.
#pragma once

#include "registry/client/seatfile.h"
#include "registry/client/tlskey.h"
#include "registry/client/transport.h"
#include "registry/protocol/records.h"

#include <functional>
#include <memory>

namespace tabian::client
{

/** The store's request with its keys and proof (JournalStore::enrolRequest). */
using EnrolRequestMaker = std::function<domain::Result<protocol::EnrolRequest>(
    const QString& code, const QByteArray& tlsKeyDer, const QByteArray& envelopeKey)>;

/** What an enrolment takes of the program. None is null. */
struct EnrolmentParts
{
    QString folder; // the store's: key and seat are kept there
    EnrolRequestMaker request;
    std::function<domain::Outcome()> note;                                      // JournalStore::noteEnrolled
    std::function<TlsKey(const QByteArray& keptPem)> key;                       // the kept one, or a new one
    std::function<std::unique_ptr<Transport>(const RegistryPlace& place)> link; // shows no certificate
};

/** Asks the letter's registry and keeps the seat it gives. The key is kept before anybody hears of it, so that an enrolment whose
 *  answer was lost is repeated with the same one. Blocks as long as the link does. EnrolledAlready (the folder has a seat);
 *  RegistryUnreachable, RegistryStrange, RegistryRefused (TB-7012: the code is wrong, used or too old), WireSignature, FileUnwritable,
 *  and what the store fails with. */
domain::Result<Seat> enrol(const EnrolmentParts& parts, const Letter& letter);

} // namespace tabian::client
