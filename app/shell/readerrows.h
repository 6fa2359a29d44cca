// The readers at the counter as the settings page lists them.
#pragma once

#include "devices/host/cardhost.h"
#include "widgets/pages/settingspage.h"

namespace tabian::shell
{

QList<widgets::ReaderRow> readerRows(const devices::CardHost& cards, const QString& officerReader);

} // namespace tabian::shell
