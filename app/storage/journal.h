// The table `journal` and its head: appending, reading, walking.
#pragma once

#include "app/casework/acts.h"
#include "app/storage/chain.h"
#include "app/storage/database.h"
#include "app/storage/stationkey.h"

namespace tabian::storage
{

/** The journal's last entry, as the next one needs it. */
struct Head
{
    quint64 sequence = 0;
    QByteArray link;
    qint64 atMs = 0;
};

/** Who and when of an entry that is about to be made. */
struct Heading
{
    QUuid id;
    QUuid officer;
    QUuid caseId;
    qint64 atMs = 0;
    int offsetSeconds = 0;
};

/** Stateless over a database; its writer seals and signs. */
class Journal
{
  public:
    Journal(Database& db, int station) : m_db(db), m_station(station) {}

    /** The head row of a new store. */
    domain::Outcome begin(const Sealer& sealer);
    domain::Result<Head> head();
    /** Seals, chains, signs and writes one entry. Inside a transaction. DateBeforeLast. */
    domain::Result<Entry> append(const Heading& heading, const casework::Act& act, const Sealer& sealer,
                                 const StationKey& key, Randomness& random);

    using Take = std::function<domain::Outcome(const Entry&)>;
    domain::Outcome walk(const Take& take);
    domain::Outcome walkCase(const QUuid& caseId, quint64 after, const Take& take);
    domain::Outcome walkLast(const Take& take); // the last one
    domain::Outcome walkOfficers(const Take& take);
    /** The act inside. SealBroken, EntryMalformed. */
    static domain::Result<casework::Act> open(const Entry& entry, const Sealer& sealer);
    /** The keyed mark of a head. */
    static QByteArray markOf(quint64 sequence, const QByteArray& link, const Sealer& sealer);

  private:
    domain::Outcome insert(const Entry& entry);

    Database& m_db;
    int m_station;
};

} // namespace tabian::storage
