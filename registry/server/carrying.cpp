#include "registry/server/carrying.h"

#include "registry/protocol/carried.h"
#include "registry/protocol/signedrecord.h"

namespace tabian::registry
{

using domain::Result;

Result<Carried> takeCarried(database::Database& db, const QByteArray& file, const IngestContext& context)
{
    const auto carried = protocol::carriedEntriesOf(file, context.keys.box);
    if (!carried)
        return tl::unexpected(carried.error());
    Carried taken;
    protocol::CarriedReceipts receipts{.id = carried->id, .receipts = {}};
    for (const QByteArray& bytes : carried->batches) {
        const auto batch = protocol::batchOf(bytes);
        if (!batch)
            return tl::unexpected(batch.error());
        const auto answers = ingestCarried(db, *batch, context);
        if (!answers)
            return tl::unexpected(answers.error());
        receipts.receipts << protocol::signedRecord(*answers, context.keys.signing);
        taken.entries += qint64(answers->answers.size());
        for (const protocol::Answer& answer : answers->answers)
            taken.refused += answer.stands.value_or(answer.verdict) == protocol::Verdict::Rejected ? 1 : 0;
    }
    taken.receipts = protocol::carriedBytes(receipts);
    return taken;
}

} // namespace tabian::registry
