#include "app/domain/age.h"

namespace tabian::domain
{

QDate anniversary(QDate birth, int years)
{
    int year = 0, month = 0, day = 0;
    birth.getDate(&year, &month, &day);
    year += years;
    const bool movesToMarch = month == 2 && day == 29 && !QDate::isLeapYear(year);
    return movesToMarch ? QDate(year, 3, 1) : QDate(year, month, day);
}

QDate completionDay(QDate birth, int years, AgePolicy policy)
{
    const QDate birthday = anniversary(birth, years);
    return policy == AgePolicy::DayBefore ? birthday.addDays(-1) : birthday;
}

int ageOn(const ThaiDate& birth, QDate day, AgePolicy policy)
{
    const QDate born = birth.legalDay();
    int years = day.year() - born.year();
    // The day before a birthday of 1 January lies in the year before.
    while (completionDay(born, years + 1, policy) <= day)
        ++years;
    while (completionDay(born, years, policy) > day)
        --years;
    return years;
}

} // namespace tabian::domain
