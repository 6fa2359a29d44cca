#include "app/messages/datewords.h"

#include "app/domain/assessment.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tabian::messages
{

namespace
{

QLocale localeOf(const Phrasebook& book)
{
    return book.language() == Language::Thai ? QLocale(QLocale::Thai, QLocale::Thailand)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString inBook(const QString& text, const Phrasebook& book, Digits digits)
{
    return book.language() == Language::Thai ? withDigits(text, digits) : text;
}

/** The year as the language counts it; the Thai year of January to March before 2484 is not that of the calendar. */
int yearOf(const domain::ThaiDate& date, const Phrasebook& book)
{
    return book.language() == Language::Thai ? date.yearBe() : date.legalDay().year();
}

QString dateText(const domain::ThaiDate& date, const Phrasebook& book, Digits digits, QLocale::FormatType format)
{
    const QString year = QString::number(yearOf(date, book));
    const QString month = date.month() == 0 ? QString() : localeOf(book).monthName(date.month(), format);
    QString text;
    switch (date.precision()) {
    case domain::DatePrecision::Day:
        text = u"%1 %2 %3"_s.arg(QString::number(date.day()), month, year);
        break;
    case domain::DatePrecision::Month:
        //: A date whose day is unknown. %1 is the month, %2 the year
        text = book.text("date", QT_TRANSLATE_NOOP("date", "%1 %2 (day unknown)")).arg(month, year);
        break;
    case domain::DatePrecision::Year:
        //: A date of which only the year is known. %1 is the year
        text = book.text("date", QT_TRANSLATE_NOOP("date", "%1 (day and month unknown)")).arg(year);
        break;
    }
    return inBook(text, book, digits);
}

} // namespace

QString withDigits(QString text, Digits digits)
{
    if (digits == Digits::Thai) {
        for (QChar& c : text) {
            if (c >= u'0' && c <= u'9')
                c = QChar(u'๐' + (c.unicode() - u'0'));
        }
    }
    return text;
}

QString longDate(QDate day, const Phrasebook& book, Digits digits)
{
    return longDate(domain::ThaiDate::fromDate(day), book, digits);
}

QString shortDate(QDate day, const Phrasebook& book, Digits digits)
{
    return shortDate(domain::ThaiDate::fromDate(day), book, digits);
}

QString weekday(QDate day, const Phrasebook& book)
{
    return localeOf(book).dayName(day.dayOfWeek());
}

QString longDate(const domain::ThaiDate& date, const Phrasebook& book, Digits digits)
{
    return dateText(date, book, digits, QLocale::LongFormat);
}

QString shortDate(const domain::ThaiDate& date, const Phrasebook& book, Digits digits)
{
    return dateText(date, book, digits, QLocale::ShortFormat);
}

QString dayCount(int days, const Phrasebook& book, Digits digits)
{
    if (days == 1)
        //: A period of exactly one day
        return inBook(book.text("date", QT_TRANSLATE_NOOP("date", "1 day")), book, digits);
    //: A period. %1 is a number of days other than one
    return inBook(book.text("date", QT_TRANSLATE_NOOP("date", "%1 days")).arg(days), book, digits);
}

QString relativeDay(QDate day, QDate today, const Phrasebook& book, Digits digits)
{
    const int distance = int(today.daysTo(day));
    if (distance == 0)
        //: A day that is today
        return book.text("date", QT_TRANSLATE_NOOP("date", "today"));
    const QString count = dayCount(qAbs(distance), book, digits);
    if (distance > 0)
        //: A day in the future. %1 is a period such as "5 days"
        return book.text("date", QT_TRANSLATE_NOOP("date", "in %1")).arg(count);
    //: A day in the past. %1 is a period such as "5 days"
    return book.text("date", QT_TRANSLATE_NOOP("date", "%1 ago")).arg(count);
}

QString expiryWords(const domain::CardExpiry& expiry, const domain::ThaiDate& birth, QDate today,
                    const Phrasebook& book, Digits digits)
{
    if (expiry.isLifetime() || (today > expiry.lastDay() && domain::isValidOn(expiry, birth, today)))
        //: A card that never expires
        return book.text("date", QT_TRANSLATE_NOOP("date", "valid for life"));
    const int distance = int(today.daysTo(expiry.lastDay()));
    if (distance == 0)
        //: The last day of a card
        return book.text("date", QT_TRANSLATE_NOOP("date", "expires today"));
    const QString count = dayCount(qAbs(distance), book, digits);
    if (distance > 0)
        //: A card that still holds. %1 is a period such as "20 days"
        return book.text("date", QT_TRANSLATE_NOOP("date", "expires in %1")).arg(count);
    //: A card that has expired. %1 is a period such as "66 days"
    return book.text("date", QT_TRANSLATE_NOOP("date", "expired %1 ago")).arg(count);
}

QString ageWords(const domain::ThaiDate& birth, QDate today, const Phrasebook& book, Digits digits)
{
    const int years = domain::ageOn(birth, today);
    //: A person's age. %1 is a number of completed years
    return inBook(book.text("date", QT_TRANSLATE_NOOP("date", "%1 years old")).arg(years), book, digits);
}

} // namespace tabian::messages
