// Stations: their letters, their enrolment, their certificates, their end.
#pragma once

#include "app/database/database.h"
#include "registry/protocol/records.h"
#include "registry/server/certificates.h"
#include "registry/server/registrykeys.h"

namespace tabian::registry
{

/** An enrolled station, as its certificate names it. */
struct Seat
{
    QUuid id;
    QString office;
    qint64 journal = 0; // the registry's number for it
    qint64 number = 0;  // the station's number in the journal
    QByteArray signKey;
};

/** What the registry's administrator says of a new station. */
struct NewSeat
{
    QString office, name;
};

/** Adds a station and answers its one-time code, good for fourteen days. Inside a transaction. */
domain::Result<QString> addSeat(database::Database& db, const NewSeat& seat, qint64 nowMs);
/** Ends a station's access. Inside a transaction, with the feed's item. SeatUnknown. */
domain::Outcome revokeSeat(database::Database& db, const QUuid& id, const QString& reason, qint64 nowMs);

/** Lets a station in. Inside a transaction. Asked again with the same keys it gives the same answer. EnrolmentCode,
 *  EnrolmentProof, EnrolmentKeys (one of its keys, or its place in the journal, is another station's), EnvelopeBroken, WireMalformed,
 *  CertificateUnmade. */
domain::Result<protocol::EnrolAnswer> enrol(database::Database& db, const protocol::EnrolRequest& request,
                                            const RegistryKeys& keys, const KeyAndCertificate& authority, qint64 nowMs);

/** The station of a certificate (SHA-256). SeatUnknown, SeatRevoked. */
domain::Result<Seat> seatOf(database::Database& db, const QByteArray& fingerprint);

/** How a station is named in codes that people type: letters and digits that cannot be taken for one another. */
QString newCode();

} // namespace tabian::registry
