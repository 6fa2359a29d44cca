#include "registry/protocol/digitalidrecords.h"
#include "registry/protocol/frames.h"

#include <QCborArray>

namespace tabian::protocol
{

using namespace Qt::StringLiterals;

namespace wire
{

template <> struct Words<DigitalIdStep>
{
    static constexpr std::array all{"begun"_L1,  "issued"_L1,  "scanned"_L1, "pinSet"_L1,           "consented"_L1,
                                    "active"_L1, "expired"_L1, "refused"_L1, "oldPhoneCancelled"_L1};
};
template <> struct Words<PhoneWish>
{
    static constexpr std::array all{"state"_L1, "card"_L1, "disclosures"_L1};
};

} // namespace wire

TABIAN_FIELDS(DigitalIdState)
{
    a("enrolment"_L1, v.enrolment);
    a("step"_L1, v.step);
    a("reason"_L1, v.reason);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(DigitalIdBegin)
{
    a("citizen"_L1, v.citizen);
    a("cardIssued"_L1, v.cardIssued);
    a("cardExpiry"_L1, v.cardExpiry);
    a("officer"_L1, v.officer);
}
TABIAN_FIELDS(DigitalIdOpened)
{
    a("enrolment"_L1, v.enrolment);
    a("citizen"_L1, v.citizen);
    a("terms"_L1, v.terms);
    a("termsThai"_L1, v.termsThai);
    a("termsEnglish"_L1, v.termsEnglish);
    a("left"_L1, v.left);
    a("right"_L1, v.right);
    a("hasPhone"_L1, v.hasPhone);
    a("untilMs"_L1, v.untilMs);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(DigitalIdEvidence)
{
    a("enrolment"_L1, v.enrolment);
    a("officer"_L1, v.officer);
    a("left"_L1, v.left);
    a("right"_L1, v.right);
    a("leftQuality"_L1, v.leftQuality);
    a("rightQuality"_L1, v.rightQuality);
    a("terms"_L1, v.terms);
    a("lastsS"_L1, v.lastsS);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(DigitalIdCode)
{
    a("enrolment"_L1, v.enrolment);
    a("token"_L1, v.token);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(DigitalIdAsked)
{
    a("enrolment"_L1, v.enrolment);
    a("givenUp"_L1, v.givenUp);
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(DigitalIdProgress)
{
    a("enrolment"_L1, v.enrolment);
    a("step"_L1, v.step);
    a("reason"_L1, v.reason);
    a("open"_L1, v.open);
    a("oldPhoneCancelled"_L1, v.oldPhoneCancelled);
    a("codeUntilMs"_L1, v.codeUntilMs);
    a("untilMs"_L1, v.untilMs);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(PhoneClaim)
{
    a("token"_L1, v.token);
    a("citizen"_L1, v.citizen);
    a("phoneKey"_L1, v.phoneKey);
    a("model"_L1, v.model);
    a("rooted"_L1, v.rooted);
}
TABIAN_FIELDS(PhoneClaimed)
{
    a("enrolment"_L1, v.enrolment);
    a("phoneKey"_L1, v.phoneKey);
    a("challenge"_L1, v.challenge);
    a("terms"_L1, v.terms);
    a("termsThai"_L1, v.termsThai);
    a("termsEnglish"_L1, v.termsEnglish);
    a("untilMs"_L1, v.untilMs);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(PhoneStamp)
{
    a("enrolment"_L1, v.enrolment);
    a("phoneKey"_L1, v.phoneKey);
    a("counter"_L1, v.counter);
}
TABIAN_FIELDS(PhonePinSet)
{
    a("stamp"_L1, v.stamp);
    a("consentKey"_L1, v.consentKey);
    a("proof"_L1, v.proof);
}
TABIAN_FIELDS(PhoneConsent)
{
    a("stamp"_L1, v.stamp);
    a("terms"_L1, v.terms);
    a("consent"_L1, v.consent);
}
TABIAN_FIELDS(PhoneAsk)
{
    a("stamp"_L1, v.stamp);
    a("wish"_L1, v.wish);
    a("consent"_L1, v.consent);
}
TABIAN_FIELDS(DigitalCard)
{
    a("enrolment"_L1, v.enrolment);
    a("citizen"_L1, v.citizen);
    a("person"_L1, v.person);
    a("cardIssued"_L1, v.cardIssued);
    a("cardExpiry"_L1, v.cardExpiry);
    a("photo"_L1, v.photo);
    a("atMs"_L1, v.atMs);
}
TABIAN_FIELDS(Disclosure)
{
    a("atMs"_L1, v.atMs);
    a("office"_L1, v.office);
    a("what"_L1, v.what);
    a("reason"_L1, v.reason);
}
TABIAN_FIELDS(DisclosureList)
{
    a("enrolment"_L1, v.enrolment);
    a("disclosures"_L1, v.disclosures);
    a("atMs"_L1, v.atMs);
}

TABIAN_FRAME(DigitalIdState, "digitalIdState"_L1, 4 * KiB)
TABIAN_FRAME(DigitalIdBegin, "digitalIdBegin"_L1, 1 * KiB)
TABIAN_FRAME(DigitalIdOpened, "digitalIdOpened"_L1, 64 * KiB)
TABIAN_FRAME(DigitalIdEvidence, "digitalIdEvidence"_L1, 1 * KiB)
TABIAN_FRAME(DigitalIdCode, "digitalIdCode"_L1, 1 * KiB)
TABIAN_FRAME(DigitalIdAsked, "digitalIdAsked"_L1, 1 * KiB)
TABIAN_FRAME(DigitalIdProgress, "digitalIdProgress"_L1, 1 * KiB)
TABIAN_FRAME(PhoneClaim, "phoneClaim"_L1, 1 * KiB)
TABIAN_FRAME(PhoneClaimed, "phoneClaimed"_L1, 32 * KiB)
TABIAN_FRAME(PhonePinSet, "phonePinSet"_L1, 1 * KiB)
TABIAN_FRAME(PhoneConsent, "phoneConsent"_L1, 1 * KiB)
TABIAN_FRAME(PhoneAsk, "phoneAsk"_L1, 1 * KiB)
TABIAN_FRAME(DigitalCard, "digitalCard"_L1, 128 * KiB)
TABIAN_FRAME(DisclosureList, "disclosureList"_L1, 64 * KiB)

TABIAN_RECORD(DigitalIdState)
TABIAN_RECORD(DigitalIdBegin)
TABIAN_RECORD(DigitalIdOpened)
TABIAN_RECORD(DigitalIdEvidence)
TABIAN_RECORD(DigitalIdCode)
TABIAN_RECORD(DigitalIdAsked)
TABIAN_RECORD(DigitalIdProgress)
TABIAN_RECORD(PhoneClaim)
TABIAN_RECORD(PhoneClaimed)
TABIAN_RECORD(PhonePinSet)
TABIAN_RECORD(PhoneConsent)
TABIAN_RECORD(PhoneAsk)
TABIAN_RECORD(DigitalCard)
TABIAN_RECORD(DisclosureList)

QString wordOf(DigitalIdStep step)
{
    return wire::Words<DigitalIdStep>::all.at(std::size_t(step));
}

namespace
{

/** A fixed word before what belongs to this request alone. */
QByteArray messageOf(const char* word, const PhoneStamp& stamp, const QCborArray& more)
{
    QCborArray parts{stamp.enrolment.toRfc4122(), stamp.phoneKey, stamp.counter};
    for (const QCborValue& value : more)
        parts.append(value);
    return QByteArray(word) + canonicalBytes(parts);
}

} // namespace

QByteArray pinMessage(const PhoneStamp& stamp)
{
    return messageOf("tabian.pin.1", stamp, {});
}

QByteArray consentMessage(const PhoneStamp& stamp, const QByteArray& challenge, const QString& terms)
{
    return messageOf("tabian.consent.1", stamp, {challenge, terms});
}

QByteArray wishMessage(const PhoneStamp& stamp, PhoneWish wish)
{
    return messageOf("tabian.wish.1", stamp, {QString(wire::Words<PhoneWish>::all.at(std::size_t(wish)))});
}

} // namespace tabian::protocol
