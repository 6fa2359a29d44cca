// The rules about accounts: one person, one account, and it is he who signs in.
#pragma once

#include "app/casework/acts.h"

namespace tabian::casework
{

/** An account belongs to one person for good: his citizen number must be right. AccountPerson. */
domain::Outcome personOf(const Officer& officer);
/** A known officer's account changed: it stays his. AccountPerson. */
domain::Outcome samePerson(const Officer& before, const Officer& after);
/** The number as it is compared and stored: digits only, however it was typed. Empty when it is none. */
QString personDigits(const QString& typed);

/** The second factor must be the officer's own. SecondFactorOther. */
domain::Outcome ownFactor(const SecondFactorShown& shown, const Officer& by);
/** Whether what was shown answers what the office wants. */
bool answers(SecondFactor shown, SecondFactor wanted);

/** At least eight characters, and neither the log-in nor the password before. PasswordWeak. */
domain::Outcome checkPassword(const QString& login, const QString& password, const QString& before = {});

/** How long to wait after so many wrong tries in a row: nothing for two, then 5 s, doubling to 15 minutes. */
int delaySeconds(int wrongTries);

} // namespace tabian::casework
