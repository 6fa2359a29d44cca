#include "app/storage/daytables.h"

#include "app/domain/numbers.h"
#include "app/storage/moves.h"
#include "app/storage/numbering.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Books;
using casework::CashPiece;
using casework::DayBook;
using casework::DayCount;
using domain::Baht;
using domain::Outcome;
using domain::Result;

namespace
{

QByteArray placeOf(QDate day)
{
    return "days:" + day.toString(Qt::ISODate).toLatin1();
}

Outcome openDay(Database& db, const Change& change, const casework::DayOpened& act)
{
    const auto forward = balanceOf(db, u"cash"_s);
    if (!forward)
        return passOn(forward);
    Moves moves(db, change);
    return db
        .run(u"INSERT INTO days (day, is_open, opened, opened_by, opened_ms, opened_offset, opening_satang, "
             "forward_satang, self_test) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)"_s,
             {change.day(), change.sequence(), change.officer(), number(change.entry.atMs), change.entry.offsetSeconds,
              act.opening.satang(), number(*forward), filled(act.selfTest)})
        .and_then([&] { return moves.move(u"cash"_s, u"opening"_s, act.opening.satang()); });
}

Outcome keepPieces(Database& db, const casework::DayClosed& act)
{
    Outcome done;
    for (const CashPiece& piece : act.cash) {
        if (done && piece.count > 0)
            done = db.run(u"INSERT INTO day_pieces (day, each_satang, count) VALUES (?, ?, ?)"_s,
                          {dayText(act.day), piece.each.satang(), piece.count});
    }
    return done;
}

/** The opening money leaves the drawer, and what is short or over is written off against it. */
Outcome closeDay(Database& db, const Sealer& sealer, const Change& change, const casework::DayClosed& act)
{
    const auto opening = db.integer(u"SELECT opening_satang FROM days WHERE day = ?"_s, {dayText(act.day)});
    if (!opening)
        return passOn(opening);
    const DayCount counted = casework::countedBy(act);
    Moves moves(db, change);
    moves.dateTo(act.day);
    const QVariant words =
        act.explanation.trimmed().isEmpty()
            ? QVariant(QMetaType::fromType<QByteArray>())
            : QVariant(sealer.sealRepeatably(Purpose::Row, act.explanation.toUtf8(), placeOf(act.day)));
    return db
        .run(
            u"UPDATE days SET is_open = NULL, closed = ?, closed_by = ?, second = ?, closed_ms = ?, closed_offset = ?, "
            "expected_satang = ?, counted_satang = ?, expected_cards = ?, counted_cards = ?, expected_receipts = ?, "
            "counted_receipts = ?, expected_slips = ?, counted_slips = ?, explanation = ? WHERE day = ?"_s,
            {change.sequence(), change.officer(), blob(act.second.officer), number(change.entry.atMs),
             change.entry.offsetSeconds, act.expected.cash.satang(), counted.cash.satang(), act.expected.cards,
             counted.cards, act.expected.receipts, counted.receipts, act.expected.slips, counted.slips, words,
             dayText(act.day)})
        .and_then([&] { return keepPieces(db, act); })
        .and_then([&] { return moves.move(u"opening"_s, u"cash"_s, *opening); })
        .and_then([&] { return moves.move(u"cash"_s, u"difference"_s, (counted.cash - act.expected.cash).satang()); });
}

QDateTime timeOf(const Row& row, int column)
{
    return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::OffsetFromUTC, row.small(column + 1));
}

DayBook closedPart(DayBook book, const Row& row)
{
    book.closed = !row.isNull(6);
    if (!book.closed)
        return book;
    book.closedAt = timeOf(row, 7);
    book.closedBy = row.text(9);
    book.countersignedBy = row.text(10);
    book.expected = {Baht::ofSatang(row.integer(11)), row.small(13), row.small(15), row.small(17)};
    book.counted = {Baht::ofSatang(row.integer(12)), row.small(14), row.small(16), row.small(18)};
    return book;
}

Result<qint64> sumOfDay(Database& db, const QString& what, QDate day)
{
    return db.integer(u"SELECT COALESCE(sum(t.fine_satang + t.fee_satang), 0) FROM %1 t WHERE t.day = ?%2"_s.arg(
                          what, what == u"receipts"_s
                                    ? u" AND NOT EXISTS (SELECT 1 FROM voids v WHERE v.number = t.number)"_s
                                    : QString()),
                      {dayText(day)});
}

Outcome addSums(Database& db, DayBook& book)
{
    const auto received = sumOfDay(db, u"receipts"_s, book.day);
    const auto remitted = sumOfDay(db, u"remittances"_s, book.day);
    if (!received || !remitted)
        return passOn(received ? remitted : received);
    book.received = Baht::ofSatang(*received);
    book.remitted = Baht::ofSatang(*remitted);
    if (book.closed) {
        const auto pieces =
            db.all<CashPiece>(u"SELECT each_satang, count FROM day_pieces WHERE day = ? ORDER BY each_satang DESC"_s,
                              {dayText(book.day)}, [](const Row& row) {
                                  return CashPiece{Baht::ofSatang(row.integer(0)), row.small(1)};
                              });
        if (!pieces)
            return passOn(pieces);
        book.cash = *pieces;
        return {};
    }
    return expectedOf(db, book.day).map([&book](const DayCount& now) { book.expected = now; });
}

/** The day since which the cash at each day's end stood above the limit. */
Result<std::optional<QDate>> highSince(Database& db, qint64 now, qint64 limit)
{
    std::optional<QDate> since;
    bool high = now > limit;
    qint64 atEnd = now; // of the day the walk stands on, backwards
    const auto walked =
        db.each(u"SELECT day, sum(CASE WHEN debit = 'cash' THEN satang ELSE -satang END) FROM moves WHERE "
                "(debit = 'cash' OR credit = 'cash') AND debit <> 'opening' AND credit <> 'opening' "
                "GROUP BY day ORDER BY day DESC LIMIT 400"_s,
                {}, [&](const Row& row) -> Outcome {
                    if (!high)
                        return {};
                    since = QDate::fromString(row.text(0), Qt::ISODate);
                    atEnd -= row.integer(1);
                    high = atEnd > limit;
                    return {};
                });
    if (!walked)
        return passOn(walked);
    return since;
}

} // namespace

Outcome projectDay(Database& db, const Sealer& sealer, const Change& change)
{
    if (const auto* act = change.as<casework::DayOpened>())
        return openDay(db, change, *act);
    if (const auto* act = change.as<casework::DayClosed>())
        return closeDay(db, sealer, change, *act);
    if (const auto* act = change.as<casework::ClockAccepted>(); act && act->heldUntil > 0)
        return db.run(u"INSERT INTO clock_holds (sequence, until_ms) VALUES (?, ?)"_s,
                      {change.sequence(), number(act->heldUntil)});
    return {};
}

Result<Books> readDayState(Database& db, QDate today)
{
    Books books;
    books.today = today;
    const auto read = db.each(u"SELECT (SELECT min(day) FROM days WHERE is_open = 1), (SELECT min(day) FROM days), "
                              "(SELECT count(*) FROM days WHERE day = ? AND closed IS NOT NULL)"_s,
                              {dayText(today)}, [&books](const Row& row) -> Outcome {
                                  if (!row.isNull(0))
                                      books.openDay = QDate::fromString(row.text(0), Qt::ISODate);
                                  books.begun = !row.isNull(1);
                                  books.todayClosed = row.integer(2) > 0;
                                  return {};
                              });
    if (!read)
        return passOn(read);
    return books;
}

Outcome addCash(Database& db, Books& books)
{
    qint64 cash = 0, fines = 0, fees = 0;
    const auto read = db.each(u"SELECT account, satang FROM balances"_s, {}, [&](const Row& row) -> Outcome {
        const QString account = row.text(0);
        const qint64 satang = row.integer(1);
        if (account == u"cash"_s || account == u"opening"_s)
            cash += satang;
        else if (account == u"fineRevenue"_s || account == u"remittedFines"_s)
            fines -= satang;
        else if (account == u"feeRevenue"_s || account == u"remittedFees"_s)
            fees -= satang;
        return {};
    });
    books.cash = Baht::ofSatang(cash);
    books.cashFines = Baht::ofSatang(fines);
    books.cashFees = Baht::ofSatang(fees);
    return read;
}

Result<DayCount> expectedOf(Database& db, QDate day)
{
    const auto found = db.one<DayCount>(
        u"SELECT COALESCE((SELECT satang FROM balances WHERE account = 'cash'), 0), "
        "(SELECT count(*) FROM blanks WHERE state < 3), (SELECT count(*) FROM receipts WHERE day = ?), "
        "(SELECT count(*) FROM slips WHERE day = ?)"_s,
        {dayText(day), dayText(day)}, [](const Row& row) {
            return DayCount{Baht::ofSatang(row.integer(0)), row.small(1), row.small(2), row.small(3)};
        });
    if (!found)
        return passOn(found);
    return found->value_or(DayCount());
}

Result<Books> readBooks(Database& db, QDate today, int station, Baht limit)
{
    auto books = readDayState(db, today);
    if (!books)
        return books;
    if (auto added = addCash(db, *books); !added)
        return passOn(added);
    const auto high = highSince(db, books->cash.satang(), limit.satang());
    const auto expected = expectedOf(db, books->openDay.value_or(today));
    const auto left = receiptsLeft(db, station, domain::fiscalYearBe(today));
    if (!high)
        return passOn(high);
    if (!expected)
        return passOn(expected);
    if (!left)
        return passOn(left);
    books->cashHighSince = *high;
    books->expected = *expected;
    books->receiptsLeft = *left;
    return books;
}

Result<std::optional<DayBook>> readDayBook(Database& db, const Sealer* sealer, QDate day)
{
    std::optional<DayBook> found;
    const auto read = db.each(
        u"SELECT o.name, d.opened_ms, d.opened_offset, d.self_test, d.opening_satang, d.forward_satang, d.closed, "
        "d.closed_ms, d.closed_offset, c.name, s.name, d.expected_satang, d.counted_satang, d.expected_cards, "
        "d.counted_cards, d.expected_receipts, d.counted_receipts, d.expected_slips, d.counted_slips, d.explanation "
        "FROM days d JOIN officers o ON o.id = d.opened_by LEFT JOIN officers c ON c.id = d.closed_by "
        "LEFT JOIN officers s ON s.id = d.second WHERE d.day = ?"_s,
        {dayText(day)}, [&](const Row& row) -> Outcome {
            DayBook book;
            book.day = day;
            book.openedBy = row.text(0);
            book.openedAt = timeOf(row, 1);
            book.selfTest = row.text(3);
            book.opening = Baht::ofSatang(row.integer(4));
            book.broughtForward = Baht::ofSatang(row.integer(5));
            found = closedPart(std::move(book), row);
            if (!sealer || row.isNull(19))
                return {};
            const auto words = sealer->open(Purpose::Row, row.bytes(19), placeOf(day), u"days"_s);
            if (!words)
                return passOn(words);
            found->explanation = QString::fromUtf8(*words);
            return {};
        });
    if (!read)
        return passOn(read);
    if (found) {
        if (auto added = addSums(db, *found); !added)
            return passOn(added);
    }
    return found;
}

} // namespace tabian::storage
