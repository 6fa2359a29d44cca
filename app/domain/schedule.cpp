#include "app/domain/schedule.h"

#include "app/domain/schedulereader.h"
#include "app/domain/shippeddata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::domain
{

Result<Schedule> Schedule::parse(const QByteArray& json)
{
    return readSchedule(json).map([](ScheduleContent&& content) {
        Schedule schedule;
        schedule.m_name = std::move(content.name);
        schedule.m_titleTh = std::move(content.titleTh);
        schedule.m_titleEn = std::move(content.titleEn);
        schedule.m_rows = std::move(content.rows);
        schedule.m_law = content.law;
        schedule.m_openStart = content.openStart;
        schedule.m_eightYearsFrom = content.eightYearsFrom;
        return schedule;
    });
}

Result<Schedule> Schedule::shipped(QStringView name)
{
    if (!shippedNames().contains(name))
        return fail(FailureCode::ScheduleUnknown, name.toString());
    return parse(shippedData(u"schedules/%1.json"_s.arg(name)));
}

QStringList Schedule::shippedNames()
{
    return {u"mission"_s, u"act-2554"_s, u"pinai-2566"_s};
}

Result<const ScheduleRow*> Schedule::rowOn(QDate day) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), day,
                                        [](QDate wanted, const ScheduleRow& row) { return wanted < row.from; });
    if (after != m_rows.begin())
        return &*std::prev(after);
    if (m_openStart)
        return &m_rows.front();
    return fail(FailureCode::ScheduleOutOfDate);
}

CardRegime Schedule::regimeOn(QDate issued) const
{
    return issued < m_eightYearsFrom ? CardRegime::SixYears : CardRegime::EightYears;
}

} // namespace tabian::domain
