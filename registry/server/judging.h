// What the registry asks of an act beyond casework's own rules, and what an act changes here. Both inside a push's transaction.
#pragma once

#include "registry/server/caserecords.h"
#include "registry/server/feeddraft.h"

namespace tabian::registry
{

/** An act on its way in. */
struct Judged
{
    database::Database& db;
    const JournalRow& journal;
    const protocol::Entry& entry;
    const casework::Act& act;
    const casework::Case* before; // nullptr outside a case, and for the act that opens one
    const RegistryKeys& keys;
    qint64 nowMs;
};

/** What the counter's own store knew and a changed counter could have left out: numbers without gaps, blanks that were allotted
 *  and are free, roles that the register granted, one account a person, one open case a person, the assessment by the
 *  registry's own tables. Changes nothing. OfficeDiffers, RolesNotGranted, AccountTwice, OfficerUnregistered,
 *  StationKeyDiffers, StockNotAllotted, StockTwice, NumberGap, ReceiptRangeTaken, CaseOpenTwice, AssessmentDiffers,
 *  BlankNotFree, ConflictNotOpen,
 *  AppointmentNotOurs, AppointmentState, AppointmentService, KitIsOut, KitImpossible. */
domain::Outcome permitted(const Judged& judged);

/** Writes what the act means to the tables and the feed; what it is in conflict with is added to `conflicts`. */
domain::Outcome takeEffect(const Judged& judged, FeedDraft& feed, std::vector<protocol::ConflictWith>& conflicts);

/** The second person of an act that names one or wants one: on the office's roll at that moment, another person than the first,
 *  and one of the two a supervisor. SecondUnregistered; SecondPersonMissing, SecondPersonRole (casework). */
domain::Outcome togetherWith(const Judged& judged, const casework::Officer& by);

// --- numbers
/** A case's number follows the last one of its journal; a receipt's the last one of a range of its station, or of the journal
 *  where the station has no range of that year, and no other store of the office has written it. NumberGap. */
domain::Outcome numberFollows(const Judged& judged, const QString& text, bool receipt);
/** Numbers that stand in an entry are used up, whatever became of it. */
domain::Outcome useNumbers(const Judged& judged);
/** ReceiptRangeTaken: it overlaps another one that is written from, or holds a number that was written. */
domain::Outcome rangeIsFree(const Judged& judged, const casework::ReceiptRangeSet& act);
domain::Outcome setRange(const Judged& judged, const casework::ReceiptRangeSet& act);
/** How many numbers are left in the ranges of the entry's station and year. */
domain::Result<int> receiptNumbersLeft(const Judged& judged);

// --- blank cards
/** BlankNotFree: one of them was not received here, or was used. */
domain::Outcome blanksAreFree(const Judged& judged, const QString& firstSerial, qint64 count);
/** How many a journal has on hand: received, not sent back, not drawn. */
domain::Result<int> blanksOnHand(database::Database& db, qint64 journal);
/** They leave the office's stock and its allotment. */
domain::Outcome giveBack(const Judged& judged, const casework::StockReturned& act);

/** A number's place in its series: "1301-69-R000123" is (1301, 69, 123). */
struct SeriesNumber
{
    QString office;
    int year = 0; // the last two digits
    qint64 running = 0;
    static std::optional<SeriesNumber> of(const QString& text, bool receipt);
};

/** A serial as prefix and number, for ranges. */
struct SerialNumber
{
    QString prefix;
    qint64 number = 0;
    static std::optional<SerialNumber> of(const QString& serial);
};

/** Serials of one prefix, both ends among them. */
struct SerialRange
{
    QString prefix;
    qint64 first = 0, last = 0;
    static std::optional<SerialRange> of(const QString& firstSerial, qint64 count);
};

} // namespace tabian::registry
