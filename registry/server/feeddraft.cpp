#include "registry/server/feeddraft.h"

#include <algorithm>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr qsizetype mostPageBytes = 512 * 1024; // of bodies

Outcome holdPerson(Database& db, const QString& citizen)
{
    return db.run(u"UPDATE persons SET asked = asked + 1 WHERE citizen = ?"_s, {citizen});
}

Result<std::vector<protocol::FeedItem>> itemsFor(Database& db, const QString& audience, qint64 after, qint64 until,
                                                 int most)
{
    return db.all<protocol::FeedItem>(
        u"SELECT position, kind, item_key, body FROM feed WHERE audience = ? AND position > ? AND position <= ? "
        "ORDER BY position LIMIT ?"_s,
        {filled(audience), after, until, most}, [](const Row& row) {
            return protocol::FeedItem{row.integer(0), row.text(1), row.text(2), row.integer(0), row.bytes(3)};
        });
}

} // namespace

Result<QStringList> FeedDraft::audienceOf(Database& db, const QString& citizen)
{
    if (auto held = holdPerson(db, citizen); !held)
        return passOn(held);
    const auto offices = db.all<QString>(u"SELECT office FROM interests WHERE citizen = ? ORDER BY office"_s, {citizen},
                                         [](const Row& row) { return row.text(0); });
    if (!offices)
        return passOn(offices);
    return QStringList(offices->begin(), offices->end());
}

Outcome FeedDraft::write(Database& db, qint64 nowMs)
{
    if (m_items.empty())
        return {};
    if (auto held = db.run(u"UPDATE feed_head SET position = position + ?"_s, {number(m_items.size())}); !held)
        return held;
    const auto last = db.integer(u"SELECT position FROM feed_head"_s);
    if (!last)
        return passOn(last);
    qint64 position = *last - qint64(m_items.size());
    for (const Item& item : m_items) {
        if (auto done = db.run(
                u"INSERT INTO feed (position, audience, kind, item_key, body, at_ms) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {++position, filled(item.audience), item.kind, item.key, item.body, nowMs});
            !done)
            return done;
    }
    return {};
}

Result<bool> noteInterest(Database& db, const QString& citizen, const QString& office)
{
    return holdPerson(db, citizen)
        .and_then([&] {
            return db.run(u"INSERT INTO interests (citizen, office) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                          {citizen, office});
        })
        .map([&] { return db.changed() > 0; });
}

Result<protocol::PullPage> pageOf(Database& db, const QString& office, qint64 after, int most)
{
    // The head first: everything up to it is committed, whatever is being written now.
    const auto head = db.integer(u"SELECT position FROM feed_head"_s);
    if (!head)
        return passOn(head);
    const auto common = itemsFor(db, {}, after, *head, most);
    const auto own = itemsFor(db, office, after, *head, most);
    if (!common || !own)
        return passOn(common ? own : common);
    protocol::PullPage page{
        .station = {}, .after = after, .next = std::max(after, *head), .more = false, .items = {}, .atMs = 0};
    std::ranges::merge(*common, *own, std::back_inserter(page.items), {}, &protocol::FeedItem::position,
                       &protocol::FeedItem::position);
    qsizetype bytes = 0;
    const auto full = std::ranges::find_if(page.items, [&](const protocol::FeedItem& item) {
        bytes += item.body.size();
        return bytes > mostPageBytes;
    });
    const auto room = std::min<qsizetype>(std::max<qsizetype>(1, full - page.items.begin()), most);
    // Where one list was cut at `most`, what follows its end is not known yet: the merged page ends there too.
    const bool cut =
        qsizetype(page.items.size()) > room || qsizetype(common->size()) == most || qsizetype(own->size()) == most;
    if (cut) {
        page.items.resize(std::size_t(std::min<qsizetype>(room, qsizetype(page.items.size()))));
        page.next = page.items.back().position;
        page.more = page.next < *head;
    }
    return page;
}

} // namespace tabian::registry
