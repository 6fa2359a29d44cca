// What a field kit may hold, and when it may go out and come back. Asked by the screen, by the store inside its transaction, and
// again by the registry.
#pragma once

#include "app/casework/centreacts.h"
#include "app/domain/failure.h"

namespace tabian::casework
{

/** What there is to take along. */
struct KitMeans
{
    bool isOut = false; // a kit
    int cards = 0, receipts = 0;
};
/** KitIsOut; KitImpossible with "persons", "cards" or "receipts": nobody goes along, or more than there is. */
domain::Outcome mayPack(const KitPacked& act, const KitMeans& means);

/** What is to come back. */
struct KitDue
{
    bool isOut = false; // a kit
    int cards = 0;      // blank ones, by the books
};
/** KitIsOut: none is. ReasonMissing: the count differs from the books, and no note says why. */
domain::Outcome mayReturn(const KitReturned& act, const KitDue& due);

/** Choosing people for a kit while one is out would take the people from under it. KitIsOut. */
domain::Outcome mayPlan(bool isOut);

} // namespace tabian::casework
