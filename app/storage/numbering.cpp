#include "app/storage/numbering.h"

#include "app/domain/numbers.h"
#include "app/storage/officetables.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;

domain::Result<QString> nextNumber(Database& db, Series series, QDate day)
{
    const auto office = readOffice(db);
    if (!office)
        return passOn(office);
    const bool cases = series == Series::Cases;
    const int year = domain::fiscalYearBe(day);
    const auto last = db.integer(cases ? u"SELECT max(running) FROM cases WHERE office = ? AND fiscal_year = ?"_s
                                       : u"SELECT max(running) FROM receipts WHERE office = ? AND fiscal_year = ?"_s,
                                 {office->code, year});
    if (!last)
        return passOn(last);
    return u"%1-%2-%3%4"_s.arg(office->code)
        .arg(year % 100, 2, 10, QLatin1Char('0'))
        .arg(cases ? QString() : u"R"_s)
        .arg(*last + 1, 6, 10, QLatin1Char('0'));
}

NumberParts partsOf(const QString& text)
{
    return {.office = text.section(u'-', 0, 0), .running = text.right(6).toInt()};
}

} // namespace tabian::storage
