// Cases and officers as the registry's copy of one journal has them, read while a batch is judged.
#pragma once

#include "app/casework/case.h"
#include "app/database/database.h"
#include "registry/protocol/journalentry.h"
#include "registry/server/registrykeys.h"

#include <map>

namespace tabian::registry
{

/** One journal, its row held for the time of a push. */
struct JournalRow
{
    qint64 id = 0;
    QByteArray firstHash;
    QString office;
    QByteArray payloadKey; // opened from its grant
    qint64 sequence = 0;
    QByteArray link;
    qint64 atMs = 0;
};

/** The journal whose column (`id`, `first_hash`) has the value; its id is 0 when there is none. */
domain::Result<JournalRow> journalBy(database::Database& db, const QString& column, const QVariant& value,
                                     const RegistryKeys& keys);

/** The act in an entry. PayloadSealed: it does not open with the journal's key; EntryMalformed (casework). */
domain::Result<casework::Act> actOf(const protocol::Entry& entry, const QByteArray& payloadKey);

/** An officer at a moment. */
struct OfficerThen
{
    casework::Officer officer; // roles: those that both journal and register give him
    qint64 revokedMs = 0;      // the register's word; 0: not
    QString reason;
};

/** What the journal and the register say of an officer. OfficerUnregistered: the journal does not know him, or the register
 *  does not. */
domain::Result<OfficerThen> officerOf(database::Database& db, const JournalRow& journal, const QUuid& id);

/** Cases folded from the entries that stand; kept for the time of a batch. */
class CaseBook
{
  public:
    CaseBook(database::Database& db, const JournalRow& journal) : m_db(db), m_journal(journal) {}
    /** nullptr when the journal has no such case that was accepted. */
    domain::Result<const casework::Case*> find(const QUuid& id);
    void put(const casework::Case& c) { m_cases.insert_or_assign(c.id, c); }

  private:
    database::Database& m_db;
    const JournalRow& m_journal;
    std::map<QUuid, std::optional<casework::Case>> m_cases;
};

} // namespace tabian::registry
