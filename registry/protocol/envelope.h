// An envelope: contents that only one key can read (crypto_box_seal: X25519, XSalsa20-Poly1305), with what they belong to
// bound inside, so that they cannot be put beside something else.
#pragma once

#include "app/domain/failure.h"
#include "registry/protocol/signing.h"

#include <QByteArray>
#include <QUuid>

namespace tabian::protocol
{

/** What an envelope belongs to. */
struct Belonging
{
    QUuid id;     // of the entry, station, …
    QString kind; // of the contents
    qint64 version = 1;
    friend bool operator==(const Belonging&, const Belonging&) = default;
};

/** What a journal's key belongs to when the station of that number hands it over. */
Belonging grantBelonging(qint64 stationNumber);

/** `receiver` is an X25519 public key of boxKeyBytes. Two envelopes of the same contents differ. */
QByteArray sealedTo(const QByteArray& receiver, const Belonging& belonging, const QByteArray& contents);
/** EnvelopeBroken: for another key, changed, or belonging to something else. */
domain::Result<QByteArray> openEnvelope(const QByteArray& envelope, const BoxKey& key, const Belonging& expected);

} // namespace tabian::protocol
