#include "app/storage/recorder.h"

#include "app/casework/accountrules.h"
#include "app/casework/offline.h"
#include "app/storage/accountstable.h"
#include "app/storage/appointmentstable.h"
#include "app/storage/approvalcheck.h"
#include "app/storage/booklists.h"
#include "app/storage/casestable.h"
#include "app/storage/daytables.h"
#include "app/storage/digitalidtable.h"
#include "app/storage/finetables.h"
#include "app/storage/kittables.h"
#include "app/storage/numbering.h"
#include "app/storage/officerroll.h"
#include "app/storage/officetables.h"
#include "app/storage/persons.h"
#include "app/storage/projections.h"
#include "app/storage/stocktables.h"
#include "app/storage/syncstate.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::Act;
using casework::Case;
using casework::Officer;
using casework::Recorded;
using domain::Outcome;
using domain::Result;

namespace
{

/** What the store alone knows about an act: whether it can be, and the fields that are the store's. */
struct Completion
{
    Database& db;
    Journal& journal;
    const Sealer& sealer;
    Randomness& random;
    const Heading& heading;
    QDate day;
    int station;
    const Case* c;
    const domain::OfficeTable& table;

    Outcome operator()(casework::CaseOpened& act) const
    {
        return checkOffline().and_then([&] { return checkNoOpenCase(db, sealer, act.applicant.id); }).and_then([&] {
            return fill(act.number, nextNumber(db, Series::Cases, day, station));
        });
    }
    Outcome operator()(casework::PaymentReceived& act) const
    {
        return fill(act.receiptNumber, nextNumber(db, Series::Receipts, day, station));
    }
    Outcome operator()(casework::PersonLookedUp& act) const
    {
        return fill(act.found, hasPerson(db, sealer, act.citizenId));
    }
    Outcome operator()(casework::OfficerAdded& act) const
    {
        act.officer.login = act.officer.login.trimmed();
        act.officer.citizenId = casework::personDigits(act.officer.citizenId); // identities, not spellings
        if (act.officer.id.isNull())
            act.officer.id = uuidV7(heading.atMs, random);
        return checkSamePerson(act.officer)
            .and_then([&] { return checkSingleAccount(db, sealer, act.officer); })
            .and_then([&] { return checkAdministratorRemains(db, act.officer); });
    }
    Outcome operator()(casework::StockReceived& act) const { return checkNewSerials(db, act); }
    Outcome operator()(casework::CaseHandedOn& act) const { return checkColleague(db, heading.caseId, act.to); }
    Outcome operator()(casework::BlankDrawn& act) const { return checkOnHand(db, act.serial); }
    Outcome operator()(casework::StockReturned& act) const { return checkAllOnHand(db, act); }
    Outcome operator()(casework::FineDecided& act) const { return fineAgainstUsual(act, *c->request, table); }
    Outcome operator()(casework::ReceiptVoided& act) const { return checkOfDay(db, act.receiptNumber, day); }
    Outcome operator()(casework::DayClosed& act) const { return fill(act.expected, expectedOf(db, act.day)); }
    Outcome operator()(casework::CashRemitted& act) const
    {
        return fill(act.number, nextNumber(db, Series::Remittances, day, station));
    }
    Outcome operator()(casework::FinesForwarded& act) const
    {
        return checkRefused(db, act.cases).and_then([&] {
            return fill(act.number, nextNumber(db, Series::Forwardings, day, station));
        });
    }
    Outcome operator()(casework::ConflictDecided& act) const { return checkConflictWaits(db, act.conflict); }
    Outcome operator()(casework::ReceiptRangeSet& act) const
    {
        return checkRangeFree(db, {act.fiscalYear, act.first, act.last});
    }
    Outcome operator()(casework::AppointmentKept& act) const
    {
        return checkKeeping(db, sealer, act,
                            QDateTime::fromMSecsSinceEpoch(heading.atMs, Qt::OffsetFromUTC, heading.offsetSeconds));
    }
    Outcome operator()(casework::WalkInNoted& act) const { return checkWalkIn(db, sealer, act, day); }
    Outcome operator()(casework::KitPacked& act) const { return checkPacking(db, act, {station, day}); }
    Outcome operator()(casework::KitReturned& act) const { return checkReturn(db, act); }
    template <typename T> Outcome operator()(T&) const { return {}; }

  private:
    /** A counter that has a registry takes new cases as long as the office allows without its receipt. */
    Outcome checkOffline() const
    {
        const auto waiting = readOutbox(db);
        if (!waiting)
            return passOn(waiting);
        return casework::offlineAllows(*waiting, table.offline, QDateTime::fromMSecsSinceEpoch(heading.atMs, Qt::UTC));
    }
    /** A known account stays its person's. */
    Outcome checkSamePerson(const Officer& changed) const
    {
        const auto roll = officersOfJournal(journal, sealer);
        if (!roll)
            return passOn(roll);
        const auto before = std::ranges::find(*roll, changed.id, &Officer::id);
        return before == roll->end() ? Outcome() : casework::samePerson(*before, changed);
    }
    template <typename T> static Outcome fill(T& field, const Result<T>& value)
    {
        if (!value)
            return passOn(value);
        field = *value;
        return {};
    }
};

} // namespace

Outcome refuseRevoked(const Officer& officer)
{
    return officer.revoked ? domain::fail(domain::FailureCode::OfficerRevoked, officer.login) : Outcome();
}

Outcome Recorder::checkOfficer(const Officer& by)
{
    const auto revoked = m_db.integer(u"SELECT revoked FROM officers WHERE id = ?"_s, {blob(by.id)});
    if (!revoked)
        return passOn(revoked);
    const auto ended = endedByRegistry(m_db, by.id);
    if (!ended)
        return passOn(ended);
    Officer now = by;
    now.revoked = *revoked != 0 || *ended;
    return refuseRevoked(now);
}

/** What the case alone does not show is asked here: a flagged case is approved with a reason only. */
Outcome Recorder::checkFlags(const Unlocked& unlocked, const Officer& by, const Act& act, const Case* c)
{
    const auto* approval = std::get_if<casework::Approved>(&act);
    if (!approval || !c)
        return {};
    const auto policy = policyOfJournal(m_journal, unlocked.sealer);
    if (!policy)
        return passOn(policy);
    const auto flags = flagsOfCase(m_db, *c, {*policy, m_rules.holidays, by.id, m_clock.now()});
    if (!flags)
        return passOn(flags);
    return casework::explained(*flags, approval->reason);
}

Result<Recorder::MaybeCase> Recorder::caseOf(Unlocked& unlocked, const QUuid& id)
{
    if (id.isNull())
        return MaybeCase();
    auto loaded = unlocked.shelf.load(m_db, m_journal, unlocked.sealer, id);
    if (!loaded)
        return passOn(loaded);
    return MaybeCase(std::move(*loaded));
}

Result<Act> Recorder::complete(const Unlocked& unlocked, const Heading& heading, Act act, const Case* c)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(heading.atMs, Qt::OffsetFromUTC, heading.offsetSeconds).date();
    if (auto may = checkDigitalId(m_db, act); !may)
        return passOn(may);
    const Completion completion{m_db, m_journal,    unlocked.sealer, m_random, heading, day, unlocked.station,
                                c,    m_rules.table};
    if (auto done = std::visit(completion, act); !done)
        return passOn(done);
    if (auto* clock = std::get_if<casework::ClockAccepted>(&act))
        return acceptClock(*clock);
    if (auto may = checkBooks(act, day); !may)
        return passOn(may);
    return act;
}

Outcome Recorder::checkBooks(const Act& act, QDate day)
{
    if (!casework::isDayWork(act))
        return {};
    auto books = readDayState(m_db, day);
    if (!books)
        return passOn(books);
    if (const auto* close = std::get_if<casework::DayClosed>(&act))
        books->expected = close->expected;
    if (std::holds_alternative<casework::CashRemitted>(act)) {
        if (auto added = addCash(m_db, *books); !added)
            return added;
    }
    return casework::allowedByBooks(act, *books);
}

/** Two counters' clocks are never quite equal: where another's last entry is a moment ahead of this clock, its time is
 *  taken. A time before that is the journal's to refuse, unless two people vouched for the clock. */
Result<QDateTime> Recorder::timeOf(const Act& act)
{
    constexpr qint64 moment = 5000; // ms
    const QDateTime now = m_clock.now();
    const auto head = m_journal.head();
    if (!head)
        return passOn(head);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(head->atMs, Qt::OffsetFromUTC, now.offsetFromUtc());
    const bool accepting = std::holds_alternative<casework::ClockAccepted>(act);
    if (head->sequence == 0 || now >= last) {
        const Outcome believed = head->sequence == 0 || accepting
                                     ? Outcome()
                                     : casework::believable(now, last, m_rules.table, m_rules.holidays);
        return believed ? Result<QDateTime>(now) : passOn(believed);
    }
    const auto held = m_db.integer(u"SELECT max(until_ms) FROM clock_holds"_s);
    if (!held)
        return passOn(held);
    // A clock a moment behind another counter's takes that one's time, and keeps it until it has passed it.
    const bool aMoment = now.msecsTo(last) <= moment;
    return accepting || aMoment || *held == head->atMs ? last : now;
}

Result<Act> Recorder::acceptClock(casework::ClockAccepted act)
{
    const QDateTime now = m_clock.now();
    const auto head = m_journal.head();
    if (!head)
        return passOn(head);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(head->atMs, Qt::OffsetFromUTC, now.offsetFromUtc());
    const auto hold = casework::acceptable(now, last, m_rules.table, m_rules.holidays);
    if (!hold)
        return passOn(hold);
    act.clock = now.toString(Qt::ISODate);
    act.heldUntil = *hold ? (*hold)->toMSecsSinceEpoch() : 0;
    return Act(act);
}

Result<Recorded> Recorder::record(Unlocked& unlocked, const Officer& by, const Act& act, const QUuid& caseId,
                                  const Also& also, const Officer* second)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto recorded = recordWithin(unlocked, by, act, caseId, second);
    if (!recorded)
        return recorded;
    if (also) {
        if (auto done = also(*recorded); !done)
            return passOn(done);
    }
    const auto kept =
        transaction->commit().or_else([&](const domain::Failure& why) { return lookAgain(*recorded, why); });
    if (!kept)
        return passOn(kept);
    if (m_after)
        unlocked.shelf.put(*m_after, recorded->sequence);
    return recorded;
}

/** A server that went away at the last moment may have kept the entry, or not: asked again, it knows. */
Outcome Recorder::lookAgain(const Recorded& recorded, const domain::Failure& why)
{
    if (why.code != domain::FailureCode::StoreServer)
        return tl::unexpected(why);
    const auto there = m_db.integer(u"SELECT count(*) FROM journal WHERE id = ?"_s, {blob(recorded.entry)});
    if (!there)
        return domain::fail(domain::FailureCode::StoreUnsure);
    return *there == 1 ? Outcome() : tl::unexpected(why);
}

Result<Recorded> Recorder::recordWithin(Unlocked& unlocked, const Officer& by, const Act& given, const QUuid& caseId,
                                        const Officer* second)
{
    m_after.reset();
    Act act = given;
    if (casework::Second* field = casework::secondOf(act))
        *field = second ? casework::Second{second->id, second->name} : casework::Second{};
    for (const Officer* officer : {&by, second}) {
        if (auto valid = officer ? checkOfficer(*officer) : Outcome(); !valid)
            return passOn(valid);
    }
    const auto before = caseOf(unlocked, caseId);
    if (!before)
        return passOn(before);
    const Case* known = *before ? &**before : nullptr;
    if (auto may = casework::allowed(act, by, known); !may)
        return passOn(may);
    if (auto flagged = checkFlags(unlocked, by, act, known); !flagged)
        return passOn(flagged);

    const auto time = timeOf(act);
    if (!time)
        return passOn(time);
    const QDateTime& now = *time;
    Heading heading{.id = {},
                    .officer = by.id,
                    .caseId = caseId,
                    .atMs = now.toMSecsSinceEpoch(),
                    .offsetSeconds = now.offsetFromUtc(),
                    .station = unlocked.station};
    heading.id = uuidV7(heading.atMs, m_random);
    if (std::holds_alternative<casework::CaseOpened>(act))
        heading.caseId = uuidV7(heading.atMs, m_random);
    const auto whole = complete(unlocked, heading, act, known);
    if (!whole)
        return passOn(whole);
    if (auto together = casework::allowedTogether(*whole, by, second); !together)
        return passOn(together);
    const auto entry = m_journal.append(heading, *whole, unlocked.sealer, unlocked.key, m_random);
    if (!entry)
        return passOn(entry);

    const casework::Stamp stamp{by.id, by.name, entry->at()};
    if (const auto* opening = std::get_if<casework::CaseOpened>(&*whole))
        m_after.emplace(heading.caseId, *opening, stamp);
    else if (known) {
        m_after = *before;
        casework::apply(*m_after, *whole, stamp);
    }
    const Change change{*entry, *whole, known, m_after ? &*m_after : nullptr};
    if (auto done = project(m_db, unlocked.sealer, change); !done)
        return passOn(done);
    return Recorded{entry->id, entry->sequence, entry->at(), entry->caseId, *whole};
}

} // namespace tabian::storage
