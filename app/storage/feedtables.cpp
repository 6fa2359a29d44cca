// The feed's tables (schedules, holidays, codes) and allotments of blank cards: kept as they come.
#include "app/storage/feed.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;

Outcome feedTable(FeedContext& context, const QByteArray& body)
{
    const auto table = protocol::recordOf<protocol::TableRecord>(body);
    if (!table)
        return passOn(table);
    return context.db.run(u"INSERT INTO registry_tables (name, revision, content) VALUES (?, ?, ?) "
                          "ON CONFLICT (name) DO UPDATE SET revision = excluded.revision, content = excluded.content"_s,
                          {table->name, table->revision, table->content});
}

Outcome feedAllotment(FeedContext& context, const QByteArray& body)
{
    const auto allotment = protocol::recordOf<protocol::AllotmentRecord>(body);
    if (!allotment)
        return passOn(allotment);
    return context.db.run(u"INSERT INTO registry_allotments (first_serial, office, cards) VALUES (?, ?, ?) "
                          "ON CONFLICT (first_serial) DO UPDATE SET office = excluded.office, cards = excluded.cards"_s,
                          {allotment->firstSerial, filled(allotment->office), allotment->count});
}

} // namespace tabian::storage
