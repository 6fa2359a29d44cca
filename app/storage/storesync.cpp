// The store's side of the sync: what it remembers of the registry's answers, and the feed applied to it.
#include "app/casework/actroles.h"
#include "app/storage/centrebook.h"
#include "app/storage/dialect.h"
#include "app/storage/feed.h"
#include "app/storage/journalstore.h"
#include "app/storage/kitpersons.h"
#include "app/storage/officetables.h"
#include "app/storage/stationkey.h"
#include "app/storage/syncstate.h"
#include "app/storage/verifier.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr qint64 turnMs = 60'000;

} // namespace

Result<casework::SyncFacts> JournalStore::syncFacts()
{
    return readSyncFacts(*m_db);
}

Result<std::vector<casework::ConflictRow>> JournalStore::conflicts(const casework::Session& session)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    // Who may decide them may read them.
    if (auto may = casework::mayByRole(casework::ConflictDecided{}, known->officer); !may)
        return passOn(may);
    return readConflicts(*m_db, m_unlocked->sealer);
}

Result<casework::CentreBook> JournalStore::centreBook(const casework::Session& session)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    const auto here = office();
    if (!here)
        return passOn(here);
    return readCentreBook(
        {.db = *m_db, .sealer = m_unlocked->sealer, .office = here->code, .applicantOf = [this](const QUuid& id) {
             return loadCase(id).map([](const casework::Case& c) { return c.intake.applicant; });
         }});
}

Result<protocol::JournalId> JournalStore::journalId()
{
    protocol::JournalId id;
    const auto read = m_journal.walkSome(0, 1, [&](const Entry& first) -> Outcome {
        id = first.hash;
        return {};
    });
    if (!read)
        return passOn(read);
    return id;
}

Result<std::optional<QByteArray>> JournalStore::linkAt(quint64 sequence)
{
    if (sequence == 0)
        return std::optional(firstLink());
    std::optional<QByteArray> link;
    const auto read = m_journal.walkOne(sequence, [&](const Entry& entry) -> Outcome {
        link = protocol::linkOf(entry);
        return {};
    });
    if (!read)
        return passOn(read);
    return link;
}

Result<qint64> JournalStore::acknowledged()
{
    return m_db->integer(u"SELECT acknowledged FROM sync"_s);
}

Result<qint64> JournalStore::feedPosition()
{
    return m_db->integer(u"SELECT feed_position FROM sync"_s);
}

Outcome JournalStore::noteEnrolled()
{
    const qint64 nowMs = m_environment.clock.now().toMSecsSinceEpoch();
    return m_db->run(u"UPDATE sync SET heard_ms = ?, receipt_ms = ?"_s, {nowMs, nowMs});
}

Outcome JournalStore::noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs)
{
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    return writeAnswers(*m_db, answers, clockOffsetMs, m_environment.clock.now().toMSecsSinceEpoch()).and_then([&] {
        return transaction->commit();
    });
}

Result<QStringList> JournalStore::applyPage(const protocol::PullPage& page, qint64 clockOffsetMs)
{
    const auto open = unlocked();
    if (!open)
        return passOn(open);
    const auto info = office();
    if (!info)
        return passOn(info);
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    const auto position = m_db->integer(u"SELECT feed_position FROM sync"_s);
    if (!position)
        return passOn(position);
    if (*position != page.after)
        return QStringList();
    FeedContext context{*m_db, m_journal, (*open)->sealer, m_environment.random, info->code};
    const auto changed = applyItems(context, page.items);
    if (!changed)
        return changed;
    const auto kept =
        m_db->run(u"UPDATE sync SET feed_position = ?, heard_ms = ?, offset_ms = ?, "
                  "copy_ms = CASE WHEN ? = 1 THEN copy_ms ELSE ? END"_s,
                  {page.next, m_environment.clock.now().toMSecsSinceEpoch(), clockOffsetMs, int(page.more), page.atMs})
            .and_then([&] { return transaction->commit(); });
    if (!kept)
        return passOn(kept);
    for (const QUuid& ended : context.ended)
        afterOfficerChanged(
            {.id = ended, .login = {}, .name = {}, .position = {}, .citizenId = {}, .roles = {}, .revoked = true});
    lockWhenEmpty();
    return changed;
}

Outcome JournalStore::putAskedPerson(const protocol::PersonRecord& record)
{
    const auto open = unlocked();
    if (!open)
        return passOn(open);
    const auto info = office();
    if (!info)
        return passOn(info);
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    FeedContext context{*m_db, m_journal, (*open)->sealer, m_environment.random, info->code};
    return putRegisterPerson(context, record)
        .and_then([&] { return comesAgain(*m_db, (*open)->sealer.token(record.citizen)); })
        .and_then([&] { return transaction->commit(); });
}

Result<bool> JournalStore::takePushTurn()
{
    if (!m_db->dialect().isServer()) // a file has one counter
        return true;
    const auto key = StationKey::loadPublic(m_folder);
    if (!key)
        return passOn(key);
    const auto station = numberOfStation(*m_db, *key);
    if (!station)
        return passOn(station);
    const qint64 nowMs = m_environment.clock.now().toMSecsSinceEpoch();
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    const auto others = m_db->integer(
        u"SELECT count(*) FROM sync WHERE pusher NOT IN (0, ?) AND pusher_until_ms > ? AND pusher_until_ms <= ?"_s,
        {*station, nowMs, nowMs + turnMs}); // a turn that ends too late was taken by another clock
    if (!others)
        return passOn(others);
    if (*others > 0)
        return false;
    const auto taken =
        m_db->run(u"UPDATE sync SET pusher = ?, pusher_until_ms = ?"_s, {*station, nowMs + turnMs}).and_then([&] {
            return transaction->commit();
        });
    if (!taken)
        return passOn(taken);
    return true;
}

Outcome JournalStore::endPushTurn()
{
    if (!m_db->dialect().isServer())
        return {};
    return m_db->run(u"UPDATE sync SET pusher_until_ms = 0"_s);
}

Result<std::optional<QByteArray>> JournalStore::registryTable(const QString& name)
{
    return m_db->one<QByteArray>(u"SELECT content FROM registry_tables WHERE name = ?"_s, {name},
                                 [](const Row& row) { return row.bytes(0); });
}

Result<QStringList> JournalStore::registryTables()
{
    const auto names = m_db->all<QString>(u"SELECT name FROM registry_tables ORDER BY name"_s, {},
                                          [](const Row& row) { return row.text(0); });
    if (!names)
        return passOn(names);
    return QStringList(names->begin(), names->end());
}

} // namespace tabian::storage
