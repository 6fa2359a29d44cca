#include "app/storage/recorder.h"

#include "app/storage/casestable.h"
#include "app/storage/numbering.h"
#include "app/storage/officetables.h"
#include "app/storage/persons.h"
#include "app/storage/projections.h"
#include "app/storage/stocktables.h"

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
    const Sealer& sealer;
    Randomness& random;
    const Heading& heading;
    QDate day;

    Outcome operator()(casework::CaseOpened& act) const
    {
        return checkNoOpenCase(db, sealer, act.applicant.id).and_then([&] {
            return fill(act.number, nextNumber(db, Series::Cases, day));
        });
    }
    Outcome operator()(casework::PaymentReceived& act) const
    {
        return fill(act.receiptNumber, nextNumber(db, Series::Receipts, day));
    }
    Outcome operator()(casework::PersonLookedUp& act) const
    {
        return fill(act.found, hasPerson(db, sealer, act.citizenId));
    }
    Outcome operator()(casework::OfficerAdded& act) const
    {
        act.officer.login = act.officer.login.trimmed();
        if (act.officer.id.isNull())
            act.officer.id = uuidV7(heading.atMs, random);
        return checkSingleAccount(db, sealer, act.officer);
    }
    Outcome operator()(casework::StockReceived& act) const { return checkNewSerials(db, act); }
    Outcome operator()(casework::CaseHandedOn& act) const { return checkColleague(db, heading.caseId, act.to); }
    Outcome operator()(casework::BlankDrawn& act) const { return checkOnHand(db, act.serial); }
    template <typename T> Outcome operator()(T&) const { return {}; }

  private:
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
    Officer now = by;
    now.revoked = *revoked != 0;
    return refuseRevoked(now);
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

Result<Act> Recorder::complete(const Unlocked& unlocked, const Heading& heading, Act act)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(heading.atMs, Qt::OffsetFromUTC, heading.offsetSeconds).date();
    const Completion completion{m_db, unlocked.sealer, m_random, heading, day};
    if (auto done = std::visit(completion, act); !done)
        return passOn(done);
    return act;
}

Result<Recorded> Recorder::record(Unlocked& unlocked, const Officer& by, const Act& act, const QUuid& caseId,
                                  const Also& also)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto recorded = recordWithin(unlocked, by, act, caseId);
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

/** Two counters' clocks are never quite equal: where another's last entry is a moment ahead of this clock, its time is
 *  taken. More than a moment is DateBeforeLast's. */
Result<QDateTime> Recorder::timeOfEntry(int station)
{
    constexpr qint64 moment = 5000; // ms
    const auto head = m_journal.head();
    if (!head)
        return passOn(head);
    const QDateTime now = m_clock.now();
    const qint64 ahead = head->atMs - now.toMSecsSinceEpoch();
    return head->station != station && ahead > 0 && ahead <= moment ? now.addMSecs(ahead) : now;
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

Result<Recorded> Recorder::recordWithin(Unlocked& unlocked, const Officer& by, const Act& act, const QUuid& caseId)
{
    m_after.reset();
    if (auto valid = checkOfficer(by); !valid)
        return passOn(valid);
    const auto before = caseOf(unlocked, caseId);
    if (!before)
        return passOn(before);
    const Case* known = *before ? &**before : nullptr;
    if (auto may = casework::allowed(act, by, known); !may)
        return passOn(may);

    const auto now = timeOfEntry(unlocked.station);
    if (!now)
        return passOn(now);
    Heading heading{.id = {},
                    .officer = by.id,
                    .caseId = caseId,
                    .atMs = now->toMSecsSinceEpoch(),
                    .offsetSeconds = now->offsetFromUtc(),
                    .station = unlocked.station};
    heading.id = uuidV7(heading.atMs, m_random);
    if (std::holds_alternative<casework::CaseOpened>(act))
        heading.caseId = uuidV7(heading.atMs, m_random);
    const auto whole = complete(unlocked, heading, act);
    if (!whole)
        return passOn(whole);
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
