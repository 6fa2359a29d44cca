#include "registry/protocol/pullpages.h"

namespace tabian::protocol
{

namespace
{

bool goesOn(const PullPage& page, qint64 cursor)
{
    qint64 last = cursor;
    for (const FeedItem& item : page.items) {
        if (item.position <= last)
            return false;
        last = item.position;
    }
    return page.after == cursor && page.next >= last && (!page.more || page.next > cursor);
}

} // namespace

domain::Result<PullPage> admittedPage(const QByteArray& bytes, const QByteArray& registryKey, const QUuid& station,
                                      qint64 cursor)
{
    auto page = verifiedRecord<PullPage>(bytes, registryKey);
    if (page && (page->station != station || !goesOn(*page, cursor)))
        return domain::fail(domain::FailureCode::PageNotNext);
    return page;
}

} // namespace tabian::protocol
