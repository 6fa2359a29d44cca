#include "app/domain/holidays.h"

#include "app/domain/shippeddata.h"
#include "app/domain/thaidate.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::domain
{

namespace
{

constexpr int Saturday = 6;

/** One line of the table, or why it is none. */
tl::expected<Holiday, QString> holidayOf(const QString& line)
{
    const QStringList parts = line.split(u'\t');
    const Result<ThaiDate> date = ThaiDate::parse(parts.front().trimmed());
    if (!date || date->precision() != DatePrecision::Day)
        return tl::unexpected(u"a day is wanted, as YYYYMMDD of the Buddhist era"_s);
    if (parts.size() < 2 || parts[1].trimmed().isEmpty())
        return tl::unexpected(u"a name is wanted after a tab"_s);
    if (parts.size() > 3 || (parts.size() == 3 && parts[2].trimmed() != u"open"_s))
        return tl::unexpected(u"after the name only the word open may stand"_s);
    return Holiday{date->legalDay(), parts[1].trimmed(), parts.size() == 3};
}

tl::unexpected<Failure> badLine(int number, const QString& reason)
{
    return fail(FailureCode::HolidayTable, u"line %1: %2"_s.arg(number).arg(reason));
}

} // namespace

Holidays::Holidays(const std::vector<Holiday>& days)
{
    for (const Holiday& holiday : days) {
        if (!holiday.open)
            m_closed.push_back(holiday.day);
        m_names.insert(holiday.day, holiday.name);
    }
    std::sort(m_closed.begin(), m_closed.end());
    m_closed.erase(std::unique(m_closed.begin(), m_closed.end()), m_closed.end());
}

Result<Holidays> Holidays::parse(const QByteArray& table)
{
    std::vector<Holiday> days;
    const QStringList lines = QString::fromUtf8(table).split(u'\n');
    QSet<QDate> seen;
    std::optional<QString> problem;
    qsizetype number = 0;
    for (; number < lines.size() && !problem; ++number) {
        const QString line = lines[number].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto holiday = holidayOf(line);
        if (!holiday)
            problem = holiday.error();
        else if (seen.contains(holiday->day))
            problem = u"the day is listed twice"_s;
        else {
            seen.insert(holiday->day);
            days.push_back(*holiday);
        }
    }
    if (problem)
        return badLine(int(number), *problem);
    Holidays parsed(days);
    parsed.m_complete = days.empty();
    return parsed;
}

const Holidays& Holidays::shipped()
{
    static const Holidays table = *parse(shippedData(u"holidays.tsv"));
    return table;
}

bool Holidays::isWorkingDay(QDate day) const
{
    return day.dayOfWeek() < Saturday && !std::binary_search(m_closed.begin(), m_closed.end(), day);
}

QDate Holidays::nextWorkingDay(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate Holidays::workingDaysAfter(QDate day, int count) const
{
    for (int i = 0; i < count; ++i)
        day = nextWorkingDay(day.addDays(1));
    return day;
}

int Holidays::workingDaysBetween(QDate earlier, QDate later, int enough) const
{
    int count = 0;
    for (QDate day = earlier.addDays(1); day < later && count < enough; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

QString Holidays::nameOf(QDate day) const
{
    return m_names.value(day);
}

bool Holidays::covers(int gregorianYear) const
{
    return m_complete || (m_names.firstKey().year() <= gregorianYear && gregorianYear <= m_names.lastKey().year());
}

} // namespace tabian::domain
