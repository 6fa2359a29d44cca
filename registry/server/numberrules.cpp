// Numbers of cases and receipts: no gap, none twice, and receipts from the station's own ranges where it has some.
#include "registry/server/judging.h"

#include "app/domain/numbers.h"

#include <QRegularExpression>
#include <algorithm>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

/** A range of receipt numbers and how far it is used. */
struct Range
{
    qint64 first = 0, last = 0, used = 0; // used: the last one written; first - 1 when none is
    int station = 0;
    bool holds(qint64 number) const { return first <= number && number <= last; }
};

int fiscalYearOf(const Judged& j)
{
    return domain::fiscalYearBe(j.entry.day());
}

Result<std::vector<Range>> rangesOf(const Judged& j)
{
    return j.db.all<Range>(u"SELECT first_no, last_no, used, station FROM receipt_ranges "
                           "WHERE journal = ? AND fiscal_year = ? ORDER BY first_no"_s,
                           {j.journal.id, fiscalYearOf(j)}, [](const Row& row) {
                               return Range{row.integer(0), row.integer(1), row.integer(2), row.small(3)};
                           });
}

Result<qint64> lastOf(const Judged& j, const QString& kind)
{
    return j.db.integer(u"SELECT last FROM series WHERE journal = ? AND kind = ? AND fiscal_year = ?"_s,
                        {j.journal.id, kind, fiscalYearOf(j)});
}

/** The journal's own series is that of the stations without ranges, and ends where somebody's range begins. */
bool nextOfOwn(const std::vector<Range>& ranges, qint64 last, qint64 running)
{
    for (const Range& range : ranges)
        last =
            range.first == 1 ? std::max(last, range.used) : last; // the counter takes such a range for its own series
    return running == last + 1 && std::ranges::none_of(ranges, [&](const Range& r) { return r.holds(running); });
}

bool nextReceipt(const std::vector<Range>& ranges, int station, qint64 last, qint64 running)
{
    const bool own = std::ranges::none_of(ranges, [&](const Range& r) { return r.station == station; });
    if (own)
        return nextOfOwn(ranges, last, running);
    return std::ranges::any_of(
        ranges, [&](const Range& r) { return r.station == station && r.used + 1 == running && running <= r.last; });
}

QString receiptText(const Judged& j, int fiscalYear, int running)
{
    return u"%1-%2-R%3"_s.arg(j.journal.office)
        .arg(fiscalYear % 100, 2, 10, QLatin1Char('0'))
        .arg(running, 6, 10, QLatin1Char('0'));
}

std::optional<SeriesNumber> ofThisYear(const Judged& j, const QString& text, bool receipt)
{
    const auto number = SeriesNumber::of(text, receipt);
    const bool here = number && number->office == j.journal.office && number->year == fiscalYearOf(j) % 100;
    return here ? number : std::nullopt;
}

Result<bool> follows(const Judged& j, const QString& text, bool receipt)
{
    const auto number = ofThisYear(j, text, receipt);
    if (!number)
        return false;
    const auto last = lastOf(j, receipt ? u"receipts"_s : u"cases"_s);
    if (!last)
        return passOn(last);
    if (!receipt)
        return number->running == *last + 1;
    const auto ranges = rangesOf(j);
    if (!ranges)
        return passOn(ranges);
    // another store of the office may have written it
    const auto written = j.db.integer(u"SELECT count(*) FROM receipts WHERE number = ?"_s, {text});
    if (!written)
        return passOn(written);
    return *written == 0 && nextReceipt(*ranges, j.entry.station, *last, number->running);
}

} // namespace

std::optional<SeriesNumber> SeriesNumber::of(const QString& text, bool receipt)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{2})-(R?)(\\d{6})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(3).isEmpty() == receipt)
        return std::nullopt;
    return SeriesNumber{match.captured(1), match.captured(2).toInt(), match.captured(4).toLongLong()};
}

Outcome numberFollows(const Judged& j, const QString& text, bool receipt)
{
    const auto next = follows(j, text, receipt);
    if (!next)
        return passOn(next);
    return *next ? Outcome() : fail(FailureCode::NumberGap, text);
}

Outcome rangeIsFree(const Judged& j, const casework::ReceiptRangeSet& act)
{
    // A range of a station that signs here is written from here; one of any other number is only kept free here, as a
    // laptop's store keeps the ranges of the office free, and overlaps what the others have as it must.
    const auto taken = j.db.integer(
        u"SELECT (SELECT count(*) FROM receipt_ranges g WHERE g.office = ? AND g.fiscal_year = ? AND g.first_no <= ? "
        "AND g.last_no >= ? AND (g.journal = ? OR (n.ours > 0 AND EXISTS (SELECT 1 FROM stations s WHERE "
        "s.journal = g.journal AND s.number = g.station)))) + (SELECT count(*) FROM receipts r WHERE r.number >= ? "
        "AND r.number <= ? AND (r.journal = ? OR n.ours > 0)) "
        "FROM (SELECT count(*) AS ours FROM stations WHERE journal = ? AND number = ?) AS n"_s,
        {j.journal.office, act.fiscalYear, act.last, act.first, j.journal.id, receiptText(j, act.fiscalYear, act.first),
         receiptText(j, act.fiscalYear, act.last), j.journal.id, j.journal.id, act.station});
    if (!taken)
        return passOn(taken);
    return *taken == 0 ? Outcome() : fail(FailureCode::ReceiptRangeTaken, receiptText(j, act.fiscalYear, act.first));
}

Outcome setRange(const Judged& j, const casework::ReceiptRangeSet& act)
{
    return j.db.run(u"INSERT INTO receipt_ranges (journal, sequence, office, station, fiscal_year, first_no, last_no, "
                    "used) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {j.journal.id, number(j.entry.sequence), j.journal.office, act.station, act.fiscalYear, act.first,
                     act.last, act.first - 1});
}

Result<int> receiptNumbersLeft(const Judged& j)
{
    const auto ranges = rangesOf(j);
    if (!ranges)
        return passOn(ranges);
    qint64 left = 0;
    for (const Range& range : *ranges)
        left += range.station == j.entry.station ? range.last - range.used : 0;
    return int(left);
}

Outcome useNumbers(const Judged& j)
{
    const auto* opened = std::get_if<casework::CaseOpened>(&j.act);
    const auto* paid = std::get_if<casework::PaymentReceived>(&j.act);
    if (!opened && !paid)
        return {};
    const auto used = ofThisYear(j, opened ? opened->number : paid->receiptNumber, paid != nullptr);
    if (!used)
        return {};
    const auto ranges = paid ? rangesOf(j) : Result<std::vector<Range>>();
    if (!ranges)
        return passOn(ranges);
    const auto range = std::ranges::find_if(*ranges, [&](const Range& r) { return r.holds(used->running); });
    if (range != ranges->end())
        return range->station != j.entry.station
                   ? Outcome()
                   : j.db.run(u"UPDATE receipt_ranges SET used = ? WHERE journal = ? AND fiscal_year = ? AND "
                              "first_no = ? AND used < ?"_s,
                              {used->running, j.journal.id, fiscalYearOf(j), range->first, used->running});
    return j.db.run(u"INSERT INTO series (journal, kind, fiscal_year, last) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (journal, kind, fiscal_year) DO UPDATE SET last = excluded.last "
                    "WHERE series.last < excluded.last"_s,
                    {j.journal.id, opened ? u"cases"_s : u"receipts"_s, fiscalYearOf(j), used->running});
}

} // namespace tabian::registry
