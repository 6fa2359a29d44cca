// What the office has decided about signing in, risk and watching: one act of the administrator, sealed in the journal.
#pragma once

#include "app/domain/failure.h"

#include <QtGlobal>

namespace tabian::casework
{

/** What is wanted beside the password when an officer signs in or opens the lock. */
enum class SecondFactor : quint8 { None, Finger, Card, FingerOrCard };

struct OfficePolicy
{
    SecondFactor secondFactor = SecondFactor::None;
    int idleMinutes = 10;          // until the counter locks by itself; 1 … 120
    bool lockOnCardRemoval = true; // of the officer's card, where he signed in with it

    // --- what makes a case worth a second look
    int openFrom = 8 * 60;   // minutes of the day; outside of them, and on days off, a case is out of hours
    int openUntil = 17 * 60; //
    int recentMoveDays = 90; // moved into his house within so many days
    int replacements = 3;    // so many cards within three years make this one too many
    int pairDays = 30;       // the same officer and approver, within so many days:
    int pairLeast = 20;      // at least so many cases together,
    int pairPercent = 60;    // and so many percent of the officer's cases, where another could have approved

    // --- what makes looking unusual
    int personsWithoutCase = 15; // persons looked at in a day without a case
    int samePerson = 5;          // times one officer looked at one person within 30 days, without a case

    friend bool operator==(const OfficePolicy&, const OfficePolicy&) = default;
};

/** PolicyImpossible, naming the value. */
domain::Outcome checkPolicy(const OfficePolicy& policy);

} // namespace tabian::casework
