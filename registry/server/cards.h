// Cards in people's hands and what the register knows of the person: changed by entries and by decisions. Inside a transaction.
#pragma once

#include "app/casework/case.h"
#include "registry/server/feeddraft.h"

namespace tabian::registry
{

/** A card here, with what its status does not say. */
struct Card
{
    protocol::CardStatus status;
    qint64 journal = 0; // 0: imported
    QByteArray entry;   // hash of the entry that handed it over
};

/** The person's cards, the newest first. */
domain::Result<std::vector<Card>> cardsOf(database::Database& db, const QString& citizen);

/** The office wants the person's changes from now on. Where it did not before it is told of every card that there is, and of the
 *  register's record if it does not get that otherwise. */
domain::Outcome takeInterest(database::Database& db, FeedDraft& feed, const QString& citizen, const QString& office,
                             bool hasRecord);

/** What a card becomes; the offices that asked for the person are told. */
struct CardChange
{
    protocol::CardState state = protocol::CardState::Active;
    qint64 sinceMs = 0; // where the state changes
    bool disputed = false;
};
domain::Outcome changeCard(database::Database& db, FeedDraft& feed, protocol::CardStatus card,
                           const CardChange& change);

/** What the register knows of the person from now on: the card that was handed over in the case, its photo, its prints.
 *  `another`: it is one more card than the register knew of. */
domain::Outcome tellRegister(database::Database& db, FeedDraft& feed, const casework::Case& c, const QString& serial,
                             qint64 atMs, bool another);

} // namespace tabian::registry
