// The parts of one assessment; assess() in assessment.cpp puts them together. Nothing outside app/domain
// includes this.
#pragma once

#include "app/domain/assessment.h"
#include "app/domain/clauses.h"

namespace tabian::domain
{

/** What every part reads. */
struct AssessmentInput
{
    const AssessmentRequest& request;
    const Schedule& schedule;
    const ScheduleRow& row; // in force on the day of application
    const Holidays& holidays;
    QDate birth;  // the legal day
    QDate ageDay; // the age of the first card is complete
};

/** From when a case counts, and which duty it is; no duty means no clock at all, no day means a fact is
 * missing. */
struct Clock
{
    std::optional<Duty> duty;
    QDate dayZero;
    bool fromAge = false; // the first card's age decided the day
};
/** Adds the findings about the day itself: EventMissing, ExpiryMissing, CardForLife, ClockFromAge,
 * NoDeadline. */
Clock clockOf(const AssessmentInput& in, Assessment& out);

/** Adds the findings about the applicant and the old card: too young, wrong case for the age, too early,
 * expired, … */
void checkAdmission(const AssessmentInput& in, Assessment& out);

/** Fills offence and fine: those in force on the day after the last free day. */
void setFine(const AssessmentInput& in, const std::optional<Duty>& duty, Assessment& out);

inline void addFinding(Assessment& out, Finding::Code code, Severity severity, QDate day = {}, qint64 number = 0)
{
    out.findings.push_back({code, severity, day, int(number)});
}

} // namespace tabian::domain
