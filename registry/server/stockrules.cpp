// Blank cards: allotted to an office, received once, on hand until they are used or sent back.
#include "registry/server/judging.h"

#include "app/domain/numbers.h"

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

constexpr qint64 lastOfPrefix = 99'999'999;

QString serialText(const QString& prefix, qint64 number)
{
    return prefix + u"%1"_s.arg(number, 8, 10, QLatin1Char('0'));
}

/** A run of serials as a row of `stock` or `allotments` has it. */
struct Piece
{
    qint64 first = 0, last = 0;
};

Result<std::vector<Piece>> piecesWithin(const Judged& j, const SerialRange& range)
{
    return j.db.all<Piece>(
        u"SELECT first_no, last_no FROM stock WHERE journal = ? AND prefix = ? AND first_no <= ? AND last_no >= ?"_s,
        {j.journal.id, range.prefix, range.last, range.first}, [](const Row& row) {
            return Piece{row.integer(0), row.integer(1)};
        });
}

/** Whether each of the serials was received here and none of them used. */
Result<bool> onHand(const Judged& j, const SerialRange& range)
{
    const auto pieces = piecesWithin(j, range);
    if (!pieces)
        return passOn(pieces);
    qint64 there = 0;
    for (const Piece& piece : *pieces)
        there += std::min(piece.last, range.last) - std::max(piece.first, range.first) + 1;
    const auto used = j.db.integer(u"SELECT count(*) FROM blanks WHERE serial >= ? AND serial <= ?"_s,
                                   {serialText(range.prefix, range.first), serialText(range.prefix, range.last)});
    if (!used)
        return passOn(used);
    return *used == 0 && there == range.last - range.first + 1;
}

/** Cuts a range out of the rows of a table that hold part of it; what they have beside it stays. */
struct Cut
{
    QString table, owner, columns; // columns: those beside the range, the owner's among them
    QVariant who;

    Outcome operator()(Database& db, const SerialRange& r) const
    {
        const QString these = u" WHERE %1 = ? AND prefix = ? AND first_no <= ? AND last_no >= ?"_s.arg(owner);
        return db
            .run(u"INSERT INTO %1 (prefix, first_no, last_no, %2) SELECT prefix, ?, last_no, %2 FROM %1%3 "
                 "AND last_no > ?"_s.arg(table, columns, these),
                 {r.last + 1, who, r.prefix, r.last, r.first, r.last})
            .and_then([&] {
                return db.run(u"UPDATE %1 SET last_no = ?%2 AND first_no < ?"_s.arg(table, these),
                              {r.first - 1, who, r.prefix, r.last, r.first, r.first});
            })
            .and_then([&] {
                return db.run(u"DELETE FROM %1%2"_s.arg(table, these), {who, r.prefix, r.last, r.first});
            });
    }
};

} // namespace

std::optional<SerialNumber> SerialNumber::of(const QString& serial)
{
    const auto parsed = domain::CardSerial::parse(serial);
    if (!parsed)
        return std::nullopt;
    const QString text = parsed->text();
    return SerialNumber{text.left(2), text.mid(2).toLongLong()};
}

std::optional<SerialRange> SerialRange::of(const QString& firstSerial, qint64 count)
{
    const auto first = SerialNumber::of(firstSerial);
    const qint64 last = first ? first->number + count - 1 : 0;
    if (!first || count < 1 || last > lastOfPrefix)
        return std::nullopt;
    return SerialRange{first->prefix, first->number, last};
}

Outcome blanksAreFree(const Judged& j, const QString& firstSerial, qint64 count)
{
    const auto range = SerialRange::of(firstSerial, count);
    const auto free = range ? onHand(j, *range) : Result<bool>(false);
    if (!free)
        return passOn(free);
    return *free ? Outcome() : fail(FailureCode::BlankNotFree, firstSerial);
}

Result<int> blanksOnHand(Database& db, qint64 journal)
{
    return db
        .integer(u"SELECT (SELECT COALESCE(sum(last_no - first_no + 1), 0) FROM stock WHERE journal = ?) - "
                 "(SELECT count(*) FROM blanks WHERE journal = ?)"_s,
                 {journal, journal})
        .map([](qint64 cards) { return int(std::max<qint64>(0, cards)); });
}

Outcome giveBack(const Judged& j, const casework::StockReturned& act)
{
    const auto range = SerialRange::of(act.firstSerial, act.count);
    const Cut stock{u"stock"_s, u"journal"_s, u"journal, sequence"_s, j.journal.id};
    const Cut allotted{u"allotments"_s, u"office"_s, u"office"_s, j.journal.office};
    return stock(j.db, *range).and_then([&] { return allotted(j.db, *range); }); // the centre may send them to another
}

} // namespace tabian::registry
