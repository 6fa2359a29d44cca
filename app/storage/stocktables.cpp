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

/** The range's last serial; one past the prefix's end has nine digits and is no serial. */
Result<CardSerial> lastOf(const casework::StockReceived& act)
{
    return CardSerial::parse(act.firstSerial).and_then([&act](const CardSerial& first) {
        const QString text = first.text();
        const qint64 last = text.mid(2).toLongLong() + act.count - 1;
        return CardSerial::parse(text.left(2) + u"%1"_s.arg(last, 8, 10, QLatin1Char('0')));
    });
}

Outcome serialUsed(const QString& serial)
{
    return domain::fail(domain::FailureCode::SerialUsed, serial);
}

Outcome receive(Database& db, const Change& change, const casework::StockReceived& act)
{
    const auto last = lastOf(act);
    if (!last)
        return passOn(last);
    std::optional<CardSerial> serial = *CardSerial::parse(act.firstSerial);
    Outcome done = db.run(u"INSERT INTO stock_received (sequence, first, last, count, day) VALUES (?, ?, ?, ?, ?)"_s,
                          {change.sequence(), serial->text(), last->text(), act.count, change.day()});
    for (int i = 0; done && serial && i < act.count; ++i, serial = serial->next())
        done = db.run(u"INSERT INTO blanks (serial, state, received) VALUES (?, 0, ?)"_s,
                      {serial->text(), change.sequence()});
    return done;
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
    const auto last = lastOf(act);
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
