// The feed's changes of one transaction, written at its end: their positions come from a counter whose row is held until the
// commit, so positions are in the order of commits and a reader who has seen position N has seen everything before it.
#pragma once

#include "app/database/database.h"
#include "registry/protocol/records.h"

namespace tabian::registry
{

class FeedDraft
{
  public:
    /** For one office, or for all with an empty audience. */
    template <typename Record> void add(const QString& audience, const QString& key, const Record& record)
    {
        m_items.push_back({audience, protocol::typeOf<Record>(), key, protocol::bytesOf(record)});
    }
    /** For every office that asked for the person. Holds the person's row until the commit, so that an office that asks
     *  meanwhile sees either the change or the item. */
    template <typename Record>
    domain::Outcome addForPerson(database::Database& db, const QString& citizen, const QString& key,
                                 const Record& record)
    {
        return audienceOf(db, citizen).map([&](const QStringList& offices) {
            for (const QString& office : offices)
                add(office, key, record);
        });
    }
    /** Inside the transaction, as its last statements. */
    domain::Outcome write(database::Database& db, qint64 nowMs);

  private:
    struct Item
    {
        QString audience, kind, key;
        QByteArray body;
    };
    static domain::Result<QStringList> audienceOf(database::Database& db, const QString& citizen);
    std::vector<Item> m_items;
};

/** The office wants the person's changes from now on; whether it did not before (takeInterest in cards.h tells it then what there
 *  is). Inside a transaction; holds the person's row. */
domain::Result<bool> noteInterest(database::Database& db, const QString& citizen, const QString& office);

/** At most `most` changes after the cursor that concern the office. Inside no transaction; two statements. */
domain::Result<protocol::PullPage> pageOf(database::Database& db, const QString& office, qint64 after, int most);

} // namespace tabian::registry
