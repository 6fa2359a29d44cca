#include "registry/client/carrying.h"

#include "registry/client/receipts.h"
#include "registry/protocol/carried.h"

namespace tabian::client
{

using domain::Outcome;
using domain::Result;

Result<CarriedFile> carriedFile(SyncStore& store, const RegistryPlace& place, const QUuid& id)
{
    const auto journal = store.journal();
    const auto acknowledged = store.acknowledged();
    if (!journal || !acknowledged)
        return tl::unexpected(journal ? acknowledged.error() : journal.error());
    protocol::CarriedEntries carried{.id = id, .journal = *journal, .batches = {}};
    qsizetype bytes = 0;
    qint64 last = *acknowledged;
    while (bytes < protocol::mostCarriedBytes - protocol::mostSingleBytes) {
        const auto batch = store.batchAfter(last);
        if (!batch)
            return tl::unexpected(batch.error());
        if (batch->count() == 0)
            break;
        last += batch->count();
        carried.batches << batch->bytes();
        bytes += carried.batches.back().size();
    }
    if (carried.batches.isEmpty())
        return CarriedFile();
    return CarriedFile{protocol::carriedBytes(carried, place.envelopeKey), *acknowledged + 1, last};
}

Result<qint64> takeCarriedReceipts(SyncStore& store, const RegistryPlace& place, const QByteArray& bytes)
{
    const auto journal = store.journal();
    if (!journal)
        return tl::unexpected(journal.error());
    const auto file = protocol::carriedReceiptsOf(bytes);
    if (!file)
        return tl::unexpected(file.error());
    for (const QByteArray& signedReceipt : file->receipts) {
        const auto answers = receiptOf(signedReceipt, place.signingKey, *journal);
        if (!answers)
            return tl::unexpected(answers.error());
        const auto before = store.acknowledged();
        if (!before)
            return before;
        if (answers->sequence <= *before)
            continue;
        // Nothing is learnt of the clocks: the receipt was on its way for days.
        if (auto noted = fits(store, *answers).and_then([&] { return store.noteAnswers(*answers, {}); }); !noted)
            return tl::unexpected(noted.error());
    }
    return store.acknowledged();
}

} // namespace tabian::client
