#include "app/storage/journalstore.h"

#include "app/storage/casestable.h"
#include "app/storage/dayfigures.h"
#include "app/storage/officerroll.h"
#include "app/storage/officetables.h"
#include "app/storage/persons.h"
#include "app/storage/projections.h"
#include "app/storage/receiptsigner.h"
#include "app/storage/stocktables.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::CaseSummary;
using casework::Officer;
using casework::Recorded;
using casework::Session;
using domain::Outcome;
using domain::Result;

namespace
{

tl::unexpected<domain::Failure> signedOut()
{
    return domain::fail(domain::FailureCode::SignedOut);
}

} // namespace

JournalStore::JournalStore(QString folder, std::unique_ptr<Database> db, const Environment& environment)
    : m_folder(std::move(folder)), m_db(std::move(db)), m_environment(environment), m_journal(*m_db),
      m_recorder(*m_db, m_journal, environment.clock, environment.random)
{
}

Result<Unlocked*> JournalStore::unlocked()
{
    if (!m_unlocked)
        return signedOut();
    return &*m_unlocked;
}

Result<Session> JournalStore::sessionOf(const Session& session) const
{
    const auto found = m_sessions.constFind(session.token);
    if (found == m_sessions.constEnd())
        return signedOut();
    return *found; // what the store knows of it, whatever the caller's copy says
}

void JournalStore::lockWhenEmpty()
{
    if (m_sessions.isEmpty())
        m_unlocked.reset();
}

Result<Recorded> JournalStore::record(const Session& session, const casework::Act& act, const QUuid& caseId,
                                      const Recorder::Also& also)
{
    const auto known = sessionOf(session);
    if (!known)
        return passOn(known);
    auto recorded = m_recorder.record(*m_unlocked, known->officer, act, caseId, also);
    if (!recorded)
        return recorded;
    if (const auto* added = std::get_if<casework::OfficerAdded>(&recorded->act))
        afterOfficerChanged(added->officer);
    if (std::holds_alternative<casework::SignedOut>(recorded->act))
        m_sessions.remove(known->token);
    lockWhenEmpty();
    return recorded;
}

Result<Recorded> JournalStore::record(const Session& session, const casework::Act& act, const QUuid& caseId)
{
    const auto* added = std::get_if<casework::OfficerAdded>(&act);
    if (added && added->officer.revoked)
        return record(session, act, caseId, [&](const Recorded&) { return dropWraps(*m_db, added->officer.id); });
    return record(session, act, caseId, Recorder::Also());
}

void JournalStore::afterOfficerChanged(const Officer& officer)
{
    for (auto session = m_sessions.begin(); session != m_sessions.end();) {
        const bool his = session->officer.id == officer.id;
        if (his && officer.revoked) {
            session = m_sessions.erase(session);
            continue;
        }
        if (his)
            session->officer = officer;
        ++session;
    }
}

Result<casework::RegisterPerson> JournalStore::lookUp(const Session& session, const domain::CitizenId& id,
                                                      const QString& reason)
{
    const casework::PersonLookedUp act{.citizenId = id.digits(), .reason = reason};
    const auto recorded = record(session, act, QUuid());
    if (!recorded)
        return passOn(recorded);
    return findPerson(*m_db, m_unlocked->sealer, id);
}

Outcome JournalStore::importPersons(const std::vector<casework::RegisterPerson>& persons)
{
    const auto open = unlocked();
    if (!open)
        return passOn(open);
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    for (const casework::RegisterPerson& person : persons) {
        if (auto put = putPerson(*m_db, (*open)->sealer, m_environment.random, person); !put)
            return put;
    }
    return transaction->commit();
}

Result<casework::OfficeInfo> JournalStore::office()
{
    return readOffice(*m_db);
}

Result<std::vector<Officer>> JournalStore::officers()
{
    return m_unlocked ? officersOfJournal(m_journal, m_unlocked->sealer) : readOfficers(*m_db);
}

Result<casework::Case> JournalStore::loadCase(const QUuid& id)
{
    return unlocked().and_then([&](Unlocked* open) { return open->shelf.load(*m_db, m_journal, open->sealer, id); });
}

Result<std::vector<CaseSummary>> JournalStore::openCases()
{
    return unlocked().and_then([&](Unlocked* open) { return readOpenCases(*m_db, open->sealer); });
}

Result<std::vector<CaseSummary>> JournalStore::waitingForApproval()
{
    return unlocked().and_then([&](Unlocked* open) { return readWaiting(*m_db, open->sealer); });
}

Result<std::optional<CaseSummary>> JournalStore::openCaseOf(const domain::CitizenId& id)
{
    return unlocked().and_then([&](Unlocked* open) { return readOpenCaseOf(*m_db, open->sealer, id); });
}

Result<casework::SignedReceipt> JournalStore::receiptProof(const Session& session, const QUuid& caseId)
{
    if (const auto known = sessionOf(session); !known)
        return passOn(known);
    return loadCase(caseId).and_then([&](const casework::Case& c) {
        return office().and_then(
            [&](const casework::OfficeInfo& info) { return signedReceipt(c, info, m_unlocked->key); });
    });
}

Result<casework::StockLevel> JournalStore::stock()
{
    return readStock(*m_db, m_environment.clock.now().date());
}

Result<casework::DayFigures> JournalStore::dayFigures(QDate day)
{
    QDateTime endOfDay = m_environment.clock.now(); // keeps the office's zone
    endOfDay.setDate(day.addDays(1));
    endOfDay.setTime(QTime(0, 0));
    return readDay(*m_db, day, endOfDay);
}

} // namespace tabian::storage
