#include "app/storage/journalstore.h"

#include "app/casework/accountrules.h"
#include "app/storage/casestable.h"
#include "app/storage/dayfigures.h"
#include "app/storage/dialect.h"
#include "app/storage/kitpersons.h"
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

/** The store itself, whatever the address by which a counter reaches it; a file's copy is another store. */
static QString placeOfPresence(Database& db, const QString& folder)
{
    if (!db.dialect().isServer())
        return folder;
    const auto key = db.one<QByteArray>(u"SELECT public_key FROM stations ORDER BY id LIMIT 1"_s, {},
                                        [](const Row& row) { return row.bytes(0); });
    return key && *key ? QString::fromLatin1((*key)->toHex()) : folder;
}

JournalStore::JournalStore(QString folder, std::unique_ptr<Database> db, const Environment& environment)
    : m_folder(std::move(folder)), m_db(std::move(db)), m_environment(environment), m_journal(*m_db),
      m_recorder(*m_db, m_journal, environment.clock, environment.random,
                 {m_environment.table, m_environment.holidays}),
      m_presence(placeOfPresence(*m_db, m_folder))
{
}

JournalStore::~JournalStore()
{
    for (const Session& session : std::as_const(m_sessions)) // whoever is killed leaves it to the next to see
        static_cast<void>(m_presence.release(*m_db, session.officer.id));
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

/** A session from which the store takes acts: nothing more is wanted from its officer first. */
Result<Session> JournalStore::readySession(const Session& session) const
{
    const auto known = sessionOf(session);
    if (!known)
        return known;
    if (known->secondFactorWanted)
        return domain::fail(domain::FailureCode::SecondFactorWanted);
    if (known->newPasswordWanted)
        return domain::fail(domain::FailureCode::PasswordMustChange);
    return known;
}

void JournalStore::tellRecorded() const
{
    if (m_environment.recorded)
        m_environment.recorded();
}

void JournalStore::lockWhenEmpty()
{
    if (m_sessions.isEmpty())
        m_unlocked.reset();
}

Result<Recorded> JournalStore::record(const Session& session, const casework::Act& act, const QUuid& caseId,
                                      const Recorder::Also& also, const Officer* second)
{
    const auto known = sessionOf(session);
    if (!known)
        return passOn(known);
    auto recorded = m_recorder.record(*m_unlocked, known->officer, act, caseId, also, second);
    if (!recorded)
        return recorded;
    tellRecorded();
    if (const auto* added = std::get_if<casework::OfficerAdded>(&recorded->act))
        afterOfficerChanged(added->officer);
    if (const auto* shown = std::get_if<casework::SecondFactorShown>(&recorded->act)) {
        const auto set = policy();
        if (set && casework::answers(shown->how, set->secondFactor))
            m_sessions[known->token].secondFactorWanted = false;
    }
    if (std::holds_alternative<casework::SignedOut>(recorded->act))
        m_sessions.remove(known->token);
    lockWhenEmpty();
    return recorded;
}

Result<Recorded> JournalStore::record(const Session& session, const casework::Act& act, const QUuid& caseId)
{
    const bool door =
        std::holds_alternative<casework::SignedOut>(act) || std::holds_alternative<casework::SecondFactorShown>(act);
    const auto known = door ? sessionOf(session) : readySession(session);
    if (!known)
        return passOn(known);
    if (std::holds_alternative<casework::SignedOut>(act))
        return record(session, act, caseId,
                      [&](const Recorded&) { return m_presence.release(*m_db, known->officer.id); });
    const auto* added = std::get_if<casework::OfficerAdded>(&act);
    if (added && added->officer.revoked)
        return record(session, act, caseId, [&](const Recorded&) {
            return dropWraps(*m_db, added->officer.id).and_then([&] {
                return Presence::end(*m_db, added->officer.id);
            });
        });
    const bool movesPersons =
        std::holds_alternative<casework::KitPacked>(act) || std::holds_alternative<casework::KitReturned>(act) ||
        std::holds_alternative<casework::HandedOver>(act) || std::holds_alternative<casework::CaseCancelled>(act);
    if (movesPersons)
        return record(session, act, caseId, [&](const Recorded& entry) { return movePersons(*m_db, entry); });
    const auto* approval = std::get_if<casework::Approved>(&act);
    if (approval && approval->together != 1) // that number is the store's
        return record(session, casework::Approved{approval->reason, approval->by}, caseId, Recorder::Also());
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

Result<std::optional<CaseSummary>> JournalStore::openCaseOf(const domain::CitizenId& id)
{
    return unlocked().and_then([&](Unlocked* open) { return readOpenCaseOf(*m_db, open->sealer, id); });
}

Result<casework::SignedReceipt> JournalStore::receiptProof(const Session& session, const QUuid& caseId)
{
    if (const auto known = readySession(session); !known)
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
    return readDay(*m_db, m_unlocked ? &m_unlocked->sealer : nullptr, day, endOfDay);
}

} // namespace tabian::storage
