// The letter with which a registry's administrator invites a station; and what a station keeps of it once it is enrolled.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QString>

namespace tabian::client
{

/** Where the registry is, and how it is known again. */
struct RegistryPlace
{
    QString url;             // https://host:port, nothing behind
    QByteArray authorityPem; // the only authority that is believed
    QByteArray signingKey;   // 32 bytes: signs everything the registry says
    QByteArray envelopeKey;  // 32 bytes: what only the registry may read is sealed to it
    friend bool operator==(const RegistryPlace&, const RegistryPlace&) = default;
};

struct Letter
{
    RegistryPlace place;
    QString office; // four digits
    QString code;   // works once
};

/** JSON, as `tabianctl registry station add` prints it. LetterUnreadable, naming what is wrong. */
domain::Result<Letter> letterOf(const QByteArray& json);

/** "https://…" with a host and nothing behind the port. */
bool isRegistryUrl(const QString& url);

} // namespace tabian::client
