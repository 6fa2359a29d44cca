#include "app/storage/feed.h"

#include "registry/protocol/pullpages.h"

#include <algorithm>
#include <array>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

struct Kind
{
    QLatin1StringView name;
    FeedFunction apply;
};
constexpr std::array kinds{
    Kind{"cardStatus"_L1, feedCardStatus}, Kind{"person"_L1, feedPerson},
    Kind{"officer"_L1, feedOfficer},       Kind{"station"_L1, feedStation},
    Kind{"table"_L1, feedTable},           Kind{"allotment"_L1, feedAllotment},
    Kind{"conflict"_L1, feedConflict},     Kind{"appointment"_L1, feedAppointment},
};

/** Keys may hold a citizen number. */
QByteArray markOf(const Sealer& sealer, const protocol::FeedItem& item)
{
    return sealer.mark("feed " + item.kind.toUtf8() + '\0' + item.key.toUtf8());
}

Outcome applyOne(FeedContext& context, const Kind& kind, const protocol::FeedItem& item, bool& applied)
{
    const QByteArray mark = markOf(context.sealer, item);
    const auto known =
        context.db.integer(u"SELECT COALESCE(max(revision), 0) FROM feed_known WHERE item = ?"_s, {mark});
    if (!known)
        return passOn(known);
    if (!protocol::isNewer(item, *known))
        return {};
    applied = true;
    return kind.apply(context, item.body).and_then([&] {
        return context.db.run(u"INSERT INTO feed_known (item, revision) VALUES (?, ?) "
                              "ON CONFLICT (item) DO UPDATE SET revision = excluded.revision"_s,
                              {mark, item.revision});
    });
}

} // namespace

Result<QStringList> applyItems(FeedContext& context, const std::vector<protocol::FeedItem>& items)
{
    QStringList changed;
    for (const protocol::FeedItem& item : items) {
        const auto* const kind = std::ranges::find_if(kinds, [&](const Kind& k) { return k.name == item.kind; });
        if (kind == kinds.end())
            continue;
        bool applied = false;
        if (auto done = applyOne(context, *kind, item, applied); !done)
            return passOn(done);
        if (applied && !changed.contains(item.kind))
            changed << item.kind;
    }
    return changed;
}

} // namespace tabian::storage
