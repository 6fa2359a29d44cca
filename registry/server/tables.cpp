#include "registry/server/tables.h"

#include "registry/protocol/canonical.h"
#include "registry/server/digitalterms.h"
#include "registry/server/feeddraft.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;

namespace
{

Result<std::optional<QByteArray>> contentOf(Database& db, const QString& name)
{
    return db.one<QByteArray>(u"SELECT content FROM tables WHERE name = ?"_s, {name},
                              [](const Row& row) { return row.bytes(0); });
}

} // namespace

Result<domain::Schedule> scheduleNamed(Database& db, const QString& name)
{
    const auto content = contentOf(db, u"schedule/"_s + name);
    if (!content)
        return passOn(content);
    return *content ? domain::Schedule::parse(**content) : domain::Schedule::shipped(name);
}

Result<domain::Holidays> holidaysHere(Database& db)
{
    const auto content = contentOf(db, u"holidays"_s);
    if (!content)
        return passOn(content);
    return *content ? domain::Holidays::parse(**content) : domain::Holidays::shipped();
}

Outcome putTable(Database& db, const QString& name, const QByteArray& content, qint64 nowMs)
{
    if (name.startsWith(u"schedule/"_s)) {
        if (const auto read = domain::Schedule::parse(content); !read)
            return passOn(read);
    }
    if (name == u"holidays"_s) {
        if (const auto read = domain::Holidays::parse(content); !read)
            return passOn(read);
    }
    if (name == u"terms/digitalId"_s && !digitalTermsOf(content))
        return tl::unexpected(protocol::malformed(name));
    const auto revision = db.integer(u"SELECT COALESCE(max(revision), 0) + 1 FROM tables WHERE name = ?"_s, {name});
    if (!revision)
        return passOn(revision);
    FeedDraft feed;
    feed.add({}, name, protocol::TableRecord{name, *revision, content});
    return db
        .run(u"INSERT INTO tables (name, revision, content) VALUES (?, ?, ?) "
             "ON CONFLICT (name) DO UPDATE SET revision = excluded.revision, content = excluded.content"_s,
             {name, *revision, content})
        .and_then([&] { return feed.write(db, nowMs); });
}

} // namespace tabian::registry
