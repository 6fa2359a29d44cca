// How long a card lasts (facts: section 3).
#include "app/domain/age.h"

namespace tabian::domain
{

namespace
{

constexpr int DefaultLifetimeAge = 70;

/** The first birthday on `day` or, when `strictly`, after it: as a number of years. */
int yearsToBirthday(QDate birth, QDate day, bool strictly)
{
    int years = day.year() - birth.year();
    const QDate birthday = anniversary(birth, years);
    if (birthday < day || (strictly && birthday == day))
        ++years;
    return years;
}

QDate printedExpiry(QDate birth, QDate issued, CardRegime regime)
{
    if (regime == CardRegime::EightYears)
        return anniversary(birth, yearsToBirthday(birth, issued, true) + 8).addDays(-1);
    return anniversary(birth, yearsToBirthday(birth, issued.addYears(6), false));
}

} // namespace

CardExpiry expiryOfNewCard(const ThaiDate& birth, QDate issued, const Schedule& schedule)
{
    const QDate born = birth.legalDay();
    const int lifetimeAge =
        schedule.rowOn(issued).map([](const ScheduleRow* row) { return row->maximumAge; }).value_or(DefaultLifetimeAge);
    const CardExpiry printed = CardExpiry::onDay(printedExpiry(born, issued, schedule.regimeOn(issued)));
    return printed.lastDay() >= anniversary(born, lifetimeAge) ? CardExpiry::lifetime() : printed;
}

bool isValidOn(const CardExpiry& expiry, const ThaiDate& birth, QDate today, int lifetimeAge)
{
    return expiry.isLifetime() || today <= expiry.lastDay() ||
           expiry.lastDay() >= anniversary(birth.legalDay(), lifetimeAge);
}

} // namespace tabian::domain
