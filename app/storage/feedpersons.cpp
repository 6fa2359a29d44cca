// The feed's persons: the office's copy of the register follows them.
#include "app/casework/actvalues.h"
#include "app/storage/feed.h"
#include "app/storage/kitpersons.h"
#include "app/storage/persons.h"
#include "registry/protocol/canonical.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::codec::Codec;
using domain::Outcome;

namespace
{

domain::Result<casework::RegisterPerson> personOf(const protocol::PersonRecord& record)
{
    auto person = Codec<casework::Applicant>::unpack(record.person);
    auto facts = Codec<casework::RegisterFacts>::unpack(record.facts);
    const auto house = domain::HouseCode::parse(record.house);
    if (!person || !facts || person->id.digits() != record.citizen || (!house && !record.house.isEmpty()))
        return tl::unexpected(protocol::malformed(u"person"_s));
    return casework::RegisterPerson{.person = std::move(*person),
                                    .house = house ? std::optional(*house) : std::nullopt,
                                    .facts = std::move(*facts),
                                    .photo = record.photo,
                                    .leftTemplate = record.left,
                                    .rightTemplate = record.right,
                                    .asOf = QDateTime::fromMSecsSinceEpoch(record.asOfMs, Qt::UTC)};
}

} // namespace

Outcome putRegisterPerson(FeedContext& context, const protocol::PersonRecord& record)
{
    const auto person = personOf(record);
    if (!person)
        return passOn(person);
    // One that was asked for comes at once, and the feed may tell of him as he was before.
    const auto newer = context.db.integer(u"SELECT count(*) FROM persons WHERE citizen = ? AND as_of_ms > ?"_s,
                                          {context.sealer.token(record.citizen), record.asOfMs});
    if (!newer)
        return passOn(newer);
    return *newer > 0 ? Outcome() : putPerson(context.db, context.sealer, context.random, *person);
}

Outcome feedPerson(FeedContext& context, const QByteArray& body)
{
    const auto record = protocol::recordOf<protocol::PersonRecord>(body);
    if (!record)
        return passOn(record);
    const auto gone = wasLetGo(context.db, context.sealer.token(record->citizen));
    if (!gone)
        return passOn(gone);
    return *gone ? Outcome() : putRegisterPerson(context, *record);
}

} // namespace tabian::storage
