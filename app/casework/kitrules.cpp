#include "app/casework/kitrules.h"

#include "app/casework/reasons.h"

namespace tabian::casework
{

using namespace Qt::StringLiterals;
using domain::Outcome;

namespace
{

Outcome whereItShouldBe(bool right)
{
    return right ? Outcome() : domain::fail(domain::FailureCode::KitIsOut);
}

} // namespace

Outcome mayPack(const KitPacked& act, const KitMeans& means)
{
    QString missing;
    if (act.persons <= 0)
        missing = u"persons"_s;
    else if (act.cards > means.cards)
        missing = u"cards"_s;
    else if (act.receipts > means.receipts)
        missing = u"receipts"_s;
    return whereItShouldBe(!means.isOut).and_then([&] {
        return missing.isEmpty() ? Outcome() : domain::fail(domain::FailureCode::KitImpossible, missing);
    });
}

Outcome mayReturn(const KitReturned& act, const KitDue& due)
{
    return whereItShouldBe(due.isOut).and_then(
        [&] { return act.cards == due.cards ? Outcome() : wantReason(act.note); });
}

Outcome mayPlan(bool isOut)
{
    return whereItShouldBe(!isOut);
}

} // namespace tabian::casework
