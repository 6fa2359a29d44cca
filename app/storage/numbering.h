// Running numbers of an office's fiscal year: cases "1301-69-000482", receipts "1301-69-R000123".
#pragma once

#include "app/storage/database.h"

namespace tabian::storage
{

enum class Series : quint8 { Cases, Receipts };

/** The next number without a gap. Inside the transaction that uses it. */
domain::Result<QString> nextNumber(Database& db, Series series, QDate day);

/** What a number is made of. The fiscal year (Buddhist era) comes from the entry's day, as the number has two digits. */
struct NumberParts
{
    QString office;
    int running = 0;
};
NumberParts partsOf(const QString& text);

} // namespace tabian::storage
