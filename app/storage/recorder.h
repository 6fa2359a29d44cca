// One act, one entry, one transaction, one sync.
#pragma once

#include "app/casework/store.h"
#include "app/domain/holidays.h"
#include "app/storage/caseshelf.h"
#include "app/storage/journal.h"

namespace tabian::storage
{

/** What only an unlocked store has. */
struct Unlocked
{
    Sealer sealer;
    StationKey key;
    int station; // its number in this store
    CaseShelf shelf;
};

/** What the office has settled for itself; outlives the recorder. */
struct OfficeRules
{
    const domain::OfficeTable& table;
    const domain::Holidays& holidays;
};

class Recorder
{
  public:
    /** More to do in the same transaction, after the entry was written. */
    using Also = std::function<domain::Outcome(const casework::Recorded& recorded)>;

    Recorder(Database& db, Journal& journal, const casework::Clock& clock, Randomness& random, OfficeRules rules)
        : m_db(db), m_journal(journal), m_clock(clock), m_random(random), m_rules(rules)
    {
    }

    /** Checks every rule again, fills what is the store's to fill, writes the entry and its projections, commits.
     *  A failure has changed nothing; only StoreUnsure leaves it open. */
    domain::Result<casework::Recorded> record(Unlocked& unlocked, const casework::Officer& by, const casework::Act& act,
                                              const QUuid& caseId, const Also& also = {},
                                              const casework::Officer* second = nullptr);
    /** The same inside a transaction of the caller's (a new store). */
    domain::Result<casework::Recorded> recordWithin(Unlocked& unlocked, const casework::Officer& by,
                                                    const casework::Act& act, const QUuid& caseId,
                                                    const casework::Officer* second = nullptr);

  private:
    using MaybeCase = std::optional<casework::Case>;
    domain::Outcome checkFlags(const Unlocked& unlocked, const casework::Officer& by, const casework::Act& act,
                               const casework::Case* c);
    domain::Outcome checkOfficer(const casework::Officer& by);
    domain::Outcome lookAgain(const casework::Recorded& recorded, const domain::Failure& why);
    domain::Result<MaybeCase> caseOf(Unlocked& unlocked, const QUuid& id);
    domain::Result<casework::Act> complete(const Unlocked& unlocked, const Heading& heading, casework::Act act,
                                           const casework::Case* c);
    /** The time the entry bears: the clock's; or the last entry's, where another counter's clock is a moment ahead or two
     *  people hold it there. ClockAhead. */
    domain::Result<QDateTime> timeOf(const casework::Act& act);
    domain::Result<casework::Act> acceptClock(casework::ClockAccepted act);
    domain::Outcome checkBooks(const casework::Act& act, QDate day);

    Database& m_db;
    Journal& m_journal;
    const casework::Clock& m_clock;
    Randomness& m_random;
    OfficeRules m_rules;
    MaybeCase m_after; // of the entry being written, for the shelf once it is committed
};

/** OfficerRevoked. The one place that refuses an officer whose access has ended. */
domain::Outcome refuseRevoked(const casework::Officer& officer);

} // namespace tabian::storage
