// The sentences of the 1100 block: schedules and holiday tables.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::ScheduleUnreadable,
     //: Failure TB-1101: what happened
     QT_TRANSLATE_NOOP("failure", "The schedule file cannot be read."),
     //: Failure TB-1101: the cause
     QT_TRANSLATE_NOOP("failure", "The file is not there, or this account may not read it."),
     //: Failure TB-1101: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the file named in the settings and its permissions.")},
    {FailureCode::ScheduleSyntax,
     //: Failure TB-1102: what happened
     QT_TRANSLATE_NOOP("failure", "The schedule file is damaged."),
     //: Failure TB-1102: the cause
     QT_TRANSLATE_NOOP("failure", "The file is not valid JSON from the line named on."),
     //: Failure TB-1102: the remedy
     QT_TRANSLATE_NOOP("failure", "Mend the line, or put the shipped file back.")},
    {FailureCode::ScheduleField,
     //: Failure TB-1103: what happened
     QT_TRANSLATE_NOOP("failure", "The schedule file says something impossible."),
     //: Failure TB-1103: the cause
     QT_TRANSLATE_NOOP("failure", "A field is missing, misspelt or has an impossible value in the line named."),
     //: Failure TB-1103: the remedy
     QT_TRANSLATE_NOOP(
         "failure",
         "Mend the line; the fields stand in app/domain/data/README.md. Until then the schedule used before stays.")},
    {FailureCode::ScheduleUnknown,
     //: Failure TB-1104: what happened
     QT_TRANSLATE_NOOP("failure", "There is no schedule of that name."),
     //: Failure TB-1104: the cause
     QT_TRANSLATE_NOOP("failure", "The shipped schedules are mission, act-2554 and pinai-2566."),
     //: Failure TB-1104: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose one of these in the settings.")},
    {FailureCode::ScheduleOutOfDate,
     //: Failure TB-1105: what happened
     QT_TRANSLATE_NOOP("failure", "The schedule is not in force on that day."),
     //: Failure TB-1105: the cause
     QT_TRANSLATE_NOOP("failure", "Its first row begins on a later day."),
     //: Failure TB-1105: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the date of the application, or choose the schedule of that time.")},
    {FailureCode::HolidayTable,
     //: Failure TB-1106: what happened
     QT_TRANSLATE_NOOP("failure", "The holiday table cannot be used."),
     //: Failure TB-1106: the cause
     QT_TRANSLATE_NOOP("failure", "The line named is not a day, a tab and a name, or the day stands twice."),
     //: Failure TB-1106: the remedy
     QT_TRANSLATE_NOOP("failure", "Mend the line; until then the table used before stays.")},
};

} // namespace

std::span<const FailureEntry> rulesFailures()
{
    return Entries;
}

} // namespace tabian::messages
