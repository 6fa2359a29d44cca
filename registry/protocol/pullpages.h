// What a counter asks of a page of the feed before it applies it.
#pragma once

#include "registry/protocol/signedrecord.h"

namespace tabian::protocol
{

/** The page, verified: signed by the registry, for this station, going on from this cursor, its items in order. WireMalformed,
 *  WireVersion, WireSignature; PageNotNext: for another station, of another place of the feed (a replayed one), or with its
 *  items out of order. */
domain::Result<PullPage> admittedPage(const QByteArray& bytes, const QByteArray& registryKey, const QUuid& station,
                                      qint64 cursor);

/** Whether an item is newer than what is known of its key. An older one changes nothing and is no failure: two changes of one
 *  key may come in one page. */
inline bool isNewer(const FeedItem& item, qint64 knownRevision)
{
    return item.revision > knownRevision;
}

} // namespace tabian::protocol
