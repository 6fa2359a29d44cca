// The citizen's phone and his digital ID: scans the code on the counter's screen, sets a PIN, consents, shows the card; speaks to the
// registry as any phone would (docs/digital-id.md).
#pragma once

#include "devices/simulator/phonememory.h"
#include "registry/client/transport.h"
#include "registry/protocol/digitalidrecords.h"

#include <QImage>

namespace tabian::simulator
{

/** What the phone says of itself. */
struct PhoneKind
{
    QString model = QStringLiteral("training phone");
    bool rooted = false;
};

class PhoneId
{
  public:
    /** Keeps its memory in `folder`; `line` leads to the registry of `place` and outlives it. `clockAheadS`: of the machine's. */
    PhoneId(client::RegistryPlace place, client::Transport& line, const QString& folder, qint64 clockAheadS = 0);

    /** The code in a picture of the screen, and the number that was typed. QrUnreadable, WireMalformed, WireSignature (another
     *  registry's code), TokenNotInForce, and what the registry refuses (RegistryRefused with its code). */
    domain::Result<protocol::PhoneClaimed> claim(const QImage& screen, const QString& citizen, const PhoneKind& kind);
    /** PinTooSimple, PinsDiffer: nothing was sent. */
    domain::Result<protocol::DigitalIdProgress> setPin(const QString& pin, const QString& again);
    /** PinsDiffer: not the PIN that was set; nothing was sent. */
    domain::Result<protocol::DigitalIdProgress> consent(const QString& pin);
    domain::Result<protocol::DigitalCard> card(const QString& pin);
    domain::Result<protocol::DisclosureList> disclosures();
    domain::Result<protocol::DigitalIdProgress> state();

    /** The digital ID that the phone has, and the one being enrolled: the first stays until the other is active. */
    const PhoneMemory& own() const { return m_own; }
    const PhoneMemory& enrolling() const { return m_new; }

  private:
    template <typename Answer> domain::Result<Answer> asked(const QString& path, const QByteArray& body);
    protocol::PhoneStamp stamp(PhoneMemory& memory); // a new counter, kept before it is used
    QByteArray wish(protocol::PhoneWish wish, const protocol::SigningKey* consentKey);
    void keep() const;

    client::RegistryPlace m_place;
    client::Transport& m_line;
    QString m_folder;
    qint64 m_clockAheadS;
    PhoneMemory m_own, m_new;
};

} // namespace tabian::simulator
