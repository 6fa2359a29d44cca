// What the registry tells, applied to this store: a page of the feed, its items and the cursor in one transaction. Each kind has a
// file of its own (feed*.cpp) with one function, named here and in the table of feed.cpp.
#pragma once

#include "app/casework/officer.h"
#include "app/storage/database.h"
#include "app/storage/journal.h"
#include "app/storage/sealer.h"
#include "registry/protocol/records.h"

#include <QStringList>

namespace tabian::storage
{

/** What the items may use, inside the page's transaction. */
struct FeedContext
{
    Database& db;
    Journal& journal;
    const Sealer& sealer;
    Randomness& random;
    QString office; // this one's four digits
    std::vector<QUuid> ended =
        {}; // officers whose access the page has ended: the store ends their sessions after the commit
};

/** An item's body has been verified with its page. WireMalformed, WireVersion, and the database's failures; any failure
 *  leaves the whole page unapplied. */
using FeedFunction = domain::Outcome (*)(FeedContext& context, const QByteArray& body);

domain::Outcome feedCardStatus(FeedContext& context, const QByteArray& body);
domain::Outcome feedPerson(FeedContext& context, const QByteArray& body);
domain::Outcome feedOfficer(FeedContext& context, const QByteArray& body);
domain::Outcome feedStation(FeedContext& context, const QByteArray& body);
domain::Outcome feedTable(FeedContext& context, const QByteArray& body);
domain::Outcome feedAllotment(FeedContext& context, const QByteArray& body);
domain::Outcome feedConflict(FeedContext& context, const QByteArray& body);
domain::Outcome feedAppointment(FeedContext& context, const QByteArray& body);

/** Applies each item that is newer than what is known of its key, in order; a kind that this program does not know is left out.
 *  Answers the kinds of which something was applied, each once. Inside a transaction. */
domain::Result<QStringList> applyItems(FeedContext& context, const std::vector<protocol::FeedItem>& items);

/** A person as the register has him now; older than the copy, he is left out. */
domain::Outcome putRegisterPerson(FeedContext& context, const protocol::PersonRecord& record);

} // namespace tabian::storage
