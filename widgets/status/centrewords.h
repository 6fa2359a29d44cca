// The line to the registry, and what working off-line has used up, in few words.
#pragma once

#include "app/casework/offline.h"
#include "widgets/theme/signs.h"

#include <QCoreApplication>

namespace tabian::widgets
{

struct CentreWords
{
    Q_DECLARE_TR_FUNCTIONS(CentreWords)
  public:
    static QString line(casework::SyncState::Line line);
    static Sign sign(casework::SyncState::Line line);
    /** "more than half", "nearly used up", … */
    static QString warning(casework::OfflineWarning warning);
    static Sign sign(casework::OfflineWarning warning);
    /** "days left: 6", "cases left: 400", "MB left: 120": what is left of the limit that is nearest. */
    static QString left(const casework::OfflineUse& use);
    /** In the one largest unit: "45 s", "12 min", "2 h", "3 days". */
    static QString span(qint64 milliseconds);
    static QString megabytes(qint64 bytes); // "0.4 MB", "12 MB"
    static QString figure(qint64 number);   // "1,000", in both languages
};

} // namespace tabian::widgets
