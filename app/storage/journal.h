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
    int version = 0; // of the tables
    int station = 0; // that made the entry
};

/** Who, when and where of an entry that is about to be made. */
struct Heading
{
    QUuid id;
    QUuid officer;
    QUuid caseId;
    qint64 atMs = 0;
    int offsetSeconds = 0;
    int station = 0; // whose key signs
};

/** Stateless over a database; its writer seals and signs. */
class Journal
{
  public:
    explicit Journal(Database& db) : m_db(db) {}

    /** The head row of a new store; or of one that begins with entries that were saved. */
    domain::Outcome begin(const Sealer& sealer, quint64 sequence = 0, const QByteArray& link = firstLink(),
                          qint64 atMs = 0);
    domain::Result<Head> head();
    /** Seals, chains, signs and writes one entry. Inside a transaction. DateBeforeLast; StoreNewer when
     *  another program brought the tables up to date meanwhile. */
    domain::Result<Entry> append(const Heading& heading, const casework::Act& act, const Sealer& sealer,
                                 const StationKey& key, Randomness& random);

    using Take = std::function<domain::Outcome(const Entry&)>;
    /** Every entry in order; some at a time, so that memory does not grow with the journal. */
    domain::Outcome walk(const Take& take);
    domain::Outcome walkCase(const QUuid& caseId, quint64 after, const Take& take);
    /** At most so many after a sequence. */
    domain::Outcome walkSome(quint64 after, int most, const Take& take);
    domain::Outcome walkLast(const Take& take); // the last one
    domain::Outcome walkOfficers(const Take& take);
    /** The act's bytes (CBOR). SealBroken. */
    static domain::Result<QByteArray> openPayload(const Entry& entry, const Sealer& sealer);
    domain::Outcome walkOne(quint64 sequence, const Take& take); // none where there is none
    domain::Outcome walkLastPolicy(const Take& take);
    /** The act inside. SealBroken, EntryMalformed. */
    static domain::Result<casework::Act> open(const Entry& entry, const Sealer& sealer);
    /** The keyed mark of a head. */
    static QByteArray markOf(quint64 sequence, const QByteArray& link, const Sealer& sealer);

    /** An entry as it is; the head does not follow. */
    domain::Outcome insert(const Entry& entry);

  private:
    Database& m_db;
};

} // namespace tabian::storage
