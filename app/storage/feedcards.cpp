// The feed's card states, and the latest card in the register's copy of its holder.
#include "app/storage/feed.h"
#include "app/storage/persons.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;

namespace
{

QString wordOf(protocol::CardState state)
{
    switch (state) {
    case protocol::CardState::Active:
        return u"active"_s;
    case protocol::CardState::Replaced:
        return u"replaced"_s;
    case protocol::CardState::Lost:
        return u"lost"_s;
    case protocol::CardState::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

/** The copy's facts name the card that was issued last, whoever issued it: a case that is opened next is opened with it. */
Outcome noteLatest(FeedContext& context, const domain::CitizenId& id)
{
    auto person = findPerson(context.db, context.sealer, id);
    if (!person) // the office does not keep everybody whose card it hears of
        return person.error().code == domain::FailureCode::PersonUnknown ? Outcome() : passOn(person);
    const auto serial = context.db.text(u"SELECT serial FROM registry_cards WHERE citizen = ? AND issued_ms > 0 "
                                        "ORDER BY issued_ms DESC, serial DESC LIMIT 1"_s,
                                        {context.sealer.token(id)});
    if (!serial)
        return passOn(serial);
    if (!*serial || person->facts.lastSerial == **serial)
        return {};
    person->facts.lastSerial = **serial;
    person->facts.everHadCard = true;
    return putPerson(context.db, context.sealer, context.random, *person);
}

} // namespace

Outcome feedCardStatus(FeedContext& context, const QByteArray& body)
{
    const auto card = protocol::recordOf<protocol::CardStatus>(body);
    if (!card)
        return passOn(card);
    const auto id = domain::CitizenId::parse(card->citizen);
    if (!id)
        return passOn(id);
    return context.db
        .run(u"INSERT INTO registry_cards (serial, citizen, state, office, issued_ms, since_ms, disputed) "
             "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (serial) DO UPDATE SET citizen = excluded.citizen, "
             "state = excluded.state, office = excluded.office, issued_ms = excluded.issued_ms, "
             "since_ms = excluded.since_ms, disputed = excluded.disputed"_s,
             {card->serial, context.sealer.token(*id), wordOf(card->state), filled(card->office), card->issuedMs,
              card->sinceMs, int(card->disputed)})
        .and_then([&] { return noteLatest(context, *id); });
}

} // namespace tabian::storage
