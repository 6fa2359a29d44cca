// Entries and receipts as files, for a memory stick between a counter without a line and its registry (docs/protocol.md).
#pragma once

#include "app/domain/failure.h"
#include "registry/protocol/envelope.h"
#include "registry/protocol/records.h"

namespace tabian::protocol
{

/** At most so many bytes of batches go into one file; what is left over goes into the next one. */
inline constexpr qsizetype mostCarriedBytes = 64'000'000;

/** What a counter writes: batches, each in an envelope to the registry. */
struct CarriedEntries
{
    QUuid id; // of the file
    JournalId journal;
    QByteArrayList batches; // framed as they are sent
};
/** What the registry writes in answer: its receipts, signed as they are sent. */
struct CarriedReceipts
{
    QUuid id; // of the file they answer
    QByteArrayList receipts;
};

QByteArray carriedBytes(const CarriedEntries& entries, const QByteArray& envelopeKey);
/** CarriedUnreadable: no such file, damaged, or sealed to another registry. */
domain::Result<CarriedEntries> carriedEntriesOf(const QByteArray& bytes, const BoxKey& key);

QByteArray carriedBytes(const CarriedReceipts& receipts);
/** CarriedUnreadable. Says nothing of their signatures. */
domain::Result<CarriedReceipts> carriedReceiptsOf(const QByteArray& bytes);

} // namespace tabian::protocol
