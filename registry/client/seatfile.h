// What an enrolled counter keeps of its registry, in two files of the store's folder, mode 0600: registry.json (place, station,
// certificate) and registry.key (its TLS key, in clear: a locked counter sends as well).
#pragma once

#include "registry/client/letter.h"

#include <QUuid>

namespace tabian::client
{

struct Seat
{
    RegistryPlace place;
    QString office;
    QUuid station; // the registry's id
    QByteArray certificateDer, keyPem;
    friend bool operator==(const Seat&, const Seat&) = default;
};

/** NotEnrolled: no file, or one that is not whole. */
domain::Result<Seat> loadSeat(const QString& folder);
bool isEnrolled(const QString& folder);
/** Written whole or not at all; false when the folder does not take it. */
bool saveSeat(const QString& folder, const Seat& seat);

/** The TLS key of an enrolment that was begun: kept before it is asked, so that one whose answer was lost is repeated with the same.
 *  Empty where there is none. */
QByteArray loadTlsKey(const QString& folder);
bool saveTlsKey(const QString& folder, const QByteArray& pem);

} // namespace tabian::client
