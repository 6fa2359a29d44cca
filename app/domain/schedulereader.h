// Reads a schedule file strictly: every field is checked, and the first wrong one is named with its line.
#pragma once

#include "app/domain/schedule.h"

namespace tabian::domain
{

/** What a schedule file holds. */
struct ScheduleContent
{
    QString name, titleTh, titleEn;
    LawText law = LawText::Mission;
    bool openStart = false;
    QDate eightYearsFrom;
    std::vector<ScheduleRow> rows; // at least one, days ascending
};

/** Fails with ScheduleSyntax or ScheduleField, "line N: reason". */
Result<ScheduleContent> readSchedule(const QByteArray& json);

} // namespace tabian::domain
