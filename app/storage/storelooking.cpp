// Approving and looking, at the store's port.
#include "app/storage/approvalcheck.h"
#include "app/storage/casestable.h"
#include "app/storage/journalstore.h"
#include "app/storage/viewstable.h"

namespace tabian::storage
{

using casework::Case;
using casework::CaseSummary;
using casework::Recorded;
using casework::RiskFlag;
using casework::Session;
using domain::Outcome;
using domain::Result;

Result<std::vector<RiskFlag>> JournalStore::flagsOf(const Case& c, const QUuid& approver)
{
    const auto set = policy();
    if (!set)
        return passOn(set);
    return flagsOfCase(*m_db, c, {*set, m_environment.holidays, approver, m_environment.clock.now()});
}

Result<std::vector<RiskFlag>> JournalStore::flags(const Session& session, const QUuid& caseId)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    return loadCase(caseId).and_then([&](const Case& c) { return flagsOf(c, known->officer.id); });
}

Result<std::vector<CaseSummary>> JournalStore::waitingForApproval(const Session& session)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    auto waiting = readWaiting(*m_db, m_unlocked->sealer);
    if (!waiting)
        return waiting;
    for (CaseSummary& summary : *waiting) {
        auto found = loadCase(summary.id).and_then([&](const Case& c) { return flagsOf(c, known->officer.id); });
        if (!found)
            return passOn(found);
        summary.flags = std::move(*found);
        summary.remarks = int(summary.flags.size());
        summary.waitedSeconds = summary.waitingSince.secsTo(m_environment.clock.now());
    }
    return waiting;
}

Result<std::vector<Recorded>> JournalStore::approveTogether(const Session& session, const std::vector<QUuid>& cases,
                                                            casework::Confirmation by)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    std::vector<casework::BatchCase> batch;
    for (const QUuid& id : cases) {
        const auto c = loadCase(id);
        if (!c)
            return passOn(c);
        const auto found = flagsOf(*c, known->officer.id);
        if (!found)
            return passOn(found);
        batch.push_back({c->request ? c->request->kind : domain::CaseKind::First, !found->empty(), c->intake.number});
    }
    if (auto may = casework::mayApproveTogether(batch); !may)
        return passOn(may);
    std::vector<Recorded> done;
    for (const QUuid& id : cases) {
        const casework::Approved act{{}, by, int(cases.size())};
        auto recorded = m_recorder.recordWithin(*m_unlocked, known->officer, act, id);
        if (!recorded)
            return passOn(recorded);
        done.push_back(std::move(*recorded));
    }
    if (auto committed = transaction->commit(); !committed)
        return passOn(committed);
    tellRecorded();
    return done;
}

Result<Case> JournalStore::viewCase(const Session& session, const QUuid& id, const QString& reason)
{
    return record(session, casework::CaseViewed{reason}, id).and_then([&](const Recorded&) { return loadCase(id); });
}

Result<std::vector<casework::ViewRow>> JournalStore::views(const Session& session, const casework::ViewFilter& filter)
{
    const casework::ViewsLookedAt act{.from = filter.from,
                                      .until = filter.until,
                                      .officer = filter.officer.value_or(QUuid()),
                                      .citizenId = filter.person ? filter.person->digits() : QString()};
    const auto recorded = record(session, act, QUuid());
    if (!recorded)
        return passOn(recorded);
    const auto set = policy();
    if (!set)
        return passOn(set);
    return readViews(*m_db, m_unlocked->sealer, filter, *set, m_environment.holidays);
}

Result<casework::PersonHistory> JournalStore::historyOf(const Session& session, const QUuid& caseId)
{
    const auto recorded = record(session, casework::HistoryPrinted(), caseId);
    if (!recorded)
        return passOn(recorded);
    const auto c = loadCase(caseId);
    if (!c)
        return passOn(c);
    return readHistory(*m_db, m_unlocked->sealer, c->intake.applicant);
}

} // namespace tabian::storage
