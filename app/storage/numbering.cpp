#include "app/storage/numbering.h"

#include "app/domain/numbers.h"
#include "app/storage/officetables.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

struct SeriesWords
{
    QString table, letter;
};

SeriesWords wordsOf(Series series)
{
    switch (series) {
    case Series::Cases:
        return {u"cases"_s, u""_s};
    case Series::Receipts:
        return {u"receipts"_s, u"R"_s};
    case Series::Remittances:
        return {u"remittances"_s, u"N"_s};
    case Series::Forwardings:
        return {u"forwardings"_s, u"L"_s};
    case Series::FineOrders:
        return {u"fine_orders"_s, u"F"_s};
    }
    Q_UNREACHABLE();
}

struct Place
{
    QString office;
    int fiscalYear;
};

/** Of each of the station's ranges: first, last and how far it is used. */
struct RangeUse
{
    int first, last, used; // used: the last number written, first - 1 when none is
};
Result<std::vector<RangeUse>> rangesOf(Database& db, const Place& place, int station)
{
    return db.all<RangeUse>(
        u"SELECT g.first, g.last, COALESCE((SELECT max(r.running) FROM receipts r WHERE r.office = g.office AND "
        "r.fiscal_year = g.fiscal_year AND r.series = g.first), g.first - 1) FROM receipt_ranges g "
        "WHERE g.office = ? AND g.fiscal_year = ? AND g.station = ? ORDER BY g.sequence"_s,
        {place.office, place.fiscalYear, station}, [](const Row& row) {
            return RangeUse{row.small(0), row.small(1), row.small(2)};
        });
}

/** The station's next number, or the office's where it has no ranges. */
Result<qint64> nextReceipt(Database& db, const Place& place, int station)
{
    const auto ranges = rangesOf(db, place, station);
    if (!ranges)
        return passOn(ranges);
    qint64 next = 0;
    for (const RangeUse& range : *ranges) {
        if (next == 0 && range.used < range.last)
            next = range.used + 1;
    }
    if (ranges->empty()) {
        const auto last =
            db.integer(u"SELECT max(running) FROM receipts WHERE office = ? AND fiscal_year = ? AND series = 1"_s,
                       {place.office, place.fiscalYear});
        if (!last)
            return passOn(last);
        const auto taken = db.integer(u"SELECT count(*) FROM receipt_ranges WHERE office = ? AND fiscal_year = ? AND "
                                      "? BETWEEN first AND last"_s,
                                      {place.office, place.fiscalYear, *last + 1});
        if (!taken)
            return passOn(taken);
        next = *taken == 0 ? *last + 1 : 0; // the office's own series has run into another station's range
    }
    if (next == 0)
        return domain::fail(domain::FailureCode::ReceiptRangeExhausted);
    return next;
}

Result<qint64> nextOf(Database& db, const QString& table, const Place& place)
{
    return db
        .integer(u"SELECT max(running) FROM %1 WHERE office = ? AND fiscal_year = ?"_s.arg(table),
                 {place.office, place.fiscalYear})
        .map([](qint64 last) { return last + 1; });
}

} // namespace

Result<QString> nextNumber(Database& db, Series series, QDate day, int station)
{
    const auto office = readOffice(db);
    if (!office)
        return passOn(office);
    const Place place{office->code, domain::fiscalYearBe(day)};
    const SeriesWords words = wordsOf(series);
    const auto next = series == Series::Receipts ? nextReceipt(db, place, station) : nextOf(db, words.table, place);
    if (!next)
        return passOn(next);
    return u"%1-%2-%3%4"_s.arg(office->code)
        .arg(place.fiscalYear % 100, 2, 10, QLatin1Char('0'))
        .arg(words.letter)
        .arg(*next, 6, 10, QLatin1Char('0'));
}

NumberParts partsOf(const QString& text)
{
    return {.office = text.section(u'-', 0, 0), .running = text.right(6).toInt()};
}

Result<int> seriesOf(Database& db, const NumberParts& parts, int fiscalYear)
{
    return db
        .integer(u"SELECT COALESCE((SELECT first FROM receipt_ranges WHERE office = ? AND fiscal_year = ? AND "
                 "? BETWEEN first AND last), 1)"_s,
                 {parts.office, fiscalYear, parts.running})
        .map([](qint64 first) { return int(first); });
}

Result<int> receiptsLeft(Database& db, int station, int fiscalYear)
{
    const auto office = readOffice(db);
    if (!office)
        return passOn(office);
    return rangesOf(db, {office->code, fiscalYear}, station).map([](const std::vector<RangeUse>& ranges) {
        int left = ranges.empty() ? -1 : 0;
        for (const RangeUse& range : ranges)
            left += range.last - range.used;
        return left;
    });
}

Outcome checkRangeFree(Database& db, const Range& range)
{
    const auto office = readOffice(db);
    if (!office)
        return passOn(office);
    const auto taken = db.integer(
        u"SELECT (SELECT count(*) FROM receipt_ranges WHERE office = ? AND fiscal_year = ? AND first <= ? AND "
        "last >= ?) + (SELECT count(*) FROM receipts WHERE office = ? AND fiscal_year = ? AND running BETWEEN ? AND ?)"_s,
        {office->code, range.fiscalYear, range.last, range.first, office->code, range.fiscalYear, range.first,
         range.last});
    if (!taken)
        return passOn(taken);
    return *taken == 0 ? Outcome() : domain::fail(domain::FailureCode::ReceiptRangeOverlaps);
}

} // namespace tabian::storage
