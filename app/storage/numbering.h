// Running numbers of an office's fiscal year: cases "1301-69-000482", receipts "1301-69-R000123", and so on.
#pragma once

#include "app/storage/database.h"

namespace tabian::storage
{

/** The letter before the number: none, R(eceipt), N (remittance, นำส่ง), L(ist of forwarded fines), F(ine order). */
enum class Series : quint8 { Cases, Receipts, Remittances, Forwardings, FineOrders };

/** The next number without a gap. Inside the transaction that uses it. Receipts come from the station's own ranges where
 *  it has some: ReceiptRangeExhausted. */
domain::Result<QString> nextNumber(Database& db, Series series, QDate day, int station);

/** What a number is made of. The fiscal year (Buddhist era) comes from the entry's day, as the number has two digits. */
struct NumberParts
{
    QString office;
    int running = 0;
};
NumberParts partsOf(const QString& text);

/** The first number of the range a receipt's number is of; 1 for the office's own series. */
domain::Result<int> seriesOf(Database& db, const NumberParts& parts, int fiscalYear);
/** How many receipt numbers the station has left in its ranges of the year; -1 without ranges. */
domain::Result<int> receiptsLeft(Database& db, int station, int fiscalYear);
/** ReceiptRangeOverlaps. */
struct Range
{
    int fiscalYear, first, last;
};
domain::Outcome checkRangeFree(Database& db, const Range& range);

} // namespace tabian::storage
