#include "app/casework/accountrules.h"

#include <algorithm>

namespace tabian::casework
{

using domain::fail;
using domain::FailureCode;
using domain::Outcome;

QString personDigits(const QString& typed)
{
    const auto id = domain::CitizenId::parse(typed);
    return id ? id->digits() : QString();
}

namespace
{
Outcome onePerson(bool right)
{
    return right ? Outcome() : fail(FailureCode::AccountPerson);
}
} // namespace

Outcome personOf(const Officer& officer)
{
    return onePerson(!personDigits(officer.citizenId).isEmpty());
}

Outcome samePerson(const Officer& before, const Officer& after)
{
    return onePerson(personDigits(before.citizenId) == personDigits(after.citizenId));
}

Outcome ownFactor(const SecondFactorShown& shown, const Officer& by)
{
    const bool own =
        shown.how == SecondFactor::Finger || (shown.how == SecondFactor::Card && shown.citizenId == by.citizenId);
    return own ? Outcome() : fail(FailureCode::SecondFactorOther);
}

bool answers(SecondFactor shown, SecondFactor wanted)
{
    return wanted == SecondFactor::None || shown == wanted ||
           (wanted == SecondFactor::FingerOrCard && shown != SecondFactor::None);
}

Outcome checkPassword(const QString& login, const QString& password, const QString& before)
{
    constexpr qsizetype least = 8;
    const bool weak =
        password.size() < least || password.compare(login, Qt::CaseInsensitive) == 0 || password == before;
    return weak ? fail(FailureCode::PasswordWeak) : Outcome();
}

int delaySeconds(int wrongTries)
{
    constexpr int free = 2;
    constexpr int first = 5;
    constexpr int most = 15 * 60;
    if (wrongTries <= free)
        return 0;
    return std::min(most, first << std::min(wrongTries - free - 1, 10));
}

} // namespace tabian::casework
