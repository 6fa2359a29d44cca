// The office's own files: a schedule and its table (JSON), and the holiday table; and a line for `tabianctl assess`.
#include "app/domain/holidays.h"
#include "app/domain/officetable.h"
#include "app/domain/schedulereader.h"
#include "app/shell/assessline.h"
#include "tests/fuzz/promise.h"

using namespace tabian;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto schedule = domain::readSchedule(file))
        promise(!schedule->rows.empty() && !schedule->name.isEmpty(), "a schedule has a name and rows");
    else
        promise(schedule.error().detail.startsWith(QLatin1StringView("line ")), "a bad schedule names its line");
    if (const auto holidays = domain::Holidays::parse(file)) {
        const QDate friday(2026, 5, 22);
        promise(holidays->nextWorkingDay(friday) >= friday, "the next working day does not go back");
    }
    if (const auto table = domain::OfficeTable::parse(file))
        promise(table->clockAhead >= 0 && table->receiptsLow >= 0, "an office's table counts no days below zero");
    else
        promise(table.error().detail.startsWith(QLatin1StringView("line ")), "a bad office table names its line");
    if (const auto object = shell::parseAssessObject(file)) {
        const auto facts = shell::parseAssessFacts(*object);
        promise(!facts || facts->request.birth.legalDay().isValid(), "facts have a day of birth");
    }
    return 0;
}
