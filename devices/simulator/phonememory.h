// What a phone keeps of a digital ID, in a file: its key, the secret that makes a key of a PIN, how far it is. The PIN
// is not in it.
#pragma once

#include "registry/client/letter.h"
#include "registry/protocol/signing.h"

#include <QUuid>
#include <optional>

namespace tabian::simulator
{

/** What is built into the program for the citizen, as `tabianctl registry phone app` prints it: where the registry is, and by what
 *  it is known. */
std::optional<client::RegistryPlace> phoneAppOf(const QString& path);

struct PhoneMemory
{
    QByteArray seed;         // of the phone's key; another one for each enrolment
    QByteArray secret, salt; // the consent key is made of a PIN and these
    QByteArray consentKey;   // its public half, to know a wrong PIN
    QUuid enrolment;
    QByteArray challenge;
    QString terms;
    qint64 counter = 0;
    QString step = QStringLiteral("empty"); // "scanned", "pinSet", "active", "cancelled"

    /** As for a phone that never scanned a code: new keys, nothing else. */
    static PhoneMemory fresh();
    static PhoneMemory read(const QString& file); // fresh where there is none
    bool write(const QString& file) const;        // mode 0600

    protocol::SigningKey key() const;
    /** The key that a PIN gives on this phone: Argon2id over the PIN, keyed with the phone's secret, so that whoever knows the
     *  registry's side cannot try PINs. */
    protocol::SigningKey consentKeyOf(const QString& pin) const;
};

} // namespace tabian::simulator
