// Hands of an office: counts a drawer, takes a payment, voids a receipt.
#pragma once

#include "tests/storage/counterworld.h"

namespace tabian::tests
{

/** An amount in the notes and coins it takes. */
std::vector<casework::CashPiece> pieces(int baht);
/** Counts what is expected, or so many baht beside it. */
casework::DayClosed closing(World& w, int bahtOff = 0);
domain::Baht balance(World& w, const QString& account);

/** A case brought to the fee step, agreed and paid, and its receipt. */
struct Paid
{
    QUuid id;
    QString receipt;
};
Paid paidCase(World& w, int n, int fineBaht = 100);
casework::ReceiptVoided voiding(const QString& number);

} // namespace tabian::tests
