#include "app/storage/stocktables.h"

#include "app/domain/numbers.h"
#include "app/storage/change.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::CardSerial;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int daysForPace = 20; // working days

/** A range's last serial; one past the prefix's end has nine digits and is no serial. */
Result<CardSerial> lastOf(const QString& firstSerial, int count)
{
    return CardSerial::parse(firstSerial).and_then([count](const CardSerial& first) {
        const QString text = first.text();
        const qint64 last = text.mid(2).toLongLong() + count - 1;
        return CardSerial::parse(text.left(2) + u"%1"_s.arg(last, 8, 10, QLatin1Char('0')));
    });
}

Outcome serialUsed(const QString& serial)
{
    return domain::fail(domain::FailureCode::SerialUsed, serial);
}

Outcome receive(Database& db, const Change& change, const casework::StockReceived& act)
{
    const auto last = lastOf(act.firstSerial, act.count);
    if (!last)
        return passOn(last);
    std::optional<CardSerial> serial = *CardSerial::parse(act.firstSerial);
    Outcome done =
        db.run(u"INSERT INTO stock_received (sequence, first, last, count, day, second) VALUES (?, ?, ?, ?, ?, ?)"_s,
               {change.sequence(), serial->text(), last->text(), act.count, change.day(), blob(act.second.officer)});
    for (int i = 0; done && serial && i < act.count; ++i, serial = serial->next())
        done = db.run(u"INSERT INTO blanks (serial, state, received) VALUES (?, 0, ?)"_s,
                      {serial->text(), change.sequence()});
    return done;
}

/** Returned cards leave the list of blanks: the centre may send them again. */
Outcome giveBack(Database& db, const Change& change, const casework::StockReturned& act)
{
    const auto last = lastOf(act.firstSerial, act.count);
    if (!last)
        return passOn(last);
    const QString first = CardSerial::parse(act.firstSerial)->text();
    return db
        .run(u"INSERT INTO stock_returned (sequence, first, last, count, day, officer, second) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             {change.sequence(), first, last->text(), act.count, change.day(), change.officer(),
              blob(act.second.officer)})
        .and_then([&] {
            return db.run(u"DELETE FROM blanks WHERE serial BETWEEN ? AND ? AND state = 0"_s, {first, last->text()});
        });
}

Outcome insertCard(Database& db, const Change& change, const casework::CardWritten& act)
{
    return db.run(u"INSERT INTO cards (serial, sequence, case_id, file, read_back) VALUES (?, ?, ?, ?, ?)"_s,
                  {act.serial, change.sequence(), change.caseId(), act.fileSha256, act.readBackSha256});
}

} // namespace

Outcome projectStock(Database& db, const Sealer&, const Change& change)
{
    if (const auto* act = change.as<casework::StockReceived>())
        return receive(db, change, *act);
    if (const auto* act = change.as<casework::StockReturned>())
        return giveBack(db, change, *act);
    if (const auto* act = change.as<casework::BlankDrawn>())
        return db.run(u"UPDATE blanks SET state = 1, case_id = ?, drawn_day = ? WHERE serial = ?"_s,
                      {change.caseId(), change.day(), act->serial});
    if (const auto* act = change.as<casework::CardWritten>())
        return insertCard(db, change, *act).and_then([&] {
            return db.run(u"UPDATE blanks SET state = 2 WHERE serial = ?"_s, {act->serial});
        });
    if (const auto* act = change.as<casework::CardSpoiled>())
        return db.run(u"UPDATE blanks SET state = 4, ended_day = ? WHERE serial = ?"_s, {change.day(), act->serial});
    if (change.as<casework::HandedOver>())
        return db.run(u"UPDATE blanks SET state = 3, ended_day = ? WHERE case_id = ? AND state = 2"_s,
                      {change.day(), change.caseId()});
    return {};
}

Outcome checkNewSerials(Database& db, const casework::StockReceived& act)
{
    const auto last = lastOf(act.firstSerial, act.count);
    if (!last)
        return passOn(last);
    const QString first = CardSerial::parse(act.firstSerial)->text();
    const auto known = db.text(u"SELECT min(serial) FROM blanks WHERE serial BETWEEN ? AND ?"_s, {first, last->text()});
    if (!known)
        return passOn(known);
    return known->value_or(QString()).isEmpty() ? Outcome() : serialUsed(**known);
}

Outcome checkOnHand(Database& db, const QString& serial)
{
    const auto lowest = db.text(u"SELECT min(serial) FROM blanks WHERE state = 0"_s);
    if (!lowest)
        return passOn(lowest);
    if (lowest->value_or(QString()).isEmpty())
        return domain::fail(domain::FailureCode::StockEmpty);
    const auto there = db.integer(u"SELECT count(*) FROM blanks WHERE serial = ? AND state = 0"_s, {serial});
    if (!there)
        return passOn(there);
    return *there == 1 ? Outcome() : serialUsed(serial);
}

Outcome checkAllOnHand(Database& db, const casework::StockReturned& act)
{
    const auto last = lastOf(act.firstSerial, act.count);
    if (!last)
        return passOn(last);
    const QString first = CardSerial::parse(act.firstSerial)->text();
    const auto there =
        db.integer(u"SELECT count(*) FROM blanks WHERE serial BETWEEN ? AND ? AND state = 0"_s, {first, last->text()});
    if (!there)
        return passOn(there);
    const bool whole = act.count > 0 && *there == act.count;
    return whole ? Outcome() : domain::fail(domain::FailureCode::StockNotOnHand, QString::number(*there));
}

Result<casework::StockLevel> readStock(Database& db, QDate today)
{
    casework::StockLevel level;
    auto walked =
        db.each(u"SELECT count(*), min(serial) FROM blanks WHERE state = 0"_s, {}, [&level](const Row& row) -> Outcome {
            level.onHand = row.small(0);
            level.nextSerial = row.text(1);
            return {};
        });
    if (walked)
        walked = db.each(u"SELECT (SELECT count(*) FROM blanks WHERE drawn_day = ?), "
                         "(SELECT count(*) FROM blanks WHERE ended_day = ? AND state = 3), "
                         "(SELECT count(*) FROM blanks WHERE ended_day = ? AND state = 4)"_s,
                         {dayText(today), dayText(today), dayText(today)}, [&level](const Row& row) -> Outcome {
                             level.drawnToday = row.small(0);
                             level.issuedToday = row.small(1);
                             level.spoiledToday = row.small(2);
                             return {};
                         });
    // A working day is one on which the office issued cards: closed days need no table here. Today is not over yet.
    if (walked)
        walked = db.each(u"SELECT avg(n) FROM (SELECT count(*) AS n FROM blanks WHERE state = 3 AND ended_day < ? "
                         "GROUP BY ended_day ORDER BY ended_day DESC LIMIT ?) AS days"_s,
                         {dayText(today), daysForPace}, [&level](const Row& row) -> Outcome {
                             level.issuedPerWorkingDay = row.real(0);
                             return {};
                         });
    if (walked)
        walked = db.each(u"SELECT count(*) FROM slips s JOIN cases c ON c.id = s.case_id WHERE c.outcome = 0 AND "
                         "c.step < 8"_s,
                         {}, [&level](const Row& row) -> Outcome {
                             level.callBacks = row.small(0);
                             return {};
                         });
    if (!walked)
        return passOn(walked);
    return level;
}

QStringList rangesOf(const QStringList& sortedSerials)
{
    QStringList ranges;
    std::optional<CardSerial> first, last;
    const auto close = [&] {
        if (first)
            ranges.append(*first == *last ? first->text() : first->text() + u'-' + last->text());
    };
    for (const QString& text : sortedSerials) {
        const auto serial = CardSerial::parse(text);
        if (!serial)
            continue;
        if (!last || last->next() != *serial) {
            close();
            first = *serial;
        }
        last = *serial;
    }
    close();
    return ranges;
}

} // namespace tabian::storage
