// The assessment of an application: is it in time, what may the fine be, what is the fee, how long does the
// card last.
#pragma once

#include "app/domain/holidays.h"
#include "app/domain/schedule.h"
#include "app/domain/thaidate.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace tabian::domain
{

/** The two readings of "อายุ N ปีบริบูรณ์": day 0 is the birthday (default) or the day before it (Supreme Court).
 */
enum class AgePolicy : quint8 { Birthday, DayBefore };

/** The facts of one application. Days are Gregorian QDates; unknown parts are already resolved in ThaiDate.
 */
struct AssessmentRequest
{
    CaseKind kind;
    ThaiDate birth;
    QDate applied;
    std::optional<ThaiDate> event = {};        // see eventMeaning()
    std::optional<CardExpiry> cardExpiry = {}; // of the old card, where there is one
    AgePolicy agePolicy = AgePolicy::Birthday;
    bool childAppliesHimself = false; // under the guardian's age, and no parent or guardian has come
};

/** A refusal means that the application cannot be taken as this case; the other fields of the assessment
 * still say what they would be. */
enum class Severity : quint8 { Info, Notice, Refusal };

/** One thing the assessment wants said. `code` is stable ("late", "renewalTooEarly", …: the list stands in
 *  docs/findings.md); the sentence comes from app/messages. */
struct Finding
{
    enum class Code : quint8 {
        InTime,             // before or on the due day
        Late,               // days late
        DueMoved,           // the last day fell on a closed day and moved
        NoDeadline,         // cases 7 and 9
        TooYoung,           // refusal: under the age of the first card
        OverSixteen,        // refusal: case 1 after the 16th birthday: take case 2
        NotOverSixteen,     // refusal: case 2 before the 16th birthday: take case 1
        RenewalTooEarly,    // refusal: more than 60 days before expiry
        RenewalEarly,       // info: within the 60 days before expiry
        CardExpired,        // refusal in case 7: expired, take case 3
        CardForLife,        // refusal in case 3: the card never expires
        OldCardLongExpired, // case 4: the second clock: lost card expired over 60 days before
        EventMissing,       // refusal: the case needs the event's day
        ExpiryMissing,      // case 3, refusal: the old card's expiry is wanted; case 7, notice: look at the card
        EventInFuture,      // refusal
        BornInFuture,       // refusal
        DayAssumed,         // the legal day of an unknown birth day or month was used
        LeapDayAnniversary, // 29 February: 1 March counts in a common year
        GuardianActs,       // act-2554: under 15 represented by parent or guardian
        NewCardForLife,     // issued at or after the 70th birthday, or unexpired then
        RepresentedChild,   // act-2554: a child who applies himself: nobody is fined
        ClockFromAge,       // cases 8, 10-13: the event was before the first card's age: the count starts at that
                            // age
        HolidaysUnknown,    // few days late, and the holiday table says nothing of the year of the last day
        ScheduleNotInForce, // refusal: no row of the schedule is in force on the day of application
    };
    Code code;
    Severity severity = Severity::Info;
    QDate day;      // where the finding is about a day
    int number = 0; // where it is about a count (days late, years)
};
QString findingCodeText(Finding::Code code); // "inTime", "late", …

/** A reference to the law that carried weight: stable text such as "CCC 193/3" (the first day is not
 * counted), "CCC 193/8" (a closed last day moves), "CCC 16" (age), "mission 1.1" to "mission 1.4" and
 * "mission 2.1" to "mission 2.4" (seed 003's list of offences; with another schedule its law's name stands
 * before the same numbers). The texts live as long as the program. */
using Clauses = std::vector<const char*>;

/** Every clause text that an assessment can hold. */
std::span<const char* const> allClauses();

/** Everything an application comes to; it explains itself by findings and clauses, and due and earliest say
 * what another day would change. Case 4 has two clocks: dayZero, due and daysLate are those of the loss; when
 * the lost card itself had gone unrenewed past its own last day on the day of application, OldCardLongExpired
 * says so and a fine is due even when daysLate is 0. */
struct Assessment
{
    bool accepted = false; // no finding is a refusal
    QDate dayZero;         // the day the count starts from (not counted itself); invalid when there is no clock
    QDate dueRaw;          // day 0 + 60; invalid when there is no clock
    QDate due;             // moved to a working day
    int daysLate = 0;
    Offence offence = Offence::None;
    FineRange fine; // both zero when nothing is due
    Baht fee;
    CardExpiry newExpiry = CardExpiry::lifetime();
    QDate earliest; // case 3: first day of early renewal
    std::vector<Finding> findings;
    Clauses clauses;
};

/** Pure and total: never fails; what cannot be assessed comes back not accepted, with the finding that says
 * why. At least 200,000 a second on one core (tests/bench). Any thread. */
Assessment assess(const AssessmentRequest& request, const Schedule& schedule, const Holidays& holidays);

/** Expiry of a card issued on a day (facts: section 3), by the regime in force that day. */
CardExpiry expiryOfNewCard(const ThaiDate& birth, QDate issued, const Schedule& schedule);
/** Whether a card with this printed expiry holds on `today`: one unexpired at the 70th birthday is for life.
 */
bool isValidOn(const CardExpiry& expiry, const ThaiDate& birth, QDate today, int lifetimeAge = 70);
/** Completed years of age on a day by the policy. */
int ageOn(const ThaiDate& birth, QDate day, AgePolicy policy = AgePolicy::Birthday);

/** What the counter can know before the officer chooses: the card (if any) and the register. */
struct CaseSituation
{
    ThaiDate birth;
    QDate today;
    bool cardPresented = false;                // a Thai ID card was read
    bool everHadCard = false;                  // card presented or register says so
    std::optional<CardExpiry> cardExpiry = {}; // of the last card
    bool namesDiffer = false;                  // card and register
    bool addressDiffers = false;
    bool exempt = false; // register: on the list of exempt persons
    bool exemptionEnded = false;
    bool addedToRegister = false; // register: name was added, no card since
    bool naturalised = false;
    bool nationalityByAct = false;
    bool parentsAlien = false;
    AgePolicy agePolicy = AgePolicy::Birthday;
    int overAge = 16;          // of the schedule's row
    int earlyRenewalDays = 60; // of the schedule's row
};

/** A proposed case and why. `reason` is a stable code whose sentence app/messages has. */
struct CaseProposal
{
    enum class Reason : quint8 {
        CardExpiredOrExpiring,
        NoCardTypedNumber,
        NamesDiffer,
        AddressDiffers,
        NeverHadCard,
        NeverHadCardOver16,
        AddedToRegister,
        Exempt,
        ExemptionEnded,
        Naturalised,
        NationalityByAct,
        ParentsAlien,
        CardStillValid // never proposed: what to say when the list is empty
    };
    CaseKind kind;
    Reason reason;
};
/** The fitting cases, best first. May be empty (a valid, unchanged, undamaged card: only damage remains
 * possible, which the officer chooses himself). */
std::vector<CaseProposal> proposeCases(const CaseSituation& situation);

} // namespace tabian::domain
