#include "registry/protocol/digitalidrecords.h"
#include "tests/protocol/vectors.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace protocol;

QList<Vector> digitalIdVectors()
{
    constexpr qint64 at = 1'773'637'200'000;
    const QUuid enrolment = sampleToken().enrolment, officer(u"{64646464-6464-6464-6464-646464646474}"_s);
    const QString citizen = u"1999900000017"_s, terms = u"2569.1"_s;
    const SigningKey phone = *SigningKey::ofSeed(QByteArray(32, 10)), consent = *SigningKey::ofSeed(QByteArray(32, 11));
    const QByteArray challenge(32, 12);
    const auto stamp = [&](qint64 counter) { return PhoneStamp{enrolment, phone.publicKey(), counter}; };
    const DigitalIdEvidence evidence{enrolment, officer, u"match"_s, u"match"_s, 82, 77, terms, 180, at};
    const PhoneClaim claim{tokenBytes(sampleToken(), registryKey()), citizen, phone.publicKey(), u"phone"_s, false};
    const PhonePinSet pin{stamp(1), consent.publicKey(), consent.sign(pinMessage(stamp(1)))};
    const PhoneConsent agreed{stamp(2), terms, consent.sign(consentMessage(stamp(2), challenge, terms))};
    const PhoneAsk ask{stamp(3), PhoneWish::Card, consent.sign(wishMessage(stamp(3), PhoneWish::Card))};
    return {
        {u"digitalIdBegin"_s, bytesOf(DigitalIdBegin{citizen, QDate(2026, 1, 5), u"25780104"_s, officer})},
        {u"digitalIdOpened"_s, bytesOf(DigitalIdOpened{enrolment, citizen, terms, u"ข้อตกลง"_s, u"Terms"_s, "left",
                                                       "right", true, at + 1'800'000, at})},
        {u"digitalIdEvidence"_s, bytesOf(evidence)},
        {u"digitalIdEvidence.signed"_s, signedRecord(evidence, stationKey())},
        {u"digitalIdCode"_s, bytesOf(DigitalIdCode{enrolment, claim.token, at})},
        {u"digitalIdAsked"_s, bytesOf(DigitalIdAsked{enrolment, false, {}})},
        {u"digitalIdProgress"_s,
         bytesOf(DigitalIdProgress{enrolment, DigitalIdStep::Scanned, {}, true, false, 0, at + 1'800'000, at})},
        {u"phoneClaim"_s, bytesOf(claim)},
        {u"phoneClaim.signed"_s, signedRecord(claim, phone)},
        {u"phoneClaimed"_s, bytesOf(PhoneClaimed{enrolment, phone.publicKey(), challenge, terms, u"ข้อตกลง"_s,
                                                 u"Terms"_s, at + 1'800'000, at})},
        {u"phonePinSet"_s, bytesOf(pin)},
        {u"phonePinSet.signed"_s, signedRecord(pin, phone)},
        {u"phoneConsent"_s, bytesOf(agreed)},
        {u"phoneConsent.signed"_s, signedRecord(agreed, phone)},
        {u"phoneAsk"_s, bytesOf(ask)},
        {u"phoneAsk.signed"_s, signedRecord(ask, phone)},
        {u"digitalCard"_s, bytesOf(DigitalCard{enrolment, citizen, samplePerson().person, u"2026-01-05"_s,
                                               u"25780104"_s, samplePerson().photo, at})},
        {u"disclosureList"_s,
         bytesOf(DisclosureList{
             enrolment, {{at, {}, u"card"_s, u"own"_s}, {at - 1000, u"1301"_s, u"fingers"_s, u"digitalId"_s}}, at})}};
}

} // namespace tabian::tests
