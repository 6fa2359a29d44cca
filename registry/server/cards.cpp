#include "registry/server/cards.h"

#include "app/casework/actvalues.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;
using protocol::CardState;
using protocol::CardStatus;

Result<std::vector<Card>> cardsOf(Database& db, const QString& citizen)
{
    return db.all<Card>(u"SELECT serial, office, issued_ms, state, since_ms, disputed, journal, entry FROM cards "
                        "WHERE citizen = ? ORDER BY issued_ms DESC"_s,
                        {citizen}, [&](const Row& row) {
                            return Card{CardStatus{citizen, row.text(0), CardState(row.small(3)), row.text(1),
                                                   row.integer(2), row.integer(4), row.small(5) != 0},
                                        row.integer(6), row.bytes(7)};
                        });
}

namespace
{

Outcome tellRecord(Database& db, FeedDraft& feed, const QString& citizen, const QString& office)
{
    const auto bytes = db.one<QByteArray>(u"SELECT record FROM persons WHERE citizen = ?"_s, {citizen},
                                          [](const Row& row) { return row.bytes(0); });
    if (!bytes || !*bytes)
        return bytes ? Outcome() : passOn(bytes);
    return protocol::recordOf<protocol::PersonRecord>(**bytes).map(
        [&](const protocol::PersonRecord& record) { feed.add(office, citizen, record); });
}

} // namespace

Outcome takeInterest(Database& db, FeedDraft& feed, const QString& citizen, const QString& office, bool hasRecord)
{
    const auto newly = noteInterest(db, citizen, office);
    if (!newly || !*newly)
        return newly ? Outcome() : passOn(newly);
    if (auto told = hasRecord ? Outcome() : tellRecord(db, feed, citizen, office); !told)
        return told;
    return cardsOf(db, citizen).map([&](const std::vector<Card>& cards) {
        for (const Card& card : cards)
            feed.add(office, card.status.serial, card.status);
    });
}

Outcome changeCard(Database& db, FeedDraft& feed, CardStatus card, const CardChange& change)
{
    card.sinceMs = change.state == card.state ? card.sinceMs : change.sinceMs;
    card.state = change.state;
    card.disputed = change.disputed;
    return db
        .run(u"UPDATE cards SET state = ?, since_ms = ?, disputed = ? WHERE serial = ?"_s,
             {int(card.state), card.sinceMs, int(card.disputed), card.serial})
        .and_then([&] { return feed.addForPerson(db, card.citizen, card.serial, card); });
}

Outcome tellRegister(Database& db, FeedDraft& feed, const casework::Case& c, const QString& serial, qint64 atMs,
                     bool another)
{
    using Facts = casework::codec::Codec<casework::RegisterFacts>;
    const QString citizen = c.intake.applicant.id.digits();
    const auto bytes = db.one<QByteArray>(u"SELECT record FROM persons WHERE citizen = ?"_s, {citizen},
                                          [](const Row& row) { return row.bytes(0); });
    if (!bytes || !*bytes)
        return bytes ? Outcome() : passOn(bytes);
    auto record = protocol::recordOf<protocol::PersonRecord>(**bytes);
    if (!record)
        return passOn(record);
    casework::RegisterFacts facts = Facts::unpack(record->facts).value_or(casework::RegisterFacts());
    facts.replacements += another && facts.everHadCard ? 1 : 0;
    facts.everHadCard = true;
    facts.lastSerial = serial;
    if (const auto expiry = domain::CardExpiry::parse(c.request->newExpiry))
        facts.lastExpiry = *expiry;
    record->facts = Facts::pack(facts).toMap();
    record->photo = c.newPhoto;
    record->left = c.prints->leftTemplate;
    record->right = c.prints->rightTemplate;
    record->asOfMs = atMs;
    ++record->revision;
    return db
        .run(u"UPDATE persons SET revision = ?, as_of_ms = ?, record = ? WHERE citizen = ?"_s,
             {record->revision, record->asOfMs, protocol::bytesOf(*record), citizen})
        .and_then([&] { return feed.addForPerson(db, citizen, citizen, *record); });
}

} // namespace tabian::registry
