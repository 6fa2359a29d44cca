// From the store's figures of a day to the day report's.
#pragma once

#include "app/casework/store.h"
#include "reports/documents/dayreport.h"

namespace tabian::shell
{

reports::DayReport dayReportOf(const casework::DayFigures& figures, const QString& madeBy, const QString& position);

} // namespace tabian::shell
