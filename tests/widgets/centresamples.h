// A registry's line and its answers in every state, for tests and pictures.
#pragma once

#include "app/casework/centre.h"
#include "app/casework/centrebook.h"

namespace tabian::tests
{

/** Off-line for `hours`, with so much waiting. */
casework::SyncState offlineSince(const QDateTime& now, int hours, int cases);
/** A conflict of this kind, as this office (1301) sees it. */
casework::ConflictCase sampleConflict(const QString& kind, const QDateTime& now);
/** All kinds, one decided here, one settled. */
casework::CentreBook sampleCentreBook(const QDateTime& now);
/** Two entries that were not accepted; the first one's case has a number in the sample book. */
std::vector<casework::RejectedEntry> sampleRejected(const QDateTime& now);

} // namespace tabian::tests
