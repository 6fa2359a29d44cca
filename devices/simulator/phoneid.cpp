#include "devices/simulator/phoneid.h"

#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"
#include "devices/simulator/pinrule.h"
#include "registry/protocol/digitalid.h"
#include "registry/protocol/signedrecord.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

using domain::FailureCode;
using domain::Result;
using protocol::DigitalIdProgress;

namespace
{

QString ownIn(const QString& folder)
{
    return folder + u"/digital-id.json"_s;
}
QString newIn(const QString& folder)
{
    return folder + u"/enrolling.json"_s;
}

Result<protocol::SigningKey> consentKey(const PhoneMemory& memory, const QString& pin)
{
    auto key = memory.consentKeyOf(pin);
    if (auto same = checkSamePin(key.publicKey() == memory.consentKey); !same)
        return tl::unexpected(same.error());
    return key;
}

} // namespace

PhoneId::PhoneId(client::RegistryPlace place, client::Transport& line, const QString& folder, qint64 clockAheadS)
    : m_place(std::move(place)), m_line(line), m_folder(folder), m_clockAheadS(clockAheadS),
      m_own(PhoneMemory::read(ownIn(folder))), m_new(PhoneMemory::read(newIn(folder)))
{
}

void PhoneId::keep() const
{
    if (!m_own.write(ownIn(m_folder)) || !m_new.write(newIn(m_folder)))
        qFatal("the phone's memory cannot be written");
}

template <typename Answer> Result<Answer> PhoneId::asked(const QString& path, const QByteArray& body)
{
    const auto bytes = m_line.send({.method = "POST", .path = path, .body = body});
    if (bytes)
        return protocol::verifiedRecord<Answer>(*bytes, m_place.signingKey);
    return tl::unexpected(bytes.error());
}

protocol::PhoneStamp PhoneId::stamp(PhoneMemory& memory)
{
    ++memory.counter;
    keep();
    return {memory.enrolment, memory.key().publicKey(), memory.counter};
}

Result<protocol::PhoneClaimed> PhoneId::claim(const QImage& screen, const QString& citizen, const PhoneKind& kind)
{
    const auto code = devices::readQr(screen);
    if (!code)
        return tl::unexpected(code.error());
    const QByteArray token = devices::base45Decoded(*code).value_or(QByteArray());
    const qint64 now = QDateTime::currentSecsSinceEpoch() + m_clockAheadS;
    const auto good = protocol::verifiedToken(token, m_place.signingKey, now); // before a word is sent
    if (!good)
        return tl::unexpected(good.error());
    m_new = PhoneMemory::fresh();
    keep();
    const auto key = m_new.key();
    const protocol::PhoneClaim claim{token, citizen, key.publicKey(), kind.model, kind.rooted};
    auto claimed = asked<protocol::PhoneClaimed>(u"/v1/phone/claim"_s, protocol::signedRecord(claim, key));
    if (!claimed)
        return claimed;
    m_new.enrolment = claimed->enrolment;
    m_new.challenge = claimed->challenge;
    m_new.terms = claimed->terms;
    m_new.step = u"scanned"_s;
    keep();
    return claimed;
}

Result<DigitalIdProgress> PhoneId::setPin(const QString& pin, const QString& again)
{
    const auto good = checkPin(pin).and_then([&] { return checkSamePin(pin == again); });
    if (!good)
        return tl::unexpected(good.error());
    const auto key = m_new.consentKeyOf(pin);
    m_new.consentKey = key.publicKey();
    const auto s = stamp(m_new);
    const protocol::PhonePinSet request{s, key.publicKey(), key.sign(protocol::pinMessage(s))};
    auto done = asked<DigitalIdProgress>(u"/v1/phone/pin"_s, protocol::signedRecord(request, m_new.key()));
    if (done) {
        m_new.step = u"pinSet"_s;
        keep();
    }
    return done;
}

Result<DigitalIdProgress> PhoneId::consent(const QString& pin)
{
    const auto key = consentKey(m_new, pin);
    if (!key)
        return tl::unexpected(key.error());
    const auto s = stamp(m_new);
    const protocol::PhoneConsent request{s, m_new.terms,
                                         key->sign(protocol::consentMessage(s, m_new.challenge, m_new.terms))};
    auto done = asked<DigitalIdProgress>(u"/v1/phone/consent"_s, protocol::signedRecord(request, m_new.key()));
    if (done) {
        m_own = m_new;
        m_own.step = u"active"_s;
        m_new = PhoneMemory::fresh();
        keep();
    }
    return done;
}

/** A request about the digital ID that the phone has. */
QByteArray PhoneId::wish(protocol::PhoneWish wish, const protocol::SigningKey* consentKey)
{
    const auto s = stamp(m_own);
    const protocol::PhoneAsk request{s, wish,
                                     consentKey ? consentKey->sign(protocol::wishMessage(s, wish)) : QByteArray()};
    return protocol::signedRecord(request, m_own.key());
}

Result<protocol::DigitalCard> PhoneId::card(const QString& pin)
{
    const auto key = consentKey(m_own, pin);
    if (!key)
        return tl::unexpected(key.error());
    return asked<protocol::DigitalCard>(u"/v1/phone/ask"_s, wish(protocol::PhoneWish::Card, &*key));
}

Result<protocol::DisclosureList> PhoneId::disclosures()
{
    return asked<protocol::DisclosureList>(u"/v1/phone/ask"_s, wish(protocol::PhoneWish::Disclosures, nullptr));
}

Result<DigitalIdProgress> PhoneId::state()
{
    auto progress = asked<DigitalIdProgress>(u"/v1/phone/ask"_s, wish(protocol::PhoneWish::State, nullptr));
    const bool replaced = !progress && progress.error().code == FailureCode::RegistryRefused &&
                          progress.error().detail == domain::failureCodeText(FailureCode::PhoneReplaced);
    if (replaced) { // the phone is told, and says so from then on
        m_own.step = u"cancelled"_s;
        keep();
    }
    return progress;
}

} // namespace tabian::simulator
