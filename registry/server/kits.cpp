#include "registry/server/kits.h"

#include "app/casework/kitrules.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;

static Result<bool> isOut(const Judged& j)
{
    return j.db.integer(u"SELECT count(*) FROM kits WHERE journal = ? AND returned_ms = 0"_s, {j.journal.id})
        .map([](qint64 kits) { return kits > 0; });
}

Outcome mayPackKit(const Judged& j, const casework::KitPacked& act)
{
    const auto out = isOut(j);
    const auto cards = blanksOnHand(j.db, j.journal.id);
    const auto receipts = receiptNumbersLeft(j);
    if (!out || !cards || !receipts)
        return !out ? passOn(out) : !cards ? Outcome(passOn(cards)) : Outcome(passOn(receipts));
    return casework::mayPack(act, {.isOut = *out, .cards = *cards, .receipts = *receipts});
}

Outcome mayReturnKit(const Judged& j, const casework::KitReturned& act)
{
    const auto out = isOut(j);
    if (!out)
        return passOn(out);
    return casework::mayReturn(act, {.isOut = *out, .cards = act.cards});
}

Outcome sendKit(const Judged& j, const casework::KitPacked& act)
{
    return j.db.run(
        u"INSERT INTO kits (journal, sequence, persons, cards, receipts, packed_ms, returned_ms, cards_back) "
        "VALUES (?, ?, ?, ?, ?, ?, 0, 0)"_s,
        {j.journal.id, number(j.entry.sequence), act.persons, act.cards, act.receipts, j.entry.atMs});
}

Outcome takeKitBack(const Judged& j, const casework::KitReturned& act)
{
    return j.db.run(u"UPDATE kits SET returned_ms = ?, cards_back = ? WHERE journal = ? AND returned_ms = 0"_s,
                    {j.entry.atMs, act.cards, j.journal.id});
}

} // namespace tabian::registry
