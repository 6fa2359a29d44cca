// Entries on a memory stick: written for the registry, and its receipt taken in.
#pragma once

#include "registry/client/letter.h"
#include "registry/client/syncstore.h"

#include <QUuid>

namespace tabian::client
{

struct CarriedFile
{
    QByteArray bytes;
    qint64 first = 0, last = 0; // sequences; 0: nothing waits, and there is no file
};

/** Everything that waits, as much as one file may hold. The entries stay where they are, and stay waiting. */
domain::Result<CarriedFile> carriedFile(SyncStore& store, const RegistryPlace& place, const QUuid& id);

/** Takes the registry's receipts in: what they answer is no longer waiting. Answers the last sequence that the registry has. An older
 *  receipt changes nothing. CarriedUnreadable, WireSignature, JournalsDiffer, … */
domain::Result<qint64> takeCarriedReceipts(SyncStore& store, const RegistryPlace& place, const QByteArray& bytes);

} // namespace tabian::client
