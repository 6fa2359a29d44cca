#include "app/domain/thaidate.h"

#include "app/domain/digits.h"

namespace tabian::domain
{

namespace
{

constexpr int FirstSolarYear = 2432; // Siam's solar calendar begins on 1 April of this year
constexpr int LastAprilYear = 2483;  // the last year that began on 1 April (and ended on 31 December)

/** The Gregorian year of a month in a Thai year. */
constexpr int gregorianYear(int yearBe, int month)
{
    return yearBe < LastAprilYear && month < 4 ? yearBe - 542 : yearBe - 543;
}

bool exists(int year, int month, int day)
{
    if (year < FirstSolarYear)
        return false;
    if (month == 0)
        return day == 0;
    if (month > 12 || (year == LastAprilYear && month < 4))
        return false;
    return day == 0 || QDate::isValid(gregorianYear(year, month), month, day);
}

/** Eight digits, or -1. */
int eightDigits(QStringView text)
{
    if (text.size() != 8)
        return -1;
    int number = 0;
    for (QChar c : text) {
        const int value = digitValue(c);
        if (value < 0)
            return -1;
        number = number * 10 + value;
    }
    return number;
}

tl::unexpected<Failure> impossible()
{
    return fail(FailureCode::DateImpossible);
}

QString eightText(int year, int month, int day)
{
    QString text(8, u'0');
    int rest = year * 10000 + month * 100 + day;
    for (int i = 7; i >= 0; --i, rest /= 10)
        text[i] = QChar(u'0' + rest % 10);
    return text;
}

} // namespace

Result<ThaiDate> ThaiDate::parse(QStringView beYyyymmdd)
{
    const int number = eightDigits(beYyyymmdd);
    if (number < 0)
        return fail(FailureCode::DateFormat);
    const int year = number / 10000, month = number / 100 % 100, day = number % 100;
    if (!exists(year, month, day))
        return impossible();
    return ThaiDate(year, month, day);
}

ThaiDate ThaiDate::fromDate(QDate date)
{
    Q_ASSERT(date.isValid());
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    const bool lateInAprilYear = month < 4 && year + 543 <= LastAprilYear;
    return ThaiDate(year + (lateInAprilYear ? 542 : 543), month, day);
}

DatePrecision ThaiDate::precision() const
{
    if (m_month == 0)
        return DatePrecision::Year;
    return m_day == 0 ? DatePrecision::Month : DatePrecision::Day;
}

QDate ThaiDate::legalDay() const
{
    const int firstMonth = m_year <= LastAprilYear ? 4 : 1;
    const int month = m_month == 0 ? firstMonth : m_month;
    return QDate(gregorianYear(m_year, month), month, m_day == 0 ? 1 : m_day);
}

QString ThaiDate::beText() const
{
    return eightText(m_year, m_month, m_day);
}

QString beText(QDate day)
{
    return ThaiDate::fromDate(day).beText();
}

Result<CardExpiry> CardExpiry::parse(QStringView beYyyymmdd)
{
    if (eightDigits(beYyyymmdd) == 99999999)
        return lifetime();
    return ThaiDate::parse(beYyyymmdd).and_then([](const ThaiDate& date) -> Result<CardExpiry> {
        if (date.precision() != DatePrecision::Day)
            return impossible();
        return onDay(date.legalDay());
    });
}

QString CardExpiry::beText() const
{
    return isLifetime() ? QString(8, u'9') : tabian::domain::beText(m_lastDay);
}

} // namespace tabian::domain
