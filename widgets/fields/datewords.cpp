#include "widgets/fields/datewords.h"

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

QString DateWords::shortMonth(int month)
{
    switch (month) {
    //: Short month name in dates such as "16 Mar 2569".
    case 1:
        return tr("Jan");
    //: Short month name.
    case 2:
        return tr("Feb");
    //: Short month name.
    case 3:
        return tr("Mar");
    //: Short month name.
    case 4:
        return tr("Apr");
    //: Short month name (the long one is marked apart).
    case 5:
        return tr("May", "short");
    //: Short month name.
    case 6:
        return tr("Jun");
    //: Short month name.
    case 7:
        return tr("Jul");
    //: Short month name.
    case 8:
        return tr("Aug");
    //: Short month name.
    case 9:
        return tr("Sep");
    //: Short month name.
    case 10:
        return tr("Oct");
    //: Short month name.
    case 11:
        return tr("Nov");
    //: Short month name.
    case 12:
        return tr("Dec");
    default:
        return {};
    }
}

QString DateWords::longMonth(int month)
{
    switch (month) {
    //: Long month name in dates such as "16 March 2569".
    case 1:
        return tr("January");
    //: Long month name.
    case 2:
        return tr("February");
    //: Long month name.
    case 3:
        return tr("March");
    //: Long month name.
    case 4:
        return tr("April");
    //: Long month name.
    case 5:
        return tr("May", "long");
    //: Long month name.
    case 6:
        return tr("June");
    //: Long month name.
    case 7:
        return tr("July");
    //: Long month name.
    case 8:
        return tr("August");
    //: Long month name.
    case 9:
        return tr("September");
    //: Long month name.
    case 10:
        return tr("October");
    //: Long month name.
    case 11:
        return tr("November");
    //: Long month name.
    case 12:
        return tr("December");
    default:
        return {};
    }
}

QString DateWords::shortWeekday(QDate day)
{
    switch (day.dayOfWeek()) {
    //: Short name of a day of the week, before a date.
    case 1:
        return tr("Mon");
    //: Short name of a day of the week.
    case 2:
        return tr("Tue");
    //: Short name of a day of the week.
    case 3:
        return tr("Wed");
    //: Short name of a day of the week.
    case 4:
        return tr("Thu");
    //: Short name of a day of the week.
    case 5:
        return tr("Fri");
    //: Short name of a day of the week.
    case 6:
        return tr("Sat");
    //: Short name of a day of the week.
    case 7:
        return tr("Sun");
    default:
        return {};
    }
}

QString DateWords::longWeekday(QDate day)
{
    switch (day.dayOfWeek()) {
    //: Name of a day of the week inside a sentence; the Thai word without "วัน".
    case 1:
        return tr("Monday");
    //: Name of a day of the week inside a sentence.
    case 2:
        return tr("Tuesday");
    //: Name of a day of the week inside a sentence.
    case 3:
        return tr("Wednesday");
    //: Name of a day of the week inside a sentence.
    case 4:
        return tr("Thursday");
    //: Name of a day of the week inside a sentence.
    case 5:
        return tr("Friday");
    //: Name of a day of the week inside a sentence.
    case 6:
        return tr("Saturday");
    //: Name of a day of the week inside a sentence.
    case 7:
        return tr("Sunday");
    default:
        return {};
    }
}

QString DateWords::dayMonth(QDate day)
{
    return day.isValid() ? QString::number(day.day()) + u' ' + shortMonth(day.month()) : QString();
}

QString DateWords::shortDate(QDate day)
{
    return day.isValid() ? dayMonth(day) + u' ' + QString::number(day.year() + 543) : QString();
}

QString DateWords::longDate(QDate day)
{
    if (!day.isValid())
        return {};
    return QString::number(day.day()) + u' ' + longMonth(day.month()) + u' ' + QString::number(day.year() + 543);
}

QString DateWords::shortDate(const domain::ThaiDate& date)
{
    const auto year = QString::number(date.yearBe());
    switch (date.precision()) {
    case domain::DatePrecision::Day:
        return QString::number(date.day()) + u' ' + shortMonth(date.month()) + u' ' + year;
    case domain::DatePrecision::Month:
        //: A birth date whose day is unknown; %1 is month and year.
        return tr("%1 (day unknown)").arg(shortMonth(date.month()) + u' ' + year);
    case domain::DatePrecision::Year:
        break;
    }
    //: A birth date of which only the year of the Buddhist era (%1) is known.
    return tr("B.E. %1 (day and month unknown)").arg(year);
}

QString DateWords::expiry(const domain::CardExpiry& expiry)
{
    //: In place of a card's last day: the card never expires.
    return expiry.isLifetime() ? tr("for life") : shortDate(expiry.lastDay());
}

QString DateWords::time(const QTime& time)
{
    return time.toString(u"HH:mm"_s);
}

QString DateWords::weekdayDateTime(const QDateTime& moment)
{
    return shortWeekday(moment.date()) + u' ' + shortDate(moment.date()) + u" ‧ "_s + time(moment.time());
}

} // namespace tabian::widgets
