#include "app/storage/kittables.h"

#include "app/domain/numbers.h"
#include "app/storage/numbering.h"
#include "app/storage/stocktables.h"
#include "app/storage/storefailure.h"

#include <algorithm>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Kit;
using casework::KitBook;
using domain::Outcome;
using domain::Result;

namespace
{

QByteArray placeOfLabel(qint64 sequence)
{
    return "kit:" + QByteArray::number(sequence);
}
QByteArray placeOfNote(qint64 sequence)
{
    return "kit note:" + QByteArray::number(sequence);
}

QDateTime timeOf(const Row& row, int ms)
{
    return QDateTime::fromMSecsSinceEpoch(row.integer(ms), Qt::OffsetFromUTC, row.small(ms + 1));
}

/** How many cards and numbers there are now. */
struct Means
{
    int cards = 0;
    QString nextSerial;
    int receipts = -1; // -1: no ranges
};
Result<Means> meansNow(Database& db, const KitPlace& place)
{
    const auto left = receiptsLeft(db, place.station, domain::fiscalYearBe(place.day));
    if (!left)
        return passOn(left);
    Means means{.cards = 0, .nextSerial = {}, .receipts = *left};
    const auto walked =
        db.each(u"SELECT count(*), min(serial) FROM blanks WHERE state = 0"_s, {}, [&](const Row& row) -> Outcome {
            means.cards = row.small(0);
            means.nextSerial = row.text(1);
            return {};
        });
    if (!walked)
        return passOn(walked);
    return means;
}

/** 0 where none is left. */
Result<int> nextReceipt(Database& db, const KitPlace& place, int left)
{
    if (left <= 0)
        return 0;
    return nextNumber(db, Series::Receipts, place.day, place.station).map([](const QString& number) {
        return partsOf(number).running;
    });
}

Outcome pack(Database& db, const Sealer& sealer, const Change& change, const casework::KitPacked& act)
{
    const auto means = meansNow(db, {change.entry.station, change.entry.day()});
    if (!means)
        return passOn(means);
    const auto sequence = qint64(change.entry.sequence);
    return db.run(
        u"INSERT INTO kits (sequence, label, persons, first_serial, cards, first_receipt, receipts, "
        "cards_behind, receipts_behind, at_ms, at_offset, officer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {change.sequence(), sealer.sealRepeatably(Purpose::Row, act.label.toUtf8(), placeOfLabel(sequence)),
         act.persons, filled(act.firstSerial), act.cards, act.firstReceipt, act.receipts,
         std::max(0, means->cards - act.cards), std::max(0, means->receipts - act.receipts), number(change.entry.atMs),
         change.entry.offsetSeconds, change.officer()});
}

Outcome bringBack(Database& db, const Sealer& sealer, const Change& change, const casework::KitReturned& act)
{
    const auto out = db.integer(u"SELECT max(sequence) FROM kits WHERE returned IS NULL"_s);
    if (!out)
        return passOn(out);
    return db.run(u"UPDATE kits SET returned = ?, returned_ms = ?, returned_offset = ?, cards_back = ?, note = ? "
                  "WHERE sequence = ?"_s,
                  {change.sequence(), number(change.entry.atMs), change.entry.offsetSeconds, act.cards,
                   sealer.sealRepeatably(Purpose::Row, act.note.toUtf8(), placeOfNote(*out)), *out});
}

Result<QString> opened(const Sealer& sealer, const Row& row, int sealed, const QByteArray& place)
{
    return sealer.open(Purpose::Row, row.bytes(sealed), place, u"kits"_s).map([](const QByteArray& plain) {
        return QString::fromUtf8(plain);
    });
}

/** How many blank cards there must be: those on hand but for the ones that were left behind. */
Result<int> cardsDue(Database& db)
{
    return db
        .integer(u"SELECT (SELECT count(*) FROM blanks WHERE state = 0) - cards_behind FROM kits "
                 "WHERE returned IS NULL"_s)
        .map([](qint64 due) { return int(std::max<qint64>(0, due)); });
}

} // namespace

Outcome projectKit(Database& db, const Sealer& sealer, const Change& change)
{
    if (const auto* packed = change.as<casework::KitPacked>())
        return pack(db, sealer, change, *packed);
    if (const auto* returned = change.as<casework::KitReturned>())
        return bringBack(db, sealer, change, *returned);
    return {};
}

Result<bool> kitIsOut(Database& db)
{
    return db.integer(u"SELECT count(*) FROM kits WHERE returned IS NULL"_s).map([](qint64 out) { return out > 0; });
}

Outcome checkPacking(Database& db, casework::KitPacked& act, const KitPlace& place)
{
    const auto out = kitIsOut(db);
    const auto means = meansNow(db, place);
    const auto persons = db.integer(u"SELECT count(*) FROM kit_persons k WHERE k.state = 0 AND "
                                    "EXISTS (SELECT 1 FROM persons p WHERE p.citizen = k.citizen)"_s);
    if (!out || !means || !persons)
        return !out ? passOn(out) : !means ? Outcome(passOn(means)) : Outcome(passOn(persons));
    const auto first = nextReceipt(db, place, means->receipts);
    if (!first)
        return passOn(first);
    act.persons = int(*persons);
    act.firstSerial = act.cards > 0 ? means->nextSerial : QString();
    act.firstReceipt = act.receipts > 0 ? *first : 0;
    return casework::mayPack(act, {.isOut = *out, .cards = means->cards, .receipts = std::max(0, means->receipts)});
}

Outcome checkReturn(Database& db, const casework::KitReturned& act)
{
    const auto out = kitIsOut(db);
    const auto due = cardsDue(db);
    if (!out || !due)
        return out ? Outcome(passOn(due)) : passOn(out);
    return casework::mayReturn(act, {.isOut = *out, .cards = *due});
}

Result<KitBook> readKit(Database& db, const Sealer& sealer, const KitPlace& place)
{
    const auto means = meansNow(db, place);
    if (!means)
        return passOn(means);
    const auto first = nextReceipt(db, place, means->receipts);
    if (!first)
        return passOn(first);
    KitBook book{.kit = {},
                 .persons = {},
                 .cardsOnHand = means->cards,
                 .nextSerial = means->nextSerial,
                 .receiptsLeft = means->receipts,
                 .nextReceipt = *first};
    const auto walked =
        db.each(u"SELECT k.sequence, k.label, k.at_ms, k.at_offset, o.name, k.persons, k.first_serial, k.cards, "
                "k.first_receipt, k.receipts, k.cards_behind, k.receipts_behind, k.returned_ms, k.returned_offset, "
                "k.cards_back, k.note, "
                "(SELECT count(*) FROM kit_persons p WHERE p.kit = k.sequence AND p.state = 2), "
                "(SELECT count(*) FROM kit_persons p WHERE p.kit = k.sequence AND p.state = 3) "
                "FROM kits k LEFT JOIN officers o ON o.id = k.officer ORDER BY k.sequence DESC LIMIT 1"_s,
                {}, [&](const Row& row) -> Outcome {
                    const auto label = opened(sealer, row, 1, placeOfLabel(row.integer(0)));
                    if (!label)
                        return passOn(label);
                    book.kit = Kit{.sequence = quint64(row.integer(0)),
                                   .label = *label,
                                   .packed = timeOf(row, 2),
                                   .packedBy = row.text(4),
                                   .persons = row.small(5),
                                   .firstSerial = row.text(6),
                                   .cards = row.small(7),
                                   .firstReceipt = row.small(8),
                                   .receipts = row.small(9),
                                   .cardsDue = std::max(0, means->cards - row.small(10)),
                                   .receiptsLeft = std::max(0, means->receipts - row.small(11)),
                                   .returned = {},
                                   .cardsBack = row.small(14),
                                   .note = {},
                                   .erased = row.small(16),
                                   .stayed = row.small(17)};
                    if (row.isNull(12))
                        return {};
                    book.kit->returned = timeOf(row, 12);
                    return opened(sealer, row, 15, placeOfNote(row.integer(0))).map([&](const QString& note) {
                        book.kit->note = note;
                    });
                });
    if (!walked)
        return passOn(walked);
    return book;
}

} // namespace tabian::storage
