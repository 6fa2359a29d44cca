// What a phone asks: it has no certificate, so each request is signed by the phone's own key, and nothing of it is believed before
// the signature holds, the counter has grown, and the enrolment knows the key. Each inside a transaction of DigitalWork.
#pragma once

#include "registry/server/digitalrows.h"
#include "registry/server/registrykeys.h"

namespace tabian::registry
{

/** The scanned code, with the number typed on the phone. Asked again by the same phone it gives the same answer. PhoneProof,
 *  WireSignature and TokenNotInForce (of the token), EnrolmentUnknown, EnrolmentOver, TokenSpent; PhoneRooted: the enrolment ends;
 *  PhoneNumberDiffers: it ends with the third wrong number. */
domain::Result<protocol::PhoneClaimed> claimWithPhone(DigitalWork& work, const QByteArray& body,
                                                      const RegistryKeys& keys);
/** PhoneProof, PhoneReplaced, EnrolmentOver, DigitalIdOutOfOrder. */
domain::Result<protocol::DigitalIdProgress> setPhonePin(DigitalWork& work, const QByteArray& body);
/** The person's only phone from now on; an older one is cancelled. As setPhonePin(), and DigitalIdTermsOld. */
domain::Result<protocol::DigitalIdProgress> consentOnPhone(DigitalWork& work, const QByteArray& body);

/** State, card or disclosures; `answer` signs whichever it is. PhoneProof, PhoneReplaced, DigitalIdOutOfOrder. */
domain::Result<QByteArray> answerPhone(DigitalWork& work, const QByteArray& body, const RegistryKeys& keys);

} // namespace tabian::registry
