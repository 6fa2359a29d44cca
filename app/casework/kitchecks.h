// What is looked at before a field kit goes out: a list with signs, of which only the worst keeps the kit at home. Pure.
#pragma once

#include "app/casework/centre.h"
#include "app/casework/kit.h"

namespace tabian::casework
{

/** In the order in which they are shown. */
enum class KitCheck : quint8 {
    Persons,  // whoever is on the list is in the office's copy
    Fingers,  // both templates of each of them
    Cards,    // a blank one for each
    Receipts, // a number for each, of this counter's own range
    Registry, // what came with the feed: changes of the register, schedules, holidays
    Outbox,   // the registry has every entry: nothing waits while the kit is away but what is made there
    Clock     // against the registry's
};
enum class KitSign : quint8 { Good, Look, Stops };

struct KitCheckLine
{
    KitCheck what = KitCheck::Persons;
    KitSign sign = KitSign::Good;
    friend bool operator==(const KitCheckLine&, const KitCheckLine&) = default;
};

/** As many cards and numbers as are meant to go along. */
struct KitLoad
{
    int cards = 0, receipts = 0;
};

/** What the registry told within a day is new; a clock may be off by a minute, which is what a phone allows that scans a code. */
std::vector<KitCheckLine> kitChecks(const KitBook& book, const KitLoad& load, const SyncState& line,
                                    const QDateTime& now);
bool stopsPacking(const std::vector<KitCheckLine>& checks);

} // namespace tabian::casework
