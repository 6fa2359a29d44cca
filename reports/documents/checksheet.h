// The self-test on paper: every check with its number, state, what was found and what to do.
#pragma once

#include "reports/documents/setting.h"

namespace tabian::reports
{

struct CheckSheet
{
    enum class State : quint8 { Ok, Warn, Fail };
    struct Row
    {
        int number = 0;
        State state = State::Ok;
        QString name, found, remedy, code; // in the language of the setting's book; code: "TB-2002" or empty
    };
    std::vector<Row> rows;
    QString station;
    QDateTime at;
};

/** A4, one sheet where it fits; a signature for whoever opens the counter. Fails with FontMissing. */
domain::Result<Document> composeCheckSheet(const CheckSheet& sheet, const Setting& setting);

} // namespace tabian::reports
